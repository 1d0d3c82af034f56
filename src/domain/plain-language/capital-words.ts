import type { Rule } from './rule.ts';
import { wordParts } from './tokens.ts';

/** Words in capitals have no shape to be known by. Up to five letters they are abbreviations (LS-W06). */
export const capitalsOnly: Rule = {
  id: 'LS-W10',
  name: 'capitals-only',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence }) =>
    sentence.words.flatMap((word) =>
      word.capital && /\p{Lu}{6}/u.test(word.text)
        ? wordParts(word).flatMap(({ text, start, end }) =>
            /^\p{Lu}{6,}$/u.test(text)
              ? [{ start, end, message: { code: 'capitals-only', params: { word: text } } } as const]
              : [],
          )
        : [],
    ),
};
