import type { Dictionary } from './dictionary.ts';
import type { FoldedWord } from './fold.ts';
import { otherForms } from './inflection.ts';
import { sureMatches, type TermMatch } from './match-word.ts';
import type { WordMatch } from './search-answer.ts';
import { matchWeights } from './weights.ts';

/** A stretch of the question: words `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** One way to understand a stretch of the question. A document fits when it holds one term of every part. */
export interface Reading extends Span {
  how: Exclude<WordMatch, 'none' | 'ignored'>;
  parts: readonly (readonly Pick<TermMatch, 'term' | 'weight'>[])[];
  /** The term the typed word was first taken for, when its meaning is looked up by another. */
  takenFor?: number;
}

/** From so many letters on, the synonyms of words that begin like this are looked up too. */
const SYNONYM_PREFIX = 4;

/** One reading a kind of match, and one for each phrase that the matched words stand for. */
export function matchReadings(
  words: Dictionary,
  span: Span,
  matches: readonly TermMatch[],
  word: FoldedWord,
): Reading[] {
  const kinds = new Map<TermMatch['how'], TermMatch[]>();
  for (const match of matches) {
    const members = kinds.get(match.how);
    if (members === undefined) kinds.set(match.how, [match]);
    else members.push(match);
  }
  const readings = [...kinds].map(([how, members]): Reading => ({ ...span, how, parts: [members] }));
  const looked = new Set<string>();
  for (const match of matches) {
    const text = words.terms[match.term] ?? '';
    const tooShort = match.how === 'prefix' && word.folded.length < SYNONYM_PREFIX;
    if (match.how === 'part' || tooShort || looked.has(text)) continue;
    looked.add(text);
    readings.push(...synonymReadings(words, span, match));
  }
  return readings;
}

/** What a matched word stands for. A mistyped synonym stays a question of spelling ("altershiem"). */
function synonymReadings(words: Dictionary, span: Span, { term, how, weight }: TermMatch): Reading[] {
  const rules = words.rulesFor(words.terms[term] ?? '').filter((rule) => rule.words.length === 1);
  const readings = rules.flatMap((rule) => meanings(words, span, rule.meant, weight));
  return how === 'spelling' ? readings.map((reading): Reading => ({ ...reading, how, takenFor: term })) : readings;
}

/** Synonyms of several words: `essen auf rädern`. */
export function phraseReadings(words: Dictionary, asked: readonly FoldedWord[], from: number): Reading[] {
  return formsOf(asked[from]).flatMap((form) =>
    words.rulesFor(form).flatMap((rule) => {
      const to = from + rule.words.length;
      const said =
        rule.words.length > 1 && rule.words.every((word, index) => formsOf(asked[from + index]).includes(word));
      return said ? meanings(words, { from, to }, rule.meant, 1) : [];
    }),
  );
}

const formsOf = (word: FoldedWord | undefined): string[] =>
  word === undefined ? [] : [word.folded, ...otherForms(word.folded)];

function meanings(words: Dictionary, span: Span, meant: readonly (readonly number[])[], weight: number): Reading[] {
  return meant.map((phrase) => ({
    ...span,
    how: 'synonym',
    parts: phrase.map((term) => {
      const word = { folded: words.terms[term] ?? '', spelling: words.spellings[term] ?? 0 };
      return sureMatches(words, word).map((match) => ({
        ...match,
        weight: match.weight * weight * matchWeights.synonym,
      }));
    }),
  }));
}
