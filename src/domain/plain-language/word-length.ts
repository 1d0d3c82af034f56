import type { Rule } from './rule.ts';
import { syllablesOf } from './syllables.ts';
import { wordParts } from './tokens.ts';

const LONG = 12;
const TOO_LONG = 16;
const MANY_SYLLABLES = 4;

const lettersOf = (part: string): number => part.replace(/[^\p{L}]/gu, '').length;

/** Long parts of words are hard to read letter by letter. */
export const wordLength: Rule = {
  id: 'LS-W01',
  name: 'word-long',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence }) =>
    sentence.words.flatMap((word) =>
      word.text.length <= LONG
        ? []
        : wordParts(word).flatMap(({ text, start, end }) => {
            const letters = lettersOf(text);
            if (letters <= LONG) return [];
            const severity = letters > TOO_LONG ? 'error' : 'warning';
            return [{ start, end, severity, message: { code: 'word-long', params: { part: text, letters } } } as const];
          }),
    ),
};

/** Syllables are counted by groups of vowels, which is right for most words only: never more than a hint. */
export const wordSyllables: Rule = {
  id: 'LS-W02',
  name: 'word-syllables',
  reliability: 'mostly',
  severity: 'hint',
  sentence: ({ sentence }) =>
    sentence.words.flatMap((word) =>
      wordParts(word).flatMap(({ text, start, end }) => {
        const syllables = text.length <= MANY_SYLLABLES ? 0 : syllablesOf(text);
        if (syllables <= MANY_SYLLABLES) return [];
        return [{ start, end, message: { code: 'word-syllables', params: { part: text, syllables } } } as const];
      }),
    ),
};
