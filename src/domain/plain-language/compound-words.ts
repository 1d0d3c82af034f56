import { joinParts, splitCompound } from './compounds.ts';
import type { Rule } from './rule.ts';
import { wordParts } from './tokens.ts';

/** Long compounds are written in parts. Only words whose every part is known are split, so the suggestion is safe. */
export const compoundUnsplit: Rule = {
  id: 'LS-W03',
  name: 'compound-unsplit',
  reliability: 'mostly',
  severity: 'warning',
  sentence: ({ sentence, settings }) =>
    sentence.words.flatMap((word) => {
      if (!word.capital || word.untouched) return [];
      return wordParts(word).flatMap(({ text, start, end }) => {
        const parts = splitCompound(text);
        if (parts.length < 2) return [];
        const suggestion = joinParts(parts, settings.separator);
        return [{ start, end, suggestion, message: { code: 'compound-unsplit', params: { word: text } } } as const];
      });
    }),
};
