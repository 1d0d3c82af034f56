import { describe, expect, test } from 'vitest';
import type { OpenState } from '#domain/time/open-state.ts';
import type { DateSpan, WeekRule } from '#domain/time/day-selector.ts';
import type { HoursRow, WeeklyHours } from '#domain/time/weekly-hours.ts';
import { appointmentText, closureText, hoursLines, hoursLineText, openDayLine, openStateText } from './hours.ts';

const next = { day: '2026-04-07', at: 540 };

test.each<[state: OpenState, words: string]>([
  [{ kind: 'open', until: 960 }, 'Jetzt geöffnet, bis 16 Uhr.'],
  [{ kind: 'open', until: 1440 }, 'Jetzt geöffnet.'],
  [{ kind: 'opensToday', at: 870 }, 'Öffnet heute um 14:30 Uhr.'],
  [
    { kind: 'closedToday', holiday: 'Karfreitag', next },
    'Heute geschlossen: Karfreitag. Wieder am Dienstag, 7. April, ab 9 Uhr.',
  ],
  [{ kind: 'closedToday', closure: 'Betriebsferien' }, 'Heute geschlossen: Betriebsferien.'],
  [{ kind: 'closedToday', next }, 'Heute geschlossen. Wieder am Dienstag, 7. April, ab 9 Uhr.'],
  [{ kind: 'closedNow', next }, 'Jetzt geschlossen. Wieder am Dienstag, 7. April, ab 9 Uhr.'],
  [{ kind: 'closedNow' }, 'Jetzt geschlossen.'],
  [{ kind: 'unknown' }, 'Ob jetzt geöffnet ist, ist nicht bekannt.'],
  [{ kind: 'unknown', holiday: 'Karfreitag' }, 'Heute ist Feiertag: Karfreitag. Ob geöffnet ist, ist nicht bekannt.'],
])('%j: %s', (state, words) => {
  expect(openStateText(state)).toBe(words);
});

const dates = (...spans: DateSpan[]): WeekRule => ({ kind: 'dates', spans });

describe('a row in German', () => {
  test.each<[words: string, row: HoursRow]>([
    ['Montag, Mittwoch, Freitag: 9 bis 12 Uhr', { days: [1, 3, 5], ranges: [[540, 720]] }],
    ['Montag bis Freitag: 9 bis 12:30 Uhr und 14 bis 18 Uhr', { days: [1, 2, 3, 4, 5], ranges: [[540, 750], [840, 1080]] }], // prettier-ignore
    ['Montag bis Sonntag: rund um die Uhr', { days: [1, 2, 3, 4, 5, 6, 7], ranges: [[0, 1440]] }],
    [
      'Jeden 2. Dienstag im Monat: 14 bis 16 Uhr',
      { days: [2], ranges: [[840, 960]], weekRule: { kind: 'nthOfMonth', nth: [2] } },
    ],
    [
      'Jeden 1., 3. und letzten Montag im Monat: 14 bis 16 Uhr',
      { days: [1], ranges: [[840, 960]], weekRule: { kind: 'nthOfMonth', nth: [1, 3, -1] } },
    ],
    [
      'Jeden vorletzten Montag im Monat: geschlossen',
      { days: [1], ranges: [], weekRule: { kind: 'nthOfMonth', nth: [-2] } },
    ],
    [
      'Donnerstag in geraden Kalenderwochen: 14 bis 17 Uhr',
      { days: [4], ranges: [[840, 1020]], weekRule: { kind: 'weeks', parity: 'even' } },
    ],
    [
      'Donnerstag in ungeraden Kalenderwochen: 14 bis 17 Uhr',
      { days: [4], ranges: [[840, 1020]], weekRule: { kind: 'weeks', parity: 'odd' } },
    ],
    [
      'Montag bis Freitag (April bis September): 9 bis 18 Uhr',
      { days: [1, 2, 3, 4, 5], ranges: [[540, 1080]], weekRule: dates({ from: { month: 4 }, to: { month: 9 } }) },
    ],
    [
      '24. bis 26. Dezember: geschlossen',
      { days: [], ranges: [], weekRule: dates({ from: { month: 12, date: 24 }, to: { month: 12, date: 26 } }) },
    ],
    [
      '15. Juli bis 31. August: geschlossen',
      { days: [], ranges: [], weekRule: dates({ from: { month: 7, date: 15 }, to: { month: 8, date: 31 } }) },
    ],
    [
      '24. Dezember und 31. Dezember: geschlossen',
      {
        days: [],
        ranges: [],
        weekRule: dates(
          { from: { month: 12, date: 24 }, to: { month: 12, date: 24 } },
          { from: { month: 12, date: 31 }, to: { month: 12, date: 31 } },
        ),
      },
    ],
    [
      '28. Dezember 2026 bis 2. Januar 2027: geschlossen',
      {
        days: [],
        ranges: [],
        weekRule: dates({ from: { year: 2026, month: 12, date: 28 }, to: { year: 2027, month: 1, date: 2 } }),
      },
    ],
  ])('%s', (words, row) => {
    expect(hoursLines({ rows: [row], holidays: [] }).map(hoursLineText)).toEqual([words, 'An Feiertagen: geschlossen']);
  });

  test.each<[WeeklyHours['holidays'], string]>([
    [undefined, 'An Feiertagen: nicht bekannt'],
    [[], 'An Feiertagen: geschlossen'],
    [[[600, 720]], 'An Feiertagen: 10 bis 12 Uhr'],
  ])('holiday hours %j: %s', (holidays, words) => {
    expect(hoursLines({ rows: [], holidays }).map(hoursLineText)).toEqual([words]);
  });
});

test('single days are named with their date', () => {
  expect(hoursLineText(openDayLine({ day: '2026-12-07', ranges: [[540, 720]] }))).toBe(
    'Montag, 7. Dezember 2026: 9 bis 12 Uhr',
  );
});

test('closures say from when to when and why', () => {
  expect(closureText({ from: '2026-12-24', to: '2027-01-01', reason: 'Betriebsferien' })).toBe(
    'Donnerstag, 24. Dezember 2026, bis Freitag, 1. Januar 2027: geschlossen (Betriebsferien).',
  );
  expect(closureText({ from: '2026-12-24', to: '2026-12-24' })).toBe('Donnerstag, 24. Dezember 2026: geschlossen.');
});

test('appointments are asked for, and only where the record speaks of them', () => {
  expect(appointmentText({ byAppointment: true })).toBe('Nach Vereinbarung. Bitte machen Sie vorher einen Termin aus.');
  expect(appointmentText({ osm: 'Mo 09:00-12:00', byAppointment: true })).toBe(
    'Bitte fragen Sie vorher, ob Sie einen Termin brauchen.',
  );
  expect(appointmentText({ osm: 'Mo 09:00-12:00', byAppointment: false })).toBeUndefined();
});
