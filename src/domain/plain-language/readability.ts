import type { Document } from './document.ts';
import { syllablesOf } from './syllables.ts';
import { wordParts } from './tokens.ts';

/** Values that are shown, never a limit: hyphens change all of them, and LIX calls texts with "Menschen" hard. */
export interface Readability {
  /** Words per sentence. */
  sentenceLength: number;
  /** Flesch for German (Amstad 1978): 180 − words per sentence − 58.5 × syllables per word. Higher is easier. */
  flesch: number;
  /** Wiener Sachtextformeln (Bamberger, Vanecek 1984): about the school year. */
  wiener1: number;
  wiener4: number;
  /** Words per sentence + per cent of words with more than 6 letters. */
  lix: number;
}

const LONG = 6;
const MANY = 3;

/** Undefined for a text without words. */
export function readabilityOf(documents: readonly Document[]): Readability | undefined {
  const sentences = documents
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))
    .filter(({ words }) => words.some(({ kind }) => kind === 'word'));
  const words = sentences.flatMap((sentence) => sentence.words.filter(({ kind }) => kind === 'word'));
  if (words.length === 0) return undefined;
  const syllables = words.map((word) => wordParts(word).reduce((sum, { text }) => sum + syllablesOf(text), 0));
  const share = (count: number): number => (100 * count) / words.length;
  const perWord = syllables.reduce((sum, count) => sum + count, 0) / words.length;
  const sentenceLength = words.length / sentences.length;
  const many = share(syllables.filter((count) => count >= MANY).length);
  const one = share(syllables.filter((count) => count === 1).length);
  const long = share(words.filter(({ text }) => text.replace(/[^\p{L}]/gu, '').length > LONG).length);
  return {
    sentenceLength,
    flesch: 180 - sentenceLength - 58.5 * perWord,
    wiener1: 0.1935 * many + 0.1672 * sentenceLength + 0.1297 * long - 0.0327 * one - 0.875,
    wiener4: 0.2656 * sentenceLength + 0.2744 * many - 1.693,
    lix: sentenceLength + long,
  };
}
