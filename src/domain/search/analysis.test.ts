import { describe, expect, it } from 'vitest';
import { indexWords, queryWords } from './analysis.ts';

const indexed = (text: string) => indexWords(text).map(({ folded }) => folded);

describe('words of a text for the index', () => {
  it.each([
    ['Alt-Wiesen', ['alt', 'wiesen', 'altwiesen']],
    ['Beispielverein e.V.', ['beispielverein', 'e', 'v', 'ev']],
    ['Lindenstr. 12a', ['lindenstrasse', '12a']],
    ['Karl-Muster-Str. 5', ['karl', 'muster', 'strasse', 'karlmusterstrasse', '5']],
    ['St. Georg', ['sankt', 'georg']],
    ['Bürger*innen', ['burger', 'innen', 'burgerinnen']],
    ['01234 Musterstadt', ['01234', 'musterstadt']],
    ['SGB XI § 18', ['sgb', 'xi', '18']],
    ['„Treff“ (Hof)', ['treff', 'hof']],
    ['– · …', []],
  ])('reads %s', (text, words) => {
    expect(indexed(text)).toEqual(words);
  });

  it('notices capitals, to show a noun as a noun', () => {
    expect(indexWords('Rat und Hilfe').map(({ capital }) => capital)).toEqual([true, false, true]);
  });
});

describe('words of a question', () => {
  it('keeps the long form of a short one beside it, because it may be the beginning of another word', () => {
    expect(queryWords('lindenstr').map(({ folded, long }) => [folded, long?.folded])).toEqual([
      ['lindenstr', 'lindenstrasse'],
    ]);
    expect(queryWords('rat').map(({ long }) => long)).toEqual([undefined]);
  });

  it('takes held-together words apart and keeps what was typed', () => {
    expect(queryWords('Alt-Wiesen').map(({ typed }) => typed)).toEqual(['Alt', 'Wiesen']);
  });
});
