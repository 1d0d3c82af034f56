import { describe, expect, it } from 'vitest';
import { accessAnswer, saysAccess, saysHours, saysUnknown } from './understood-words.ts';

describe('words of a table', () => {
  it.each([
    'Montag bis Freitag, 9 bis 12 Uhr',
    'Mo-Fr 9-12',
    'Mo-Fr 09:00-12:00; PH off',
    '9.30 Uhr',
    '9h',
    'jeden ersten Dienstag im Monat',
    'nach telefonischer Vereinbarung',
    'rund um die Uhr',
    '24/7',
    'Di + Do',
    'täglich',
  ])('%j says when something is open', (text) => {
    expect(saysHours(text)).toBe(true);
  });

  it.each(['immer', 'vielleicht', 'so wie sonst', 'siehe Aushang', 'Stand 13.05.2026', '030 23125', 'gern'])(
    '%j does not',
    (text) => {
      expect(saysHours(text)).toBe(false);
    },
  );

  it.each([
    ['Ja', 'yes'],
    ['nein', 'no'],
    ['limited', 'limited'],
    ['ja, über den Hof', undefined],
  ])('%j as an answer is %j', (text, answer) => {
    expect(accessAnswer(text)).toBe(answer);
  });

  it.each([
    ['Rampe am Hofeingang', true],
    ['rollstuhlgerecht', true],
    ['ja, über den Hof', false],
    ['vielleicht', false],
    ['schön', false],
  ])('%j says something of getting in: %s', (text, says) => {
    expect(saysAccess(text)).toBe(says);
  });

  it.each(['unbekannt', 'k. A.', 'keine Angabe', '–', '?'])('%j is not known', (text) => {
    expect(saysUnknown(text)).toBe(true);
  });
});
