import { sameSpelling, type FoldedWord } from './fold.ts';
import type { Dictionary, Range } from './dictionary.ts';
import { editDistance, letterMask, missingLetters } from './edit-distance.ts';
import { otherForms } from './inflection.ts';
import type { WordMatch } from './search-answer.ts';
import { isStopWord } from './stop-words.ts';
import {
  compoundHead,
  fullPrefix,
  matchWeights,
  otherUmlauts,
  secondEdit,
  shortest,
  unfinishedWord,
  wrongFirstLetter,
} from './weights.ts';

/** A term of the dictionary that a word may mean, and how sure that is (0 to 1). */
export interface TermMatch {
  term: number;
  how: Exclude<WordMatch, 'none' | 'ignored' | 'synonym'>;
  weight: number;
}

const HAS_DIGIT = /\d/;

/**
 * The word itself, its other forms and words that begin with it.
 * @param unfinished the word is still being typed, so two letters are enough for a beginning
 */
export function sureMatches(words: Dictionary, word: FoldedWord, unfinished = false): TermMatch[] {
  const least = HAS_DIGIT.test(word.folded) ? shortest.digits : unfinished ? shortest.begun : shortest.prefix;
  const begun = word.folded.length < least ? [] : prefixMatches(words, word);
  return [...exactMatches(words, word), ...inflectedMatches(words, word), ...begun];
}

function exactMatches(words: Dictionary, word: FoldedWord): TermMatch[] {
  return inRange(words.exact(word.folded), (term) => ({
    term,
    how: 'exact',
    weight: matchWeights.exact * umlautWeight(words, word, term),
  }));
}

function inflectedMatches(words: Dictionary, word: FoldedWord): TermMatch[] {
  if (HAS_DIGIT.test(word.folded)) return [];
  return [...otherForms(word.folded)].flatMap((form) =>
    inRange(words.exact(form), (term) => ({ term, how: 'inflected', weight: matchWeights.inflected })),
  );
}

function prefixMatches(words: Dictionary, word: FoldedWord): TermMatch[] {
  const { length } = word.folded;
  const { from, to } = words.beginning(word.folded);
  return inRange({ from: words.exact(word.folded).to, to: Math.max(from, to) }, (term) => {
    const typedShare = length / (words.terms[term]?.length ?? length);
    const weight = matchWeights.prefix + (fullPrefix - matchWeights.prefix) * typedShare;
    return { term, how: 'prefix', weight: weight * umlautWeight(words, word, term) };
  });
}

/** Compounds that hold the word: `pflege` in kurzzeitpflege. */
export function partMatches(words: Dictionary, { folded }: FoldedWord): TermMatch[] {
  if (folded.length < shortest.part || HAS_DIGIT.test(folded)) return [];
  return words
    .holding(folded)
    .filter((term) => folded.length >= shortest.partInText || words.textOnly[term] !== 1)
    .map((term) => {
      const isHead = words.terms[term]?.endsWith(folded) === true;
      return { term, how: 'part', weight: isHead ? compoundHead : matchWeights.part };
    });
}

/** Words in the nearest spelling. Numbers are never guessed: another postcode is another place. */
export function spellingMatches(words: Dictionary, { folded }: FoldedWord): TermMatch[] {
  if (folded.length < shortest.oneEdit || HAS_DIGIT.test(folded)) return [];
  const letters = letterMask(folded);
  const masks = words.letterMasks();
  let nearest = folded.length < shortest.twoEdits ? 1 : 2;
  const onlyKnown = folded.length < shortest.editInText;
  let matches: TermMatch[] = [];
  for (const [term, text] of words.terms.entries()) {
    if (text.length < Math.max(shortest.guessed, folded.length - nearest)) continue;
    if (missingLetters(letters, masks[term] ?? 0) > nearest || (onlyKnown && words.textOnly[term] === 1)) continue;
    const { distance, weight } = nearness(folded, text, nearest);
    if (distance > nearest || isStopWord(text)) continue;
    if (distance < nearest) matches = [];
    nearest = distance;
    matches.push({ term, how: 'spelling', weight });
  }
  return matches;
}

/** Wrong letters from the word, or for a word still being typed from its beginning. */
function nearness(typed: string, text: string, max: number): { distance: number; weight: number } {
  const weight = matchWeights.spelling * (typed.charAt(0) === text.charAt(0) ? 1 : wrongFirstLetter);
  const whole = text.length <= typed.length + max ? editDistance(typed, text, max) : max + 1;
  if (whole <= 1) return { distance: whole, weight };
  const begun = typed.length >= shortest.unfinishedEdit && editDistance(typed, text, 1, true) <= 1;
  return begun ? { distance: 1, weight: weight * unfinishedWord } : { distance: whole, weight: weight * secondEdit };
}

const umlautWeight = (words: Dictionary, word: FoldedWord, term: number): number =>
  sameSpelling(word, words.spellings[term] ?? 0) ? 1 : otherUmlauts;

function inRange({ from, to }: Range, match: (term: number) => TermMatch): TermMatch[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => match(from + index));
}
