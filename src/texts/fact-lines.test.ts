import { describe, expect, it } from 'vitest';
import {
  accessTexts,
  addressLines,
  districtLine,
  languageLine,
  openingTexts,
  phoneLabel,
  stopLine,
} from './fact-lines.ts';
import { careTexts } from './labels-care.ts';
import { record } from './record.ts';

const unknown = {
  stepFree: 'unknown',
  lift: 'unknown',
  wheelchairToilet: 'unknown',
  automaticDoor: 'unknown',
  inductionLoop: 'unknown',
  disabledParking: 'unknown',
} as const;

describe('the lines of a fact', () => {
  it('a phone says whose it is and when somebody answers', () => {
    expect(phoneLabel({ label: 'Anmeldung', hours: 'montags' })).toBe('Anmeldung, montags');
    expect(phoneLabel({})).toBeUndefined();
  });

  it('an address ends with how to find the door', () => {
    const address = { streetAddress: 'Gasse 1', postalCode: '01234', hint: 'Eingang im Hof' };
    expect(addressLines(address, 'Musterstadt')).toEqual(['Gasse 1', '01234 Musterstadt', 'Eingang im Hof']);
    expect(addressLines({ ...address, addressLocality: 'Nachbarort' }, 'Musterstadt')[1]).toBe('01234 Nachbarort');
  });

  it('a stop has its lines and the walk, as far as known', () => {
    expect(stopLine({ stop: 'Markt', lines: ['Bus 89'], walkMinutes: 1 })).toBe(
      'Haltestelle Markt, Bus 89, etwa 1 Minute zu Fuß',
    );
    expect(stopLine({ stop: 'Markt', lines: [] })).toBe('Haltestelle Markt');
  });

  it('access tells no from not known', () => {
    expect(accessTexts(unknown)).toEqual({ known: [], unknown: record.accessUnknown });
    const some = accessTexts({ ...unknown, stepFree: 'no', lift: 'yes' });
    expect(some.known.map(({ answer }) => answer)).toEqual(['no', 'yes']);
    expect(some.unknown).toContain('Toilette für Rollstühle?');
    expect(some.unknown).not.toContain('Aufzug');
  });

  it('hours nobody knows are said to be unknown, with a call only where there is a phone', () => {
    const answer = { weekly: undefined, dates: [], known: false };
    expect(openingTexts(undefined, answer, true).unknown).toBe(record.hoursUnknown);
    expect(openingTexts(undefined, answer, false).unknown).toBe(record.hoursUnknownNoPhone);
  });

  it('languages are named', () => {
    expect(languageLine(['de', 'ru'])).toBe('Deutsch, Russisch');
    expect(languageLine([])).toBe('');
  });
});

describe('a place of which little is known', () => {
  it('says its Ortsteil in the word of the city, and that no more of the address is known', () => {
    expect([districtLine('Stadtteil', 'Altstadt'), record.addressUnknown(true)]).toEqual([
      'Im Stadtteil Altstadt.',
      'Eine genaue Adresse ist nicht bekannt.',
    ]);
    expect(record.addressUnknown(false)).toBe('Eine Adresse für Besuche ist nicht bekannt.');
  });

  it('keeps the forms of care apart from numbers of places that nobody knows', () => {
    expect(careTexts([{ form: 'tagespflege', capacity: 12 }, { form: 'betreutesWohnen' }])).toEqual({
      lines: ['Tagespflege. 12 Plätze.', 'Betreutes Wohnen.'],
      unknown: ['Betreutes Wohnen: Wie viele Wohnungen es gibt, ist nicht bekannt.'],
    });
    expect(careTexts([{ form: 'tagespflege' }]).unknown).toEqual(['Wie viele Plätze es gibt, ist nicht bekannt.']);
  });
});
