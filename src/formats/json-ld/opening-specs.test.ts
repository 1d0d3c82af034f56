import { describe, expect, it } from 'vitest';
import type { HoursRow } from '#domain/time/weekly-hours.ts';
import { closureSpecs, weeklySpecs } from './opening-specs.ts';

/** Specs in a line each: `Monday,Tuesday 09:00-12:00`. */
function said(rows: HoursRow[], holidays?: [number, number][]) {
  return weeklySpecs({ rows, holidays }).map((spec) => {
    const days = JSON.parse(JSON.stringify(spec)) as { dayOfWeek: string[]; opens: string; closes: string };
    return `${days.dayOfWeek.map((day) => day.replace('https://schema.org/', '')).join()} ${days.opens}-${days.closes}`;
  });
}

describe('weekly hours', () => {
  it.each<[string, HoursRow[], string[]]>([
    [
      'two ranges are two specifications',
      [
        {
          days: [1, 2],
          ranges: [
            [540, 720],
            [780, 1080],
          ],
        },
      ],
      ['Monday,Tuesday 09:00-12:00', 'Monday,Tuesday 13:00-18:00'],
    ],
    ['round the clock ends at 23:59', [{ days: [7], ranges: [[0, 1440]] }], ['Sunday 00:00-23:59']],
    ['after midnight is the time of the next day', [{ days: [6], ranges: [[1200, 1500]] }], ['Saturday 20:00-01:00']],
    [
      'a weekday that differs between weeks is not said, the others are',
      [
        { days: [1, 2], ranges: [[540, 720]] },
        { days: [2], ranges: [[840, 960]], weekRule: { kind: 'nthOfMonth', nth: [1] } },
      ],
      ['Monday 09:00-12:00'],
    ],
    [
      'dates that change every weekday silence all',
      [
        { days: [1], ranges: [[540, 720]] },
        { days: [], ranges: [], weekRule: { kind: 'dates', spans: [{ from: { month: 12 }, to: { month: 12 } }] } },
      ],
      [],
    ],
  ])('%s', (_sentence, rows, specs) => {
    expect(said(rows)).toEqual(specs);
  });

  it('says of public holidays what the rule says, and nothing where it says nothing', () => {
    expect(said([], [])).toEqual(['PublicHolidays 00:00-00:00']);
    expect(said([], [[600, 720]])).toEqual(['PublicHolidays 10:00-12:00']);
    expect(said([])).toEqual([]);
    expect(weeklySpecs(undefined)).toEqual([]);
  });
});

it('a closure is a span of closed days', () => {
  expect(closureSpecs([{ from: '2030-12-24', to: '2031-01-01' }])).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      opens: '00:00',
      closes: '00:00',
      validFrom: '2030-12-24',
      validThrough: '2031-01-01',
    },
  ]);
});
