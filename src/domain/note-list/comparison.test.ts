import { describe, expect, it } from 'vitest';
import { aSheet } from './a-note.ts';
import { comparisonOf, type ComparedEntry } from './comparison.ts';
import type { Sheet } from './sheet.ts';

const texts = {
  what: 'was',
  number: 'Nummer',
  call: 'anrufen',
  notice: 'beachten',
  noNotice: 'nichts',
  noCare: 'keine Pflege',
  nothing: 'nicht bekannt',
  gone: 'fort',
  notLoaded: 'nicht geladen',
};
const care = {
  topic: 'care' as const,
  title: 'Welche Pflege?',
  lines: ['12 Plätze.'],
  unknown: ['Ob frei, nicht bekannt.'],
  stand: 'Stand.',
};
const hours = { topic: 'hours' as const, title: 'Wann?', lines: [], unknown: ['Zeiten nicht bekannt.'] };
const entry = (fields: Partial<Sheet>): ComparedEntry => {
  const sheet = aSheet(fields);
  return { number: sheet.number, url: sheet.url, answer: { kind: 'sheet', sheet } };
};
const compare = (...entries: ComparedEntry[]) => comparisonOf(entries, { texts, today: '2026-11-21' });
const row = (table: ReturnType<typeof compare>, title: string) =>
  table.rows.find((each) => each.title === title)?.cells;

describe('places side by side', () => {
  it('have a cell for every question, also where only one of them has the answer', () => {
    const table = compare(entry({ facts: [hours] }), entry({ facts: [care] }));
    expect(table.columns).toHaveLength(2);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual(table.rows.map(() => 2));
    expect(row(table, 'Welche Pflege?')).toEqual([
      { lines: ['keine Pflege'], unknown: [] },
      { lines: ['12 Plätze.', 'Stand.'], unknown: ['Ob frei, nicht bekannt.'] },
    ]);
    expect(row(table, 'Wann?')).toEqual([
      { lines: [], unknown: ['Zeiten nicht bekannt.'] },
      { lines: [], unknown: ['nicht bekannt'] },
    ]);
  });

  it('ask about care only when one of them offers it', () => {
    expect(row(compare(entry({ facts: [hours] }), entry({})), 'Welche Pflege?')).toBeUndefined();
  });

  it('keep the number of the help line apart from their own', () => {
    const table = compare(entry({ phoneUnknown: 'Nicht bekannt. Fragen Sie:' }));
    expect(row(table, 'anrufen')?.[0]).toMatchObject({ lines: [], unknown: ['Nicht bekannt. Fragen Sie:'] });
  });

  it('say which of them is gone or could not be loaded', () => {
    const table = compare(
      { number: '1008-0', url: '/a/b/', answer: { kind: 'gone' } },
      { number: '1012-1', url: '/a/c/', answer: { kind: 'failed' } },
      entry({ facts: [hours] }),
    );
    expect(table.columns.map(({ name }) => name)).toEqual(['Nummer 1008-0', 'Nummer 1012-1', 'Treff']);
    expect(
      row(table, 'Wann?')
        ?.slice(0, 2)
        .map(({ unknown }) => unknown),
    ).toEqual([['fort'], ['nicht geladen']]);
  });

  it('show the warnings of the day', () => {
    const table = compare(entry({ warnings: [{ text: 'Geschlossen.', until: '2026-11-21' }] }), entry({}));
    expect(row(table, 'beachten')?.map(({ lines, unknown }) => [lines, unknown])).toEqual([
      [['Geschlossen.'], []],
      [['nichts'], []],
    ]);
  });
});
