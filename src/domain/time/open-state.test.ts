import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from './calendar.ts';
import { readDayHours, writeDayHours } from './day-hours.ts';
import { openState, type OpenState } from './open-state.ts';
import type { OpeningSchedule } from './opening-schedule.ts';
import { unite } from './rule-day.ts';

const at = (clock: string): number => readDayHours(`${clock}-24:00`)[0]?.[0] ?? Number.NaN;

const schedule: OpeningSchedule = {
  from: '2026-04-02',
  days: ['9:00-12:00 14:00-18:30', '', '', '?', '0:00-24:00', '0:00-2:00', ''],
  holidays: { '2026-04-03': 'Karfreitag', '2026-04-05': 'Ostersonntag' },
  closures: { '2026-04-04': 'Inventur' },
};

describe('what a visitor is told', () => {
  const easterMonday = { day: '2026-04-06', at: 0 };
  test.each<[day: string, clock: string, state: OpenState]>([
    ['2026-04-01', '10:00', { kind: 'unknown' }],
    ['2026-04-02', '8:59', { kind: 'opensToday', at: 540 }],
    ['2026-04-02', '9:00', { kind: 'open', until: 720 }],
    ['2026-04-02', '11:59', { kind: 'open', until: 720 }],
    ['2026-04-02', '12:00', { kind: 'opensToday', at: 840 }],
    ['2026-04-02', '18:29', { kind: 'open', until: 1110 }],
    ['2026-04-02', '18:30', { kind: 'closedNow', next: easterMonday }],
    ['2026-04-03', '10:00', { kind: 'closedToday', holiday: 'Karfreitag', next: easterMonday }],
    ['2026-04-04', '10:00', { kind: 'closedToday', closure: 'Inventur', next: easterMonday }],
    ['2026-04-05', '10:00', { kind: 'unknown', holiday: 'Ostersonntag' }],
    ['2026-04-06', '23:59', { kind: 'open', until: 1440 }],
    ['2026-04-07', '1:59', { kind: 'open', until: 120 }],
    ['2026-04-07', '2:00', { kind: 'closedNow' }],
    ['2026-04-08', '10:00', { kind: 'closedToday' }],
    ['2026-04-09', '0:00', { kind: 'unknown' }],
    ['2027-04-02', '10:00', { kind: 'unknown' }],
  ])('on %s at %s', (day, clock, state) => {
    expect(openState(schedule, { day, minutes: at(clock) })).toEqual(state);
  });

  test('a closure without a reason still names the holiday it falls on', () => {
    const closed = {
      from: '2026-04-03',
      days: [''],
      holidays: { '2026-04-03': 'Karfreitag' },
      closures: { '2026-04-03': '' },
    };
    expect(openState(closed, { day: '2026-04-03', minutes: 600 })).toEqual({
      kind: 'closedToday',
      holiday: 'Karfreitag',
    });
  });
});

const aRange = fc
  .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => [from, from + length] as const);
const aDay = fc.oneof(
  fc.constantFrom('', '?', '0:00-24:00'),
  fc.array(aRange, { minLength: 1, maxLength: 3 }).map((ranges) => writeDayHours(unite(ranges))),
);
const aSchedule = fc
  .record({ from: fc.constantFrom('2026-02-20', '2026-11-21'), days: fc.array(aDay, { maxLength: 80 }) })
  .map((some): OpeningSchedule => ({ ...some, holidays: {}, closures: {} }));
const aMinute = fc.integer({ min: 0, max: 1439 });

test('it is open exactly when the minute lies in a range of that day, and the end named is the end of that range', () => {
  fc.assert(
    fc.property(aSchedule, fc.integer({ min: -3, max: 80 }), aMinute, (some, offset, minutes) => {
      const state = openState(some, { day: addDays(some.from, offset), minutes });
      const range = readDayHours(some.days[offset] ?? '').find(([from, to]) => from <= minutes && minutes < to);
      expect(state.kind === 'open').toBe(range !== undefined);
      if (state.kind === 'open') expect(state.until).toBe(range?.[1]);
    }),
  );
});

test('nothing is known before the first and after the last day', () => {
  const outside = fc.oneof(fc.integer({ min: -400, max: -1 }), fc.integer({ min: 80, max: 900 }));
  fc.assert(
    fc.property(aSchedule, outside, aMinute, (some, offset, minutes) => {
      expect(openState(some, { day: addDays(some.from, offset), minutes })).toEqual({ kind: 'unknown' });
    }),
  );
});

test('a promised opening is kept, and no day between is known to be open', () => {
  fc.assert(
    fc.property(aSchedule, fc.nat(79), aMinute, (some, offset, minutes) => {
      const today = addDays(some.from, offset);
      const state = openState(some, { day: today, minutes });
      const later = 'next' in state ? state.next : undefined;
      const promise = state.kind === 'opensToday' ? { day: today, at: state.at } : later;
      if (promise === undefined) return;
      expect(openState(some, { day: promise.day, minutes: promise.at }).kind).toBe('open');
      const between = some.days.slice(offset + 1, daysBetween(some.from, promise.day));
      expect(between.filter((day) => readDayHours(day).length > 0)).toEqual([]);
    }),
  );
});
