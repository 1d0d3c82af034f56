import { describe, expect, it } from 'vitest';
import { encodeOpening } from '../time/opening-code.ts';
import { aFilterRecord } from './a-filter-record.ts';
import type { Criteria } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import { fitOf } from './fits.ts';
import type { Where } from './where.ts';

const now = { day: '2026-11-23', minutes: 10 * 60 };
const opening = encodeOpening({ from: '2026-11-23', days: ['9:00-12:00', '', '?'], holidays: {}, closures: {} });
/** Somebody in the Ortsteil Altstadt, Stadtbezirk Nord. */
const altstadt: Where = {
  from: 'centre',
  districts: ['altstadt'],
  boroughs: ['nord'],
  complete: true,
  points: [{ latitude: 50, longitude: 10 }],
  slack: 0,
};
const at = (point: [number, number], more: object = {}) => ({ spots: [{ point, ...more }] });
/** About 780 m north of there. */
const near: [number, number] = [50.007, 10];
/** About 5.6 km north. */
const far: [number, number] = [50.05, 10];

const fit = (record: Partial<FilterRecord>, criteria: Criteria, where?: Where) =>
  fitOf(aFilterRecord(record), criteria, { where, now });

describe('unknown is not no', () => {
  it.each<[string, Criteria]>([
    ['open now', { openNow: true }],
    ['step-free', { stepFree: true }],
    ['free', { free: true }],
    ['language', { language: 'ru' }],
    ['audience', { audience: 'dementia' }],
    ['by phone', { way: 'phone' }],
  ])('asked for %s, a record that does not say may fit', (_, criteria) => {
    expect(fit({}, criteria)).toMatchObject({ fit: 'unknown', missing: Object.keys(criteria) });
  });

  it.each<[Criteria, Partial<FilterRecord>, Partial<FilterRecord>]>([
    [
      { openNow: true },
      { opening },
      { opening: encodeOpening({ from: '2026-11-22', days: ['9:00-12:00', ''], holidays: {}, closures: {} }) },
    ],
    [{ stepFree: true }, { stepFree: 'yes' }, { stepFree: 'no' }],
    [{ free: true }, { free: 'yes' }, { free: 'no' }],
    [{ language: 'ru' }, { languages: ['de', 'ru'] }, { languages: ['de'] }],
    [{ audience: 'dementia' }, { audiences: ['dementia'] }, { audiences: ['women'] }],
    [{ topic: 'geld' }, { topics: ['geld'] }, { topics: ['wohnen'] }],
    [{ way: 'home' }, { ways: { home: 'yes' } }, { ways: { home: 'no' } }],
    [{ kind: 'office' }, { kind: 'office' }, { kind: 'careFacility' }],
  ])('%j is answered yes and no by what is known', (criteria, yes, no) => {
    expect(fit(yes, criteria).fit).toBe('yes');
    expect(fit(no, criteria).fit).toBe('no');
  });

  it('hours past the end of the schedule are not known', () => {
    const later = fitOf(
      aFilterRecord({ opening }),
      { openNow: true },
      { where: undefined, now: { day: '2027-03-01', minutes: 600 } },
    );
    expect(later.fit).toBe('unknown');
  });

  it('one "no" outweighs everything unknown', () => {
    expect(fit({ free: 'no' }, { free: true, stepFree: true })).toMatchObject({ fit: 'no', missing: [] });
  });
});

describe('where', () => {
  it.each<[string, Partial<FilterRecord>, string]>([
    ['stands there', { spots: [{ district: 'altstadt' }] }, 'yes'],
    ['stands elsewhere', { spots: [{ district: 'neustadt' }] }, 'no'],
    [
      'stands elsewhere and answers for that Stadtbezirk',
      { spots: [{ district: 'neustadt' }], covers: ['nord'] },
      'yes',
    ],
    ['stands elsewhere and answers for the whole city', { spots: [{ district: 'neustadt' }], covers: 'all' }, 'no'],
    ['comes to people of that Stadtbezirk', { comes: true, covers: ['nord'] }, 'yes'],
    ['comes to people of another', { comes: true, covers: ['sued'] }, 'no'],
    ['comes to the whole city', { comes: true, covers: 'all', spots: [{ district: 'neustadt' }] }, 'yes'],
    ['is not said to be anywhere', {}, 'unknown'],
  ])('a record that %s', (_, record, expected) => {
    expect(fit(record, { area: 'Altstadt' }, altstadt).fit).toBe(expected);
  });

  it('a record that fits only because it is responsible says so', () => {
    const elsewhere = { spots: [{ district: 'neustadt' }], covers: ['nord'] };
    expect(fit(elsewhere, { area: 'Altstadt' }, altstadt).answersFor).toBe(true);
    expect(fit({ ...elsewhere, spots: [{ district: 'altstadt' }] }, { area: 'Altstadt' }, altstadt).answersFor).toBe(
      false,
    );
  });

  it('a distance is measured where the point is known', () => {
    const criteria: Criteria = { area: 'Altstadt', radius: 1 };
    const found = fit(at(near), criteria, altstadt);
    expect(found.fit).toBe('yes');
    expect(found.reach?.least).toBeCloseTo(778, -1);
    expect(fit(at(far), { ...criteria, radius: 5 }, altstadt).fit).toBe('no');
    expect(fit({ spots: [{ point: far }, { point: near }] }, criteria, altstadt).fit).toBe('yes');
    expect(fit({ spots: [{ district: 'altstadt' }] }, criteria, altstadt)).toMatchObject({
      fit: 'unknown',
      missing: ['area'],
    });
  });

  it('a point that may be off does not decide what lies at the edge', () => {
    const criteria: Criteria = { area: 'Altstadt', radius: 1 };
    expect(fit(at(near, { slack: 500 }), criteria, altstadt).fit).toBe('unknown');
    expect(fit(at(near), criteria, { ...altstadt, from: 'device', slack: 400 }).fit).toBe('unknown');
    expect(fit(at(near, { slack: 500 }), { ...criteria, radius: 3 }, altstadt).fit).toBe('yes');
    expect(fit(at(far, { slack: 500 }), criteria, altstadt).fit).toBe('no');
  });

  it('an area of several Ortsteile is sure only of what is near all of them', () => {
    const two = { ...altstadt, points: [...altstadt.points, { latitude: 50.05, longitude: 10 }] };
    expect(fit(at(near), { area: 'Nord', radius: 1 }, two).fit).toBe('unknown');
    expect(fit(at(near), { area: 'Nord', radius: 5 }, two).fit).toBe('yes');
  });

  it('a street or postcode known in part leaves open what lies outside that part', () => {
    const part = { ...altstadt, complete: false };
    expect(fit({ spots: [{ district: 'neustadt' }] }, { area: 'Langer Weg' }, part).fit).toBe('unknown');
    expect(fit({ comes: true, covers: ['sued'] }, { area: 'Langer Weg' }, part).fit).toBe('unknown');
    expect(fit({ spots: [{ district: 'altstadt' }] }, { area: 'Langer Weg' }, part).fit).toBe('yes');
  });

  it('an office that answers for one of two possible Stadtbezirke may be the right one', () => {
    const either = { ...altstadt, districts: ['altstadt', 'wiesen'], boroughs: ['nord', 'sued'] };
    expect(fit({ spots: [{ district: 'neustadt' }], covers: ['nord'] }, { area: '01235' }, either).fit).toBe('no');
    expect(fit({ comes: true, covers: ['nord'] }, { area: '01235' }, either).fit).toBe('unknown');
  });

  it('what comes to people is in reach wherever its office is', () => {
    const record = { comes: true as const, covers: ['nord'], ...at(far) };
    expect(fit(record, { area: 'Altstadt', radius: 1 }, altstadt).fit).toBe('yes');
  });

  it('the location of a device tells a distance, not a Stadtbezirk', () => {
    const here: Where = { ...altstadt, from: 'device', districts: [], boroughs: [] };
    expect(fit(at(near), { radius: 1 }, here).fit).toBe('yes');
    expect(fit({ comes: true, covers: ['nord'] }, { radius: 1 }, here).fit).toBe('unknown');
  });

  it('a place nobody knows narrows nothing', () => {
    expect(fit({ spots: [{ district: 'neustadt' }] }, { area: 'Nirgendwo' }).fit).toBe('yes');
  });
});

describe('facts of different places', () => {
  const apart: Partial<FilterRecord> = {
    spots: [{ district: 'altstadt' }, { district: 'neustadt', stepFree: 'yes' }],
  };

  it('are never added together: the step-free house is not the near one', () => {
    expect(fit(apart, { area: 'Altstadt', stepFree: true }, altstadt)).toMatchObject({
      fit: 'unknown',
      missing: ['stepFree'],
    });
    expect(fit(apart, { stepFree: true }).fit).toBe('yes');
  });
});
