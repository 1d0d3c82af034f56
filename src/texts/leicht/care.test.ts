import { describe, expect, it } from 'vitest';
import type { Care } from '#domain/place/care.schema.ts';
import { aPlainPlace, plainFacts, textOf, told } from './a-plain-facts.ts';
import { careSections, plainEuros } from './care.ts';
import { plainPlace } from './place.ts';

const care = (more: Partial<Care>): Care => ({
  forms: [{ form: 'vollstationaer' }],
  focus: [],
  ownShare: [],
  roomKinds: [],
  ...more,
});
const sections = (more: Partial<Care>, canCall = true) => careSections(care(more), canCall);

describe('care in plain language', () => {
  it('explains each form and says how many places there are in all', () => {
    expect(told(sections({ forms: [{ form: 'tagespflege', capacity: 12 }] }), 'Tages-Pflege')).toEqual([
      'Hier gibt es Tages-Pflege.',
      'Das heißt:',
      'Sie sind am Tag dort.',
      'Sie schlafen zu Hause.',
      'Insgesamt gibt es 12 Plätze.',
    ]);
  });

  it.each([
    ['vollstationaer', 1, 'Insgesamt gibt es 1 Platz.'],
    ['betreutesWohnen', 52, 'Insgesamt gibt es 52 Wohnungen.'],
    ['betreutesWohnen', undefined, 'Die Zahl von den Wohnungen fehlt uns noch.'],
    ['kurzzeitpflege', undefined, 'Die Zahl von den Plätzen fehlt uns noch.'],
  ] as const)('%s with %s places: %s', (form, capacity, sentence) => {
    expect(sections({ forms: [{ form, ...(capacity && { capacity }) }] })[0]?.lines.at(-1)).toBe(sentence);
  });

  it('never says that a place can be had', () => {
    const heading = 'Gibt es jetzt einen Platz?';
    expect(told(sections({ forms: [{ form: 'vollstationaer', capacity: 80 }] }), heading)).toEqual([
      'Das wissen wir noch nicht.',
      'Rufen Sie an.',
      'Fragen Sie nach einem Platz.',
    ]);
    expect(told(sections({}, false), heading)?.[1]).toBe('Fragen Sie dort nach.');
  });

  it('tells the own share with its date, or that it is not known', () => {
    const ownShare = [{ form: 'vollstationaer' as const, eurosPerMonth: 2480.5, asOf: '2026-07' }];
    expect(told(sections({ ownShare }), 'Was bezahlen Sie selbst?')).toEqual([
      'Für das Pflege-Heim bezahlen Sie selbst:',
      '2480 Euro und 50 Cent im Monat.',
      'Der Preis ist von Juli 2026.',
      'Fragen Sie nach dem Preis von heute.',
    ]);
    expect(told(sections({}), 'Was bezahlen Sie selbst?')?.[0]).toBe('Das wissen wir noch nicht.');
  });

  it.each([
    [6, '6 Euro'],
    [2480.5, '2480 Euro und 50 Cent'],
    [0.07, '0 Euro und 7 Cent'],
    [19.999, '20 Euro'],
  ])('%d is %s', (amount, words) => {
    expect(plainEuros(amount)).toBe(words);
  });

  it('counts rooms and says what they are called', () => {
    const roomKinds = [{ kind: 'single' as const, count: 70 }, { kind: 'apartment' as const }];
    expect(told(sections({ roomKinds }), 'Welche Zimmer gibt es?')).toEqual([
      'Es gibt:',
      '70 Einzel-Zimmer',
      'Wohnungen',
      'In einem Einzel-Zimmer wohnt 1 Mensch.',
    ]);
  });

  it('a day centre is not called a home', () => {
    const first = (forms: Care['forms']) =>
      plainPlace(aPlainPlace({ type: 'pflegeheim', care: care({ forms }) }), plainFacts()).intro.map(textOf);
    expect(first([{ form: 'tagespflege' }])).toEqual(['Hier gibt es Pflege.']);
    expect(first([{ form: 'vollstationaer' }])).toEqual(['Das ist ein Pflege-Heim.']);
  });
});
