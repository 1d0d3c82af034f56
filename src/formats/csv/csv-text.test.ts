import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, harmless, readable } from './csv-text.ts';

const table = (...values: (string | number | undefined)[]): string =>
  csvText([{ name: 'wert', cell: (value: string | number | undefined) => value }], values);

/** As a program reads the file. */
const read = (text: string): string[] =>
  parse(text, { bom: true, columns: true, skip_empty_lines: false, record_delimiter: '\r\n' }).map(
    (row) => (row as { wert: string }).wert,
  );

describe('a table of open data', () => {
  it('begins with the mark that tells Excel of UTF-8 and ends each line as RFC 4180 says', () => {
    expect(table('Müller')).toBe('\uFEFFwert\r\nMüller\r\n');
  });

  it.each([
    ['a comma', 'Treff, Café'],
    ['quotes', 'Treff „Zum "Anker"“'],
    ['a line break', 'Erste Etage\r\nlinks'],
    ['an umlaut', 'Übungsstraße'],
    ['the separator of lists', 'a | b'],
  ])('keeps a name with %s', (_, name) => {
    expect(read(table(name))).toEqual([name]);
  });

  it.each(['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1+1', "'=1"])(
    'never begins a cell so that a spreadsheet would run it: %j',
    (text) => {
      const cell = read(table(text))[0] ?? '';
      expect(cell).toBe(`'${text}`);
      expect(readable(cell)).toBe(text);
    },
  );

  it('leaves numbers what they are, also south of the equator', () => {
    expect(read(table(-33.9, 51.3))).toEqual(['-33.9', '51.3']);
  });

  it('leaves a cell empty where nothing is known', () => {
    expect(table(undefined)).toBe('\uFEFFwert\r\n\r\n');
  });

  it('gives back every text whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(readable(read(table(text))[0] ?? '')).toBe(text);
      }),
    );
  });

  it('holds no text that begins like a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        expect(String(harmless(sign + rest)).startsWith("'")).toBe(true);
      }),
    );
  });
});
