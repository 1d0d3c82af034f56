import { describe, expect, it } from 'vitest';
import { openingAnswer } from './opening-answer.ts';
import type { OpeningHours } from './opening-hours.schema.ts';
import { openingSchedule } from './opening-schedule.ts';

const holidays = { knownUntil: '2029-12-31', public: [] };

function answer(facts: Partial<OpeningHours> | undefined, current: boolean) {
  if (facts === undefined) return openingAnswer(undefined, undefined, current);
  const hours = { byAppointment: false, closures: [], ...facts };
  return openingAnswer(hours, openingSchedule(hours, '2026-11-21', 60, { holidays }), current);
}

/** Single weeks of the year, which no usual week can say; week 48 begins on 23 November 2026. */
const DATES = 'week 48-50 Mo 09:00-12:00';

describe('when it is open', () => {
  it.each([
    ['nobody knows', undefined, true, { dates: 0, known: false }],
    ['by appointment', { byAppointment: true }, false, { dates: 0, known: true }],
    ['as a note says', { note: 'Sprechstunde auf Anfrage' }, false, { dates: 0, known: true }],
    ['in a usual week, told some time ago', { osm: 'Mo 09:00-12:00' }, false, { dates: 0, known: true }],
    ['on dates that are current', { osm: DATES }, true, { dates: 3, known: true }],
    ['on dates told some time ago', { osm: DATES }, false, { dates: 0, known: false }],
    [
      'on dates told some time ago, or by appointment',
      { osm: DATES, byAppointment: true },
      false,
      { dates: 0, known: true },
    ],
    ['on dates that are all over', { osm: 'week 10-20 Mo 09:00-12:00' }, true, { dates: 0, known: false }],
  ])('%s', (_when, facts, current, expected) => {
    const { dates, known } = answer(facts, current);
    expect({ dates: dates.length, known }).toEqual(expected);
  });
});
