import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Holidays } from '../city/city.schema.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { OpeningHours } from './opening-hours.schema.ts';
import { openingSchedule } from './opening-schedule.ts';

const holidays: Holidays = {
  knownUntil: '2027-12-31',
  public: [
    { on: '2026-04-03', name: 'Karfreitag' },
    { on: '2026-04-06', name: 'Ostermontag' },
    { on: '2026-11-18', name: 'Buß- und Bettag' },
    { on: '2026-12-25', name: 'Erster Weihnachtstag' },
    { on: '2026-12-26', name: 'Zweiter Weihnachtstag' },
    { on: '2027-01-01', name: 'Neujahr' },
  ],
};
const someHours = (osm: string, more: Partial<OpeningHours> = {}): OpeningHours => ({
  osm,
  byAppointment: false,
  closures: [],
  ...more,
});
const dayOf = (hours: OpeningHours, day: string) => openingSchedule(hours, day, 1, { holidays })?.days[0];

describe('public holidays are those of our data', () => {
  const hours = someHours('Mo-Su 09:00-17:00; PH off');
  const year = openingSchedule(hours, '2026-01-01', 400, { holidays });

  test('every holiday of our data is closed and named', () => {
    for (const { on, name } of holidays.public) {
      expect(year?.holidays[on]).toBe(name);
      expect(dayOf(hours, on), on).toBe('');
    }
  });

  test('a day that our data do not call a holiday is open, whatever the library believes (May Day, Reformation Day)', () => {
    const closed = year?.days.flatMap((text, index) => (text === '' ? [addDays('2026-01-01', index)] : []));
    expect(closed).toEqual(holidays.public.map(({ on }) => on));
  });

  test('holiday hours hold on holidays only', () => {
    const withHours = someHours('Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00');
    expect(dayOf(withHours, '2026-04-03')).toBe('10:00-12:00');
    expect(dayOf(withHours, '2026-04-02')).toBe('9:00-17:00');
    expect(dayOf(withHours, '2026-04-05')).toBe('');
  });

  test('PH limited to a month says nothing about the other months', () => {
    const december = someHours('Mo-Fr 09:00-17:00; Dec PH off');
    expect(dayOf(december, '2026-12-25')).toBe('');
    expect(dayOf(december, '2026-04-03')).toBe('?');
  });
});

describe('a rule that does not mention holidays does not say whether they are open', () => {
  test.each([
    ['Mo-Fr 09:00-17:00', '2026-04-03', '?'],
    ['Mo-Th 09:00-17:00', '2026-04-03', ''],
    ['24/7', '2026-04-03', '0:00-24:00'],
    ['Fr 20:00-02:00', '2026-04-04', '?'],
    ['Fr 20:00-02:00', '2026-04-11', '0:00-2:00'],
  ])('%s on %s: "%s"', (osm, day, expected) => {
    expect(dayOf(someHours(osm), day)).toBe(expected);
  });
});

describe('closures of the record', () => {
  const hours = someHours('Mo-Sa 20:00-02:00; PH 09:00-10:00', {
    closures: [
      { from: '2026-12-24', to: '2027-01-02', reason: 'Betriebsferien' },
      { from: '2027-01-06', to: '2027-01-06' },
    ],
  });

  test('close every day from the first to the last, holidays with hours too, and keep the reason', () => {
    const schedule = openingSchedule(hours, '2026-12-23', 16, { holidays });
    expect(schedule?.days).toEqual([
      '0:00-2:00 20:00-24:00',
      ...Array<string>(10).fill(''),
      '', // Sunday; the Saturday evening before did not take place
      '20:00-24:00',
      '0:00-2:00 20:00-24:00',
      '',
      '20:00-24:00',
    ]);
    expect(schedule?.closures['2026-12-24']).toBe('Betriebsferien');
    expect(schedule?.closures['2027-01-06']).toBe('');
    expect(Object.keys(schedule?.closures ?? {})).toHaveLength(11);
  });
});

describe('what is not known is not claimed', () => {
  test('the schedule ends with the last day whose holidays are known', () => {
    const hours = someHours('Mo-Su 09:00-17:00; PH off');
    expect(openingSchedule(hours, '2027-12-30', 60, { holidays })?.days).toHaveLength(2);
    expect(openingSchedule(hours, '2028-01-01', 60, { holidays })?.days).toEqual([]);
  });

  test.each<[string, OpeningHours]>([
    ['appointment only', { byAppointment: true, closures: [] }],
    ['a note only', { byAppointment: false, note: 'siehe Aushang', closures: [] }],
    ['school holidays', someHours('Mo-Fr 09:00-17:00; SH off')],
    ['an open end', someHours('Mo-Fr 09:00+')],
  ])('no schedule from %s', (_, hours) => {
    expect(openingSchedule(hours, '2026-11-23', 60, { holidays })).toBeUndefined();
  });

  test('an appointment beside hours does not hide the hours', () => {
    expect(dayOf(someHours('Mo 09:00-12:00', { byAppointment: true }), '2026-11-23')).toBe('9:00-12:00');
  });
});

test('odd and even weeks follow ISO 8601 over the 53 weeks of 2026: two odd weeks meet at the turn of the year', () => {
  const openOn = (osm: string) =>
    openingSchedule(someHours(osm), '2026-12-14', 40, { holidays })?.days.flatMap((text, index) =>
      text === '' ? [] : [addDays('2026-12-14', index)],
    );
  expect(openOn('week 01-53/2 Tu 14:00-16:00')).toEqual(['2026-12-15', '2026-12-29', '2027-01-05', '2027-01-19']);
  expect(openOn('week 02-52/2 Tu 14:00-16:00')).toEqual(['2026-12-22', '2027-01-12']);
});

test('the last Tuesday and the second Tuesday are counted in their month', () => {
  const schedule = openingSchedule(someHours('Tu[2,-1] 14:00-16:00; PH off'), '2026-11-01', 61, { holidays });
  const open = schedule?.days.flatMap((text, index) => (text === '' ? [] : [addDays('2026-11-01', index)]));
  expect(open).toEqual(['2026-11-10', '2026-11-24', '2026-12-08', '2026-12-29']);
  expect(open?.map(weekdayOf)).toEqual([2, 2, 2, 2]);
});

test('a process in any time zone gives the same schedule, through both changes of clocks and over midnight', () => {
  const rules = [
    'Mo,We,Fr 09:00-12:00; Tu 15:00-18:00; PH off',
    'Mo,We,Sa 20:00-02:30',
    'Mo-Su 00:30-03:30,22:00-24:00; PH off',
    '24/7',
    'Tu[2],Su[-1] 02:00-03:00',
    'week 01-53/2 Su 01:00-02:30',
    'Mar 29-Oct 25 Su 02:15-02:45; Dec 24 off',
  ];
  const from = new URL('./opening-schedule.ts', import.meta.url).href;
  const program = `
    const { openingSchedule } = await import(${JSON.stringify(from)});
    const schedules = ${JSON.stringify(rules)}.map((osm) =>
      openingSchedule({ osm, byAppointment: false, closures: [] }, '2026-03-01', 300, ${JSON.stringify({ holidays })}));
    process.stdout.write(JSON.stringify(schedules));`;
  const under = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { TZ },
      encoding: 'utf8',
    });
  const utc = under('UTC');
  // Clocks change at 2:00 in Berlin, on other days in New York, at midnight in Santiago, by half an hour on Lord Howe.
  for (const zone of ['Europe/Berlin', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe']) {
    expect(under(zone), zone).toBe(utc);
  }
  const saturdayNight = (JSON.parse(utc) as { days: string[] }[])[1]?.days;
  expect(saturdayNight?.slice(27, 29)).toEqual(['20:00-24:00', '0:00-2:30']);
}, 60_000);
