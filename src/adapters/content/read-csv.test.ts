import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

/** Rows of a table that is whole. */
function rowsOf(text: string, delimiter?: ',' | ';') {
  const read = readCsv(text, delimiter);
  return read.ok ? read.value : [];
}

describe('a table of commas', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,1","b ""x"""\n', [['a,1', 'b "x"']]],
    [
      ' a , b \n\n\nc,\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['', []],
  ])('%j has the rows %j', (text, rows) => {
    expect(rowsOf(text).map(({ cells }) => cells)).toEqual(rows);
  });

  it('counts lines, those inside a cell too', () => {
    expect(rowsOf('a,b\n"c\nd",e\n\nf,g\n').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('may be separated by semicolons and begin with a byte order mark', () => {
    expect(rowsOf('\uFEFFa;"b;c"\r\n1,5;2', ';').map(({ cells }) => cells)).toEqual([
      ['a', 'b;c'],
      ['1,5', '2'],
    ]);
  });

  it.each([
    ['a,b\nc,"d\n', 2],
    ['a,b\n\nc,d"e"f\n', 3],
  ])('%j has quotation marks that do not fit: the line is told', (text, line) => {
    expect(readCsv(text)).toEqual({ ok: false, fault: { line } });
  });

  it('gives back what was written', () => {
    const cell = fc.stringMatching(/^[a-zäöü,"]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((content) => `"${content.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(rowsOf(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
