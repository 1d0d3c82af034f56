import { describe, expect, it } from 'vitest';
import type { Freshness } from '#domain/time/freshness.ts';
import { remarkOf, warningsOf } from './warnings.ts';

const today = '2026-11-21';
const unconfirmed: Freshness = { kind: 'unconfirmed' };
const current: Freshness = { kind: 'current', on: '2026-11', by: 'operator', expiresOn: '2028-11-01' };
const old: Freshness = { kind: 'old', on: '2014-08', by: 'openData', expiresOn: '2016-08-01' };

type Described = Parameters<typeof warningsOf>[0];
const phones: Described['phones'] = [{ number: '+493023125111', spoken: '030 23 12 51 11' }];
const address = { streetAddress: 'Bachweg 1', postalCode: '01234' };
const source = (asOf?: string) => ({ title: 'Liste', readOn: '2026-11-20', asOf });

const said = (facts: Partial<Described>, contact: Freshness) =>
  warningsOf(
    { phones: [], sources: [source()], ...facts },
    { contact, hours: unconfirmed, access: unconfirmed },
    today,
  );

describe('a place that is closed for a time', () => {
  const ASK = 'Bitte rufen Sie an, bevor Sie losgehen.';
  it.each([
    [
      'from a later day on',
      { from: '2027-07-01', until: '2027-08-31', reason: 'Umbau' },
      'Ab Donnerstag, 1. Juli 2027 vorübergehend geschlossen: Umbau. Voraussichtlich bis Dienstag, 31. August 2027.',
      '2027-08-31',
    ],
    [
      'since a day before',
      { from: '2026-09-01', until: '2027-03-31', reason: 'Umbau' },
      'Vorübergehend geschlossen seit Dienstag, 1. September 2026: Umbau. Voraussichtlich bis Mittwoch, 31. März 2027.',
      '2027-03-31',
    ],
    [
      'from today to today',
      { from: today, until: today },
      'Vorübergehend geschlossen seit Samstag, 21. November 2026. Voraussichtlich bis Samstag, 21. November 2026.',
      today,
    ],
    ['without dates', {}, `Vorübergehend geschlossen. Wie lange, ist nicht bekannt. ${ASK}`, undefined],
  ])('%s says so', (_when, temporarilyClosed, text, until) => {
    const warning = until === undefined ? { text } : { text, until };
    expect(said({ phones, address, temporarilyClosed }, current).warnings).toEqual([warning]);
  });

  it('until yesterday says nothing any more', () => {
    expect(said({ phones, address, temporarilyClosed: { until: '2026-11-20' } }, current).warnings).toEqual([]);
  });

  it.each([
    ['with an end still says how old its source is, because that stays', { until: '2027-03-31' }, 2],
    ['without an end has said all it can', {}, 1],
  ])('%s', (_how, temporarilyClosed, count) => {
    expect(said({ phones, address, temporarilyClosed }, unconfirmed).warnings).toHaveLength(count);
  });
});

describe('how old the contact is', () => {
  const visited = { phones, address };
  const CALL = 'Bitte rufen Sie an, bevor Sie losgehen.';
  const ASK = 'Bitte fragen Sie nach, bevor Sie losgehen.';
  it.each([
    ['old facts', visited, old, `Die Angaben sind von August 2014. ${CALL}`],
    ['old facts of a helpline', { phones }, old, 'Die Angaben sind von August 2014. Sie können sich geändert haben.'],
    [
      'an unconfirmed record with dated sources',
      { address, sources: [source('2013'), source('2009-05'), source()] },
      unconfirmed,
      `Unsere Quelle ist von 2013. ${ASK}`,
    ],
    [
      'an unconfirmed record with undated sources',
      visited,
      unconfirmed,
      `Von wann die Angaben sind, wissen wir nicht. ${CALL}`,
    ],
    [
      'an unconfirmed service that is at places',
      { places: ['treff'] },
      unconfirmed,
      `Von wann die Angaben sind, wissen wir nicht. ${ASK}`,
    ],
    [
      'an unconfirmed helpline with a dated source',
      { phones, sources: [source('2013')] },
      unconfirmed,
      'Unsere Quelle ist von 2013. Die Angaben können sich geändert haben.',
    ],
    [
      'an unconfirmed helpline with an undated source',
      { phones, places: [] },
      unconfirmed,
      'Von wann die Angaben sind, wissen wir nicht. Sie können sich geändert haben.',
    ],
  ])('%s: said at the head of the page', (_which, facts, contact, text) => {
    expect(said(facts, contact)).toEqual({ warnings: [{ text }], expiring: [] });
  });

  it('current facts warn once they have aged, and not before', () => {
    expect(said(visited, current)).toEqual({
      warnings: [],
      expiring: [{ on: '2028-11-01', text: `Die Angaben sind von November 2026. ${CALL}` }],
    });
  });
});

describe('a record of which nobody knows whether it is in operation', () => {
  it.each([
    ['says so', 'unknown', undefined, 'Ob es das schon oder noch gibt, wissen wir nicht.'],
    ['says it once, in the words of its remark', 'unknown', 'Noch im Bau.', 'Noch im Bau.'],
    ['is told from one that is listed', 'yes', undefined, undefined],
  ] as const)('%s', (_, operating, remark, sentence) => {
    expect(remarkOf({ operating, remark })).toBe(sentence);
  });
});
