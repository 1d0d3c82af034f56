import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { freshness, hasExpired } from './freshness.ts';

describe('facts age from the first day their date can mean', () => {
  test.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05', 24, '2028-05-01'],
    ['2025', 12, '2026-01-01'],
    ['2014', 120, '2024-01-01'],
  ])('confirmed %s, good for %i months: good through %s', (on, months, expiresOn) => {
    expect(freshness({ on, by: 'operator' }, months, expiresOn)).toEqual({
      kind: 'current',
      on,
      by: 'operator',
      expiresOn,
    });
    expect(freshness({ on, by: 'operator' }, months, addDays(expiresOn, 1)).kind).toBe('old');
  });
});

test('without a confirmation nothing is claimed', () => {
  expect(freshness(undefined, 12, '2026-11-21')).toEqual({ kind: 'unconfirmed' });
});

test('what has grown old stays old, and a warning set at build appears on the same day', () => {
  const aDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days));
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 120 }), aDay, fc.nat(800), (on, months, today, later) => {
      const state = freshness({ on, by: 'visit' }, months, today);
      if (state.kind === 'unconfirmed') throw new Error('it was confirmed');
      expect(hasExpired(state.expiresOn, today)).toBe(state.kind === 'old');
      const after = freshness({ on, by: 'visit' }, months, addDays(today, later));
      if (state.kind === 'old') expect(after.kind).toBe('old');
    }),
  );
});
