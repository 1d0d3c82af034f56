import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from './calendar.ts';
import { nationwideHolidayKinds, nationwideHolidays } from './nationwide-holidays.ts';

const dayOf = (year: number, kind: string) => nationwideHolidays(year).find((holiday) => holiday.kind === kind)?.on;

describe('holidays of every Land', () => {
  it.each([
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
    [2029, '2029-04-02', '2029-05-10', '2029-05-21'],
    // The latest Easter of our century and an early one.
    [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
    [2035, '2035-03-26', '2035-05-03', '2035-05-14'],
  ])('%i has Easter Monday on %s, Ascension on %s, Whit Monday on %s', (year, easter, ascension, whit) => {
    expect(dayOf(year, 'ostermontag')).toBe(easter);
    expect(dayOf(year, 'himmelfahrt')).toBe(ascension);
    expect(dayOf(year, 'pfingstmontag')).toBe(whit);
  });

  it('fall on their weekdays in every year, Easter from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const days = nationwideHolidays(year);
        expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).sort());
        expect(days).toHaveLength(nationwideHolidayKinds.length);
        expect(weekdayOf(dayOf(year, 'karfreitag') ?? '')).toBe(5);
        expect(weekdayOf(dayOf(year, 'himmelfahrt') ?? '')).toBe(4);
        const easter = addDays(dayOf(year, 'ostermontag') ?? '', -1).slice(5);
        expect(easter >= '03-22' && easter <= '04-25').toBe(true);
      }),
    );
  });
});
