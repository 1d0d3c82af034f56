import type { Hit, Rule } from './rule.ts';

/** A star, colon, underscore or slash before "in", a capital I inside a word, "(in)" after it. */
const signs =
  /(\p{L}[\p{L}-]*)(?:[*:_·](in|innen)|\/-?(in|innen)|\((in|innen)\))(?!\p{L})|(\p{Lu}[\p{L}-]*\p{Ll})(In|Innen)(?!\p{L})/gu;

function pairOf(stem: string, ending: string): string {
  return ending.toLowerCase() === 'in' ? `${stem} oder ${stem}in` : `${stem} und ${stem}innen`;
}

/** Signs that stand for men and women are read aloud as gaps or signs. */
export const genderSign: Rule = {
  id: 'LS-W11',
  name: 'gender-sign',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence }) => {
    // Almost every sentence has neither sign nor capital inside a word.
    if (!/[*:_/(·]|\p{Ll}I/u.test(sentence.text)) return [];
    return [...sentence.text.matchAll(signs)].map((match): Hit => {
      const start = sentence.start + match.index;
      const stem = match[1] ?? match[5] ?? '';
      const ending = match[2] ?? match[3] ?? match[4] ?? match[6] ?? '';
      const message = { code: 'gender-sign', params: { word: match[0], pair: pairOf(stem, ending) } } as const;
      return { start, end: start + match[0].length, message };
    });
  },
};
