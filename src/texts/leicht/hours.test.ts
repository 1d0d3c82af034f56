import { describe, expect, it } from 'vitest';
import type { HoursRow, WeeklyHours } from '#domain/time/weekly-hours.ts';
import { aPlainPlace, plainFacts, told } from './a-plain-facts.ts';
import { hoursSections, plainTimes } from './hours.ts';

const OPEN = 'Wann ist offen?';
const OTHER = 'Wann ist es anders?';
const morning: HoursRow['ranges'] = [[540, 720]];

const week = (rows: HoursRow[], holidays?: WeeklyHours['holidays']) =>
  plainFacts({ opening: { weekly: { rows, holidays }, dates: [], known: true } });

describe('hours in plain language', () => {
  it.each([
    [[[540, 720]], 'von 9 Uhr bis 12 Uhr'],
    [
      [
        [540, 720],
        [840, 990],
      ],
      'von 9 Uhr bis 12 Uhr und von 14 Uhr bis 16:30 Uhr',
    ],
    [[[1200, 1560]], 'von 20 Uhr bis 2 Uhr in der Nacht'],
    [[[0, 1440]], 'den ganzen Tag und die ganze Nacht'],
    [[], 'geschlossen'],
  ] as [[number, number][], string][])('%j is said as "%s"', (ranges, words) => {
    expect(plainTimes(ranges)).toBe(words);
  });

  it('name every weekday, in the order of the week', () => {
    const rows: HoursRow[] = [
      { days: [1, 3], ranges: morning },
      { days: [2], ranges: [[900, 1080]] },
    ];
    expect(told(hoursSections(aPlainPlace(), week(rows, [])), OPEN)).toEqual([
      'Das sind die Zeiten:',
      'Montag von 9 Uhr bis 12 Uhr',
      'Dienstag von 15 Uhr bis 18 Uhr',
      'Mittwoch von 9 Uhr bis 12 Uhr',
      'An Feier-Tagen ist geschlossen.',
    ]);
  });

  it('promise nothing for public holidays when the rule is silent', () => {
    const lines = told(hoursSections(aPlainPlace(), week([{ days: [1], ranges: morning }])), OPEN);
    expect(lines).toContain('An Feier-Tagen ist es vielleicht anders.');
  });

  it('say that nobody knows them, and what to do', () => {
    expect(told(hoursSections(aPlainPlace(), plainFacts()), OPEN)).toEqual([
      'Das wissen wir noch nicht.',
      'Rufen Sie vorher an.',
    ]);
    expect(told(hoursSections(aPlainPlace({ phones: [] }), plainFacts()), OPEN)?.[1]).toBe('Fragen Sie vorher nach.');
  });

  it('are those of other times while a place is closed', () => {
    const place = aPlainPlace({ temporarilyClosed: { until: '2027-03-31' } });
    const [open] = hoursSections(place, week([{ days: [1], ranges: morning }], []));
    expect(open?.lines).toEqual(['Sonst sind das die Zeiten:']);
  });

  it('a day of the month counts from the beginning or from the end', () => {
    const row = (nth: number[]): HoursRow => ({ days: [2], ranges: morning, weekRule: { kind: 'nthOfMonth', nth } });
    const said = (nth: number[]) => told(hoursSections(aPlainPlace(), week([row(nth)], [])), OPEN)?.[1];
    expect(said([2])).toBe('2. Dienstag im Monat von 9 Uhr bis 12 Uhr');
    expect(said([1, -1])).toBe('1. Dienstag und letzter Dienstag im Monat von 9 Uhr bis 12 Uhr');
  });

  it('days that differ from the usual week stand apart', () => {
    const dates = { kind: 'dates' as const, spans: [{ from: { month: 12, date: 24 }, to: { month: 12, date: 26 } }] };
    const rows: HoursRow[] = [
      { days: [1], ranges: morning },
      { days: [], ranges: [], weekRule: dates },
      { days: [4], ranges: morning, weekRule: { kind: 'weeks', parity: 'even' } },
    ];
    const openingHours = {
      osm: 'x',
      byAppointment: false,
      closures: [
        { from: '2026-12-21', to: '2027-01-03', reason: 'Betriebsferien' },
        { from: '2027-02-11', to: '2027-02-11' },
      ],
    };
    const sections = hoursSections(aPlainPlace({ openingHours }), week(rows, []));
    expect(told(sections, OPEN)?.slice(1, 2)).toEqual(['Montag von 9 Uhr bis 12 Uhr']);
    expect(told(sections, OTHER)).toEqual([
      'An diesen Tagen ist es anders:',
      'vom 24. Dezember bis zum 26. Dezember: geschlossen',
      'Donnerstag in Wochen mit gerader Nummer von 9 Uhr bis 12 Uhr',
      'vom 21. Dezember 2026 bis zum 3. Januar 2027: geschlossen',
      'Donnerstag, 11. Februar 2027: geschlossen',
    ]);
  });

  it('a place that never closes says so in words', () => {
    const rows: HoursRow[] = [{ days: [1, 2, 3, 4, 5, 6, 7], ranges: [[0, 1440]] }];
    expect(told(hoursSections(aPlainPlace(), week(rows, [[0, 1440]])), OPEN)?.[0]).toBe('Es ist immer offen.');
    expect(told(hoursSections(aPlainPlace(), week(rows, [])), OPEN)?.[0]).toBe('Das sind die Zeiten:');
  });

  it('appointments are asked for; without hours they must be made', () => {
    const hours = (osm?: string) => ({ ...(osm && { osm }), byAppointment: true, closures: [] });
    const only = plainFacts({ opening: { weekly: undefined, dates: [], known: true } });
    expect(told(hoursSections(aPlainPlace({ openingHours: hours() }), only), OPEN)).toEqual([
      'Machen Sie vorher einen Termin aus.',
      'Rufen Sie dafür an.',
    ]);
    const both = hoursSections(aPlainPlace({ openingHours: hours('x') }), week([{ days: [1], ranges: morning }], []));
    expect(told(both, OPEN)?.at(-1)).toBe('Fragen Sie vorher nach einem Termin.');
  });

  it('a rule that opens on no day is said as closed', () => {
    expect(told(hoursSections(aPlainPlace(), week([], [])), OPEN)?.[0]).toBe('Es ist geschlossen.');
  });

  it('coming days carry their dates', () => {
    const opening = { weekly: undefined, dates: [{ day: '2026-12-08', ranges: [[840, 960]] }], known: true };
    const facts = plainFacts({ opening: opening as ReturnType<typeof plainFacts>['opening'] });
    expect(told(hoursSections(aPlainPlace(), facts), OPEN)).toEqual([
      'An diesen Tagen ist offen:',
      'Dienstag, 8. Dezember 2026 von 14 Uhr bis 16 Uhr',
    ]);
  });
});
