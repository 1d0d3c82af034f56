import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

/** Without parting signs and case: "Pflege-Heim" and "Pflegeheim" are one word. */
const folded = (word: string): string => word.toLowerCase().replace(/[-·•∙‧\u00AD]/gu, '');

const endings = new Set(['', 's', 'es', 'n', 'en', 'e', 'er', 'in', 'innen']);

const isForm = (word: string, stem: string): boolean => word.startsWith(stem) && endings.has(word.slice(stem.length));

function matchAt(words: readonly Token[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((stem, offset) => {
    const word = words[at + offset];
    return word !== undefined && isForm(folded(word.text), stem);
  });
}

function otherWords({ sentence, settings }: SentenceContext): Hit[] {
  if (settings.terms.length === 0) return [];
  return settings.terms.flatMap(({ use, insteadOf }) =>
    insteadOf.flatMap((other) => {
      const wanted = other.split(/\s+/).map(folded);
      return sentence.words.flatMap((word, at): Hit[] => {
        if (!matchAt(sentence.words, at, wanted)) return [];
        const end = sentence.words[at + wanted.length - 1]?.end ?? word.end;
        return [{ start: word.start, end, message: { code: 'term-other', params: { word: other, use } } }];
      });
    }),
  );
}

/** One word for one thing, by the city's list. */
export const termOther: Rule = {
  id: 'LS-W08',
  name: 'term-other',
  reliability: 'certain',
  severity: 'warning',
  sentence: otherWords,
};
