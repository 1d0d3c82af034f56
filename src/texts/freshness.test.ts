import { expect, test } from 'vitest';
import type { FieldGroup } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import { freshnessText } from './freshness.ts';

const unconfirmed: Freshness = { kind: 'unconfirmed' };
const old: Freshness = { kind: 'old', on: '2014', by: 'openData', expiresOn: '2015-01-01' };
const current: Freshness = { kind: 'current', on: '2026-11-20', by: 'operator', expiresOn: '2027-11-20' };

test.each<[group: FieldGroup, state: Freshness, words: string]>([
  ['hours', old, 'Angabe von 2014. Bitte rufen Sie vorher an.'],
  ['contact', old, 'Angabe von 2014. Sie kann sich geändert haben.'],
  ['access', old, 'Angabe von 2014. Bitte rufen Sie vorher an, wenn Sie darauf angewiesen sind.'],
  ['hours', { ...old, on: '2014-08-22' }, 'Angabe vom 22. August 2014. Bitte rufen Sie vorher an.'],
  ['hours', current, 'Stand: 20. November 2026, laut Träger.'],
  ['access', { ...current, on: '2026-11', by: 'visit' }, 'Stand: November 2026, vor Ort geprüft.'],
  ['contact', { ...current, by: 'authority' }, 'Stand: 20. November 2026, laut Amt.'],
  ['contact', { ...current, by: 'openData' }, 'Stand: 20. November 2026, aus offenen Daten.'],
  ['contact', { ...current, by: 'press' }, 'Stand: 20. November 2026, aus der Presse.'],
  ['contact', { ...current, by: 'phoneCall' }, 'Stand: 20. November 2026, am Telefon bestätigt.'],
  ['hours', unconfirmed, 'Von wann die Angabe ist, wissen wir nicht. Bitte rufen Sie vorher an.'],
  ['contact', unconfirmed, 'Von wann die Angabe ist, wissen wir nicht. Sie kann sich geändert haben.'],
])('%s, %j: %s', (group, state, words) => {
  expect(freshnessText(group, state)).toBe(words);
});

test('nobody is told to call a place without a number', () => {
  for (const group of ['contact', 'hours', 'access'] as const) {
    for (const state of [old, unconfirmed]) expect(freshnessText(group, state, false)).not.toMatch(/ruf/);
  }
});
