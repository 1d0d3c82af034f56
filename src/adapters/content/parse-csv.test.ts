import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';

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
    expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
  });

  it('counts lines, those inside a cell too', () => {
    expect(parseCsv('a,b\n"c\nd",e\n\nf,g\n').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('gives back what was written', () => {
    const cell = fc.stringMatching(/^[a-zäöü,"]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((content) => `"${content.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
