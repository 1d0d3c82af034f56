import { queryWords, type QueryWord } from './analysis.ts';
import type { Dictionary } from './dictionary.ts';
import { foldWord, lowerCase, type FoldedWord } from './fold.ts';
import { partMatches, spellingMatches, sureMatches, type TermMatch } from './match-word.ts';
import { matchReadings, phraseReadings, type Reading, type Span } from './reading.ts';
import { splitWord } from './split-word.ts';
import { isStopWord } from './stop-words.ts';
import { joinedWords } from './weights.ts';

export interface Question {
  /** All words as typed, with the span of words they were taken for; undefined for function words. */
  typed: readonly { word: string; span: Span | undefined }[];
  /** How many words carry meaning. */
  length: number;
  readings: readonly Reading[];
}

/** A word of the question with what the dictionary surely knows of it. */
interface AskedWord {
  word: QueryWord;
  sure: TermMatch[];
}

const MOST_JOINED = 3;

/** Takes a question apart: function words away, then every way each word, or neighbours together, can be meant. */
export function understand(text: string, words: Dictionary): Question {
  const all = queryWords(text);
  const onlyFunctionWords = all.every(({ folded }) => isStopWord(folded));
  const typed: { word: string; span: Span | undefined }[] = [];
  const asked: AskedWord[] = [];
  const guesses: Reading[] = [];
  for (const [place, word] of all.entries()) {
    const ignored = !onlyFunctionWords && isStopWord(word.folded);
    const known = ignored ? [] : apart(words, word, place === all.length - 1);
    const span = { from: asked.length, to: asked.length + known.length };
    asked.push(...known);
    typed.push({ word: word.typed, span: ignored ? undefined : span });
    const unknown = known.length > 1 || known.every(({ sure }) => sure.length === 0);
    if (unknown && !isStopWord(word.folded)) guesses.push(...guess(words, word, span));
  }
  const readings = asked.flatMap((_, from) => [...readWord(words, asked, from), ...readJoined(words, asked, from)]);
  const phrases = asked.flatMap((_, from) =>
    phraseReadings(
      words,
      asked.map(({ word }) => word),
      from,
    ),
  );
  return { typed, length: asked.length, readings: [...readings, ...phrases, ...guesses] };
}

/** The word itself, or the words it was written together from (`seniorentreffgrünberg`). */
function apart(words: Dictionary, word: QueryWord, last: boolean): AskedWord[] {
  const sure = sureMatches(words, word, last);
  if (word.long !== undefined) sure.push(...sureMatches(words, word.long));
  const pieces = sure.length > 0 ? undefined : splitWord(words, word.folded);
  if (pieces === undefined) return [{ word, sure }];
  return pieces.map((folded) => {
    const piece: QueryWord = { folded, spelling: 0, typed: folded, capital: false, long: undefined };
    return { word: piece, sure: sureMatches(words, piece) };
  });
}

const guess = (words: Dictionary, word: FoldedWord, span: Span): Reading[] =>
  matchReadings(words, span, spellingMatches(words, word), word);

function readWord(words: Dictionary, asked: readonly AskedWord[], from: number): Reading[] {
  const entry = asked[from];
  if (entry === undefined) return [];
  return matchReadings(words, { from, to: from + 1 }, [...entry.sure, ...partMatches(words, entry.word)], entry.word);
}

/** Neighbours written apart that belong together: `kurzzeit pflege`. */
function readJoined(words: Dictionary, asked: readonly AskedWord[], from: number): Reading[] {
  const readings: Reading[] = [];
  for (let length = 2; length <= MOST_JOINED && from + length <= asked.length; length += 1) {
    const typed = asked.slice(from, from + length).map(({ word }) => word.typed);
    const together = foldWord(lowerCase(typed.join('')));
    if (/\d/.test(together.folded)) break;
    const matches = sureMatches(words, together).map((match) => ({ ...match, weight: match.weight * joinedWords }));
    readings.push(...matchReadings(words, { from, to: from + length }, matches, together));
  }
  return readings;
}
