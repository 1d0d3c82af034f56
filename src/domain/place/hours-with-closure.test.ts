import { describe, expect, it } from 'vitest';
import { openingSchedule } from '../time/opening-schedule.ts';
import { hoursWithClosure } from './hours-with-closure.ts';

const hours = { osm: 'Mo-Su 09:00-17:00', byAppointment: false, closures: [] };
const days = { first: '2026-11-21', last: '2027-01-20' };
const holidays = { knownUntil: '2029-12-31', public: [] };
const OPEN = '9:00-17:00';

describe('a place that is closed for a time', () => {
  it.each([
    [
      'since long ago until the day after tomorrow',
      { from: '2026-01-01', until: '2026-11-23' },
      ['', '', '', OPEN, OPEN],
    ],
    ['since nobody knows when', { until: '2026-11-22' }, ['', '', OPEN, OPEN, OPEN]],
    ['from a later day on', { from: '2026-11-23', until: '2026-11-24' }, [OPEN, OPEN, '', '', OPEN]],
    ['for nobody knows how long', { from: '2026-11-24' }, [OPEN, OPEN, OPEN, '', '']],
    ['without any date', {}, ['', '', '', '', '']],
    ['until a day that is over', { from: '2026-09-01', until: '2026-11-20' }, [OPEN, OPEN, OPEN, OPEN, OPEN]],
    ['never', undefined, [OPEN, OPEN, OPEN, OPEN, OPEN]],
  ])('%s has hours on the other days', (_when, closed, expected) => {
    expect(openingSchedule(hoursWithClosure(hours, closed, days), days.first, 5, { holidays })?.days).toEqual(expected);
  });

  it('gives the reason, beside its other closures', () => {
    const closures = [{ from: '2026-11-23', to: '2026-11-23', reason: 'Betriebsausflug' }];
    const closed = { until: '2026-11-22', reason: 'Umbau' };
    const schedule = openingSchedule(hoursWithClosure({ ...hours, closures }, closed, days), days.first, 5, {
      holidays,
    });
    expect(schedule?.closures).toEqual({
      '2026-11-21': 'Umbau',
      '2026-11-22': 'Umbau',
      '2026-11-23': 'Betriebsausflug',
    });
  });
});
