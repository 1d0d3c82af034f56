import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { decodeOpening, encodeOpening } from './opening-code.ts';
import { openingSchedule } from './opening-schedule.ts';

const firstDays = ['2026-02-20', '2026-11-21', '2028-02-28'];
/** Up to 80 distinct days, so that places need one digit and two. */
const aDay = fc.oneof(
  fc.constantFrom('', '?', '0:00-24:00', '9:00-12:00 14:00-18:00'),
  fc.nat(75).map((minute) => `8:00-${9 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`),
);
const aSchedule = fc
  .record({
    from: fc.constantFrom(...firstDays),
    days: fc.array(aDay, { maxLength: 200, size: 'max' }),
    names: fc.dictionary(
      fc.nat(99).map(String),
      fc.oneof(fc.string(), fc.constantFrom('50 % | Pause; „zu“', '%7C', ':')),
    ),
  })
  .map(({ from, days, names }) => {
    const byDay = Object.fromEntries(
      Object.entries(names).map(([offset, name]) => [addDays(from, Number(offset)), name]),
    );
    return { from, days, holidays: byDay, closures: byDay };
  });

test('what is written into a page is read back unchanged', () => {
  fc.assert(
    fc.property(aSchedule, (schedule) => {
      expect(decodeOpening(encodeOpening(schedule))).toEqual(schedule);
    }),
  );
});

test('sixty days over Christmas with closures weigh less than 250 bytes and need no escaping in HTML', () => {
  const holidays = {
    knownUntil: '2027-12-31',
    public: [
      { on: '2026-12-25', name: 'Erster Weihnachtstag' },
      { on: '2026-12-26', name: 'Zweiter Weihnachtstag' },
      { on: '2027-01-01', name: 'Neujahr' },
    ],
  };
  const hours = {
    osm: 'Mo,We,Fr 09:00-12:00; Tu 15:00-18:00; Th 09:00-12:00,14:00-17:30; PH off',
    byAppointment: false,
    closures: [{ from: '2026-12-24', to: '2026-12-24', reason: 'Heiligabend' }],
  };
  const schedule = openingSchedule(hours, '2026-11-21', 60, { holidays });
  if (schedule === undefined) throw new Error('the rule is fine');
  const code = encodeOpening(schedule);
  expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(250);
  expect(code).not.toMatch(/["&<>]/);
});
