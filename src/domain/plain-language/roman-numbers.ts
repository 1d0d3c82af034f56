import type { Rule } from './rule.ts';

const form = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Valid numbers that people read as letters: discs, sizes, days of the week on a bus sign, degrees. */
const lettersFirst: ReadonlySet<string> = new Set([
  ...[
    'CD',
    'CDI',
    'DM',
    'MD',
    'CM',
    'MM',
    'XL',
    'XXL',
    'XXXL',
    'DC',
    'LL',
    'CC',
    'CV',
    'MC',
    'DI',
    'MI',
    'DL',
    'CL',
    'ML',
    'LI',
  ],
]);

/** A Roman number of two or more signs. */
export const isRoman = (text: string): boolean => text.length > 1 && form.test(text) && !lettersFirst.has(text);

/** Roman numbers are hard to read. */
export const romanNumber: Rule = {
  id: 'LS-N04',
  name: 'number-roman',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence }) =>
    sentence.words.flatMap(({ text, start, end, capital }) =>
      capital && isRoman(text)
        ? [{ start, end, message: { code: 'number-roman', params: { number: text } } } as const]
        : [],
    ),
};
