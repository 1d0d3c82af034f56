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
const altstadt: Where = { districts: ['altstadt'], boroughs: ['nord'], points: [{ latitude: 50, longitude: 10 }] };
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
    ['stands there', { districts: ['altstadt'] }, 'yes'],
    ['stands elsewhere', { districts: ['neustadt'] }, 'no'],
    ['stands elsewhere and answers for that Stadtbezirk', { districts: ['neustadt'], covers: ['nord'] }, 'yes'],
    ['stands elsewhere and answers for the whole city', { districts: ['neustadt'], covers: 'all' }, 'no'],
    ['comes to people of that Stadtbezirk', { comes: true, covers: ['nord'] }, 'yes'],
    ['comes to people of another', { comes: true, covers: ['sued'] }, 'no'],
    ['comes to people of the whole city', { comes: true, covers: 'all', districts: ['neustadt'] }, 'yes'],
    ['is not said to be anywhere', {}, 'unknown'],
  ])('a record that %s', (_, record, expected) => {
    expect(fit(record, { area: 'Altstadt' }, altstadt).fit).toBe(expected);
  });

  it('a distance is measured where the point is known', () => {
    const criteria: Criteria = { area: 'Altstadt', radius: 1 };
    expect(fit({ points: [near] }, criteria, altstadt)).toMatchObject({
      fit: 'yes',
      metres: expect.closeTo(778, -1) as number,
    });
    expect(fit({ points: [far] }, criteria, altstadt).fit).toBe('no');
    expect(fit({ points: [far] }, { ...criteria, radius: 5 }, altstadt).fit).toBe('no');
    expect(fit({ points: [far, near] }, criteria, altstadt).fit).toBe('yes');
    expect(fit({ districts: ['altstadt'] }, criteria, altstadt)).toMatchObject({ fit: 'unknown', missing: ['area'] });
  });

  it('what comes to people is in reach wherever its office is', () => {
    const record = { comes: true as const, covers: ['nord'], points: [far] };
    expect(fit(record, { area: 'Altstadt', radius: 1 }, altstadt).fit).toBe('yes');
  });

  it('the location of a device tells a distance, not a Stadtbezirk', () => {
    const here: Where = { districts: [], boroughs: [], points: altstadt.points };
    expect(fit({ points: [near] }, { radius: 1 }, here).fit).toBe('yes');
    expect(fit({ comes: true, covers: ['nord'] }, { radius: 1 }, here).fit).toBe('unknown');
  });

  it('a place nobody knows narrows nothing', () => {
    expect(fit({ districts: ['neustadt'] }, { area: 'Nirgendwo' }).fit).toBe('yes');
  });
});
