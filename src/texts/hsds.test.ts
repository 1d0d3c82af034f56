import { describe, expect, it } from 'vitest';
import { hsdsWords } from './hsds.ts';

describe('words for other directories', () => {
  it.each([
    [{}, 'Vorübergehend geschlossen.'],
    [{ until: '2030-08-31' }, 'Vorübergehend geschlossen bis Samstag, 31. August 2030.'],
    [{ from: '2030-07-01', reason: 'Umbau' }, 'Vorübergehend geschlossen von Montag, 1. Juli 2030 (Umbau).'],
  ])('a closure %j', (closure, words) => {
    expect(hsdsWords.closed(closure)).toBe(words);
  });

  it('hours are the lines of the door sign, then what goes beyond them', () => {
    const hours = {
      osm: 'Mo 09:00-12:00',
      byAppointment: false,
      note: 'Bitte klingeln.',
      closures: [{ from: '2030-12-24', to: '2030-12-24', reason: 'Heiligabend' }],
    };
    const weekly = { rows: [{ days: [1 as const], ranges: [[540, 720] as const] }], holidays: [] };
    expect(hsdsWords.hours(hours, weekly)).toBe(
      'Montag: 9 bis 12 Uhr. An Feiertagen: geschlossen. Bitte klingeln. Dienstag, 24. Dezember 2030: geschlossen (Heiligabend).',
    );
  });

  it('a confirmation says its day no more exactly than it is known, and by whom', () => {
    expect(hsdsWords.confirmed({ on: '2014-08', by: 'openData' })).toBe('Bestätigt August 2014, aus offenen Daten.');
  });

  it('nobody known is nobody named', () => {
    expect(hsdsWords.audiences([])).toBe('');
    expect(hsdsWords.audiences(['relatives', 'volunteers'])).toBe('Für Angehörige und Freiwillige.');
  });
});
