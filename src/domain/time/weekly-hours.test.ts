import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf, type Weekday } from './calendar.ts';
import { readDayHours } from './day-hours.ts';
import { openingSchedule } from './opening-schedule.ts';
import { weeklyHours, type WeeklyHours } from './weekly-hours.ts';

const december = (date: number) => ({ month: 12, date });

describe('a rule becomes the lines of a door sign', () => {
  test.each<[osm: string, hours: WeeklyHours]>([
    [
      'Mo,We,Fr 09:00-12:00; Tu 15:00-18:00; PH off',
      {
        rows: [
          { days: [1, 3, 5], ranges: [[540, 720]] },
          { days: [2], ranges: [[900, 1080]] },
        ],
        holidays: [],
      },
    ],
    ['Fr-Mo 20:00-02:00', { rows: [{ days: [1, 5, 6, 7], ranges: [[1200, 1560]] }], holidays: undefined }],
    [
      'Mo-Fr 09:00-17:00; 12:00-13:00 off; We off; Sa,PH 10:00-12:00',
      {
        rows: [
          { days: [1, 2, 4, 5], ranges: [[540, 720], [780, 1020]] }, // prettier-ignore
          { days: [6], ranges: [[600, 720]] },
        ],
        holidays: [[600, 720]],
      },
    ],
    ['24/7', { rows: [{ days: [1, 2, 3, 4, 5, 6, 7], ranges: [[0, 1440]] }], holidays: [[0, 1440]] }],
    [
      'Tu[2],Th[-1] 14:00-16:00',
      {
        rows: [
          { days: [2], ranges: [[840, 960]], weekRule: { kind: 'nthOfMonth', nth: [2] } },
          { days: [4], ranges: [[840, 960]], weekRule: { kind: 'nthOfMonth', nth: [-1] } },
        ],
        holidays: undefined,
      },
    ],
    [
      'week 01-53/2 Mo,Th 14:00-17:00; PH off',
      { rows: [{ days: [1, 4], ranges: [[840, 1020]], weekRule: { kind: 'weeks', parity: 'odd' } }], holidays: [] },
    ],
    [
      'Apr-Sep Sa 10:00-18:00; Dec 24,31 off; 2026 Dec 27-30 10:00-11:00',
      {
        rows: [
          {
            days: [6],
            ranges: [[600, 1080]],
            weekRule: { kind: 'dates', spans: [{ from: { month: 4 }, to: { month: 9 } }] },
          },
          {
            days: [],
            ranges: [],
            weekRule: { kind: 'dates', spans: [{ from: december(24), to: december(24) }, { from: december(31), to: december(31) }] }, // prettier-ignore
          },
          {
            days: [],
            ranges: [[600, 660]],
            weekRule: { kind: 'dates', spans: [{ from: { year: 2026, ...december(27) }, to: { year: 2026, ...december(30) } }] }, // prettier-ignore
          },
        ],
        holidays: undefined,
      },
    ],
    ['off', { rows: [], holidays: undefined }],
  ])('%s', (osm, hours) => {
    expect(weeklyHours(osm)).toEqual(hours);
  });

  test('what is added on some weeks is shown together with the usual hours of that day', () => {
    const rows = weeklyHours('Mo-Fr 09:00-12:00, We[1] 14:00-18:00')?.rows;
    expect(rows).toHaveLength(2);
    expect(rows?.[1]).toEqual({
      days: [3],
      ranges: [
        [540, 720],
        [840, 1080],
      ],
      weekRule: { kind: 'nthOfMonth', nth: [1] },
    });
  });

  test('an exception that a later part sweeps away leaves no line', () => {
    expect(weeklyHours('Tu[2] 14:00-16:00; Tu 09:00-12:00')?.rows).toEqual([{ days: [2], ranges: [[540, 720]] }]);
  });
});

test.each([
  'easter -2 days 10:00-12:00',
  'week 10-20 Mo 10:00-12:00',
  '2026-2027 Mo 10:00-12:00',
  'Jan-Apr Tu[1] 10:00-12:00',
  'Dec 24 off; Mo-Fr 09:00-12:00',
  'Tu[2] 10:00-12:00; Apr-Sep Tu 11:00-11:30 off',
  'Mo-Fr 09:00-12:00; Dec PH off',
  'Mo-Fr 09:00-12:00; SH off',
])('no short wording is claimed for %s', (osm) => {
  expect(weeklyHours(osm)).toBeUndefined();
});

test('rows and schedule agree: what the sign says of a weekday is open on every such day', () => {
  const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
  const hours = fc.constantFrom('09:00-12:00', '14:00-18:00', '09:00-12:00,13:00-17:30', '00:00-24:00');
  const part = fc
    .tuple(weekday, weekday, hours, fc.constantFrom('', '', ' off'))
    .map(([from, to, times, off]) => `${from}-${to} ${times}${off}`);
  const rule = fc.array(fc.tuple(fc.constantFrom('; ', ', '), part), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rule, fc.nat(500), (parts, offset) => {
      const osm = parts.map(([separator, text], index) => (index === 0 ? text : separator + text)).join('');
      const day = addDays('2026-11-21', offset);
      const holidays = { knownUntil: day, public: [{ on: '2026-01-01', name: 'Neujahr' }] };
      const schedule = openingSchedule({ osm, byAppointment: false, closures: [] }, day, 1, { holidays });
      const row = weeklyHours(osm)?.rows.find(({ days }) => days.includes(weekdayOf(day) satisfies Weekday));
      expect(readDayHours(schedule?.days[0] ?? '?')).toEqual(row?.ranges ?? []);
    }),
  );
});
