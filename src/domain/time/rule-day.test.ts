import fc from 'fast-check';
import OpeningHoursLibrary from 'opening_hours';
import { describe, expect, test } from 'vitest';
import type { Result } from '../shared/result.ts';
import { addDays, type MinuteRange } from './calendar.ts';
import { parseOsmRule, type OsmRule, type OsmRuleFault } from './osm-rule.ts';
import { ruleDays, subtract, unite } from './rule-day.ts';

// The library is the oracle wherever it can be trusted: on days of 24 hours, with its own holidays.
const LAND = { lat: 51.5, lon: 7.5, address: { country_code: 'de', state: 'Nordrhein-Westfalen' } };

const midnight = (day: string): Date => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
};
const isHolidayOfLibrary = (() => {
  const library = new OpeningHoursLibrary('PH off', LAND, 0);
  return (day: string) => library.getPublicHolidayContext(midnight(day)).isHoliday;
})();
const hasPlainDays = (day: string): boolean =>
  midnight(addDays(day, 2)).getTimezoneOffset() === midnight(addDays(day, -2)).getTimezoneOffset();

function libraryRanges(rule: string, day: string): MinuteRange[] {
  const start = midnight(day);
  const intervals = new OpeningHoursLibrary(rule, LAND, 0).getOpenIntervals(start, midnight(addDays(day, 1)));
  return unite(
    intervals.map(([from, to]): MinuteRange => [
      (from.getTime() - start.getTime()) / 60_000,
      (to.getTime() - start.getTime()) / 60_000,
    ]),
  );
}

const value = (parsed: Result<OsmRule, OsmRuleFault>): OsmRule => {
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.value;
};

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const aRange = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]) => `${clock(from)}-${clock(from + length)}`);
const times = fc.array(aRange, { minLength: 1, maxLength: 2 }).map((ranges) => ranges.join(','));
const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const weekdays = fc.oneof(
  weekday,
  fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`),
  fc.tuple(weekday, fc.constantFrom('1', '2', '-1', '1,3', '2-4')).map(([day, nth]) => `${day}[${nth}]`),
  fc.uniqueArray(weekday, { minLength: 2, maxLength: 4 }).map((days) => days.join(',')),
);
const limit = fc.constantFrom('', '', '', 'Jan-Apr ', 'Dec 20-Jan 06 ', '2027 ', 'week 01-53/2 ', 'week 02-52/2 ');
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(limit, weekdays, times, fc.constantFrom('', '', ' off'))
      .map((words) => `${words[0]}${words[1]} ${words[2]}${words[3]}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('Dec 24,31 off', 'We off', '12:00-13:00 off', 'Jul-Aug off', '06:00-22:00') },
);
const holidayPart = fc.oneof(
  fc.constantFrom('', '; PH off', '; Su,PH off'),
  times.map((hours) => `; Su,PH ${hours}`),
  times.map((hours) => `; PH ${hours}`),
);
const rule = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom('; ', ', '), part), { minLength: 1, maxLength: 4 }), holidayPart)
  .map(
    ([parts, holidays]) =>
      parts.map(([separator, text], index) => (index === 0 ? text : separator + text)).join('') + holidays,
  );
const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-11-21', days));

test('on ordinary days a rule means what the OpenStreetMap library says it means, holidays included', () => {
  fc.assert(
    fc.property(rule, aDay, (text, day) => {
      const parsed = parseOsmRule(text);
      fc.pre(parsed.ok && hasPlainDays(day));
      const days = ruleDays(value(parsed), isHolidayOfLibrary);
      for (const date of [day, addDays(day, 1)].filter(hasPlainDays)) {
        expect(days.rangesOn(date), `${text} on ${date}`).toEqual(libraryRanges(text, date));
      }
    }),
    { numRuns: 250 },
  );
});

describe('on the days of the change of clocks the hours are those of the door sign', () => {
  const days = ruleDays(value(parseOsmRule('Sa 20:00-02:30; Su 09:00-17:00, Su 01:00-03:30')), () => false);
  test.each(['2026-03-29', '2026-10-25', '2026-11-01', '2026-03-08', '2026-12-06'])('%s', (sunday) => {
    expect(days.rangesOn(addDays(sunday, -1))).toEqual([[1200, 1440]]);
    expect(days.rangesOn(sunday)).toEqual([
      [60, 210],
      [540, 1020],
    ]);
  });
});

test('hours over midnight go on next morning, unless the evening before did not take place', () => {
  const days = ruleDays(value(parseOsmRule('Fr 20:00-02:00')), () => false);
  expect(days.rangesOn('2026-11-28')).toEqual([[0, 120]]);
  expect(days.runsInto('2026-11-28')).toBe(true);
  expect(days.rangesOn('2026-11-28', false)).toEqual([]);
});

test('ranges without gaps: a minute is left exactly when it was there and not taken away', () => {
  const ranges = fc.array(
    fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 80 })).map(([from, length]): MinuteRange => [from, from + length]),
    { maxLength: 5 },
  );
  const has = (list: MinuteRange[], minute: number) => list.some(([from, to]) => from <= minute && minute < to);
  fc.assert(
    fc.property(ranges, ranges, fc.nat(300), (some, gaps, minute) => {
      expect(has(subtract(unite(some), gaps), minute)).toBe(has(some, minute) && !has(gaps, minute));
    }),
  );
});
