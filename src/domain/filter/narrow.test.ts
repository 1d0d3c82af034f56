import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFilterRecord } from './a-filter-record.ts';
import { radii, type Criteria } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import { narrow, nextSteps } from './narrow.ts';
import type { Where } from './where.ts';

const now = { day: '2026-11-23', minutes: 600 };
const nowhere = { where: undefined, now };
const centre: Where = {
  from: 'centre',
  districts: ['mitte'],
  boroughs: ['mitte'],
  complete: true,
  points: [{ latitude: 50, longitude: 10 }],
  slack: 0,
};

const anyKnown = fc.option(fc.constantFrom('yes' as const, 'no' as const), { nil: undefined });
const anyRecord = fc
  .record({ id: fc.uuid(), stepFree: anyKnown, free: anyKnown, topic: fc.constantFrom('a', 'b') })
  .map(({ topic, ...record }) => aFilterRecord({ ...record, topics: [topic] } as Partial<FilterRecord>));
const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 30 });
const anyQuestion = fc.constantFrom<Criteria>(
  { stepFree: true },
  { free: true },
  { stepFree: true, free: true },
  { topic: 'a', free: true },
);

describe('narrowing a list', () => {
  it('shows each record at most once, and hides only those with a known "no"', () => {
    fc.assert(
      fc.property(anyRecords, anyQuestion, (records, criteria) => {
        const { sure, maybe } = narrow(records, criteria, nowhere);
        const shown = [...sure, ...maybe].map(({ id }) => id);
        expect(new Set(shown).size).toBe(shown.length);
        for (const record of records.filter(({ id }) => !shown.includes(id))) {
          const no =
            (criteria.stepFree && record.stepFree === 'no') ||
            (criteria.free && record.free === 'no') ||
            (criteria.topic !== undefined && record.topics?.includes(criteria.topic) !== true);
          expect(no).toBe(true);
        }
      }),
    );
  });

  it('never calls anything sure that is not known', () => {
    fc.assert(
      fc.property(anyRecords, anyQuestion, (records, criteria) => {
        const { sure } = narrow(records, criteria, nowhere);
        for (const { id } of sure) {
          const record = records.find((entry) => entry.id === id);
          if (criteria.stepFree) expect(record?.stepFree).toBe('yes');
          if (criteria.free) expect(record?.free).toBe('yes');
        }
      }),
    );
  });

  it('only grows when a criterion is given up', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const both = narrow(records, { stepFree: true, free: true }, nowhere).sure.length;
        expect(narrow(records, { free: true }, nowhere).sure.length).toBeGreaterThanOrEqual(both);
      }),
    );
  });

  it('keeps the order of the list, and puts the nearest first where a place was named', () => {
    const records = [
      aFilterRecord({ id: 'fern', spots: [{ point: [50.02, 10], district: 'mitte' }] }),
      aFilterRecord({ id: 'ohne-punkt', spots: [{ district: 'mitte' }] }),
      aFilterRecord({ id: 'nah', spots: [{ point: [50.001, 10], district: 'mitte' }] }),
    ];
    expect(narrow(records, {}, nowhere).sure.map(({ id }) => id)).toEqual(['fern', 'ohne-punkt', 'nah']);
    const named = narrow(records, { area: 'Mitte' }, { where: centre, now });
    expect(named.sure.map(({ id }) => id)).toEqual(['nah', 'fern', 'ohne-punkt']);
  });
});

describe('when nothing fits', () => {
  const records = [
    aFilterRecord({ id: 'a', free: 'no', spots: [{ point: [50.03, 10], stepFree: 'yes' }] }),
    aFilterRecord({ id: 'b', free: 'no', spots: [{ point: [50.04, 10], stepFree: 'yes' }] }),
    aFilterRecord({ id: 'c', free: 'yes', spots: [{ point: [50.03, 10], stepFree: 'no' }] }),
  ];

  it('the ways on are those that lead somewhere, the most fruitful first', () => {
    const steps = nextSteps(records, { stepFree: true, free: true }, nowhere, radii);
    expect(steps.map(({ dropped, count }) => [dropped, count])).toEqual([
      [['free'], 2],
      [['stepFree'], 1],
    ]);
  });

  it('going farther is offered as far as it helps', () => {
    const steps = nextSteps(records, { area: 'Mitte', radius: 1, free: true }, { where: centre, now }, radii);
    expect(steps.find(({ radius }) => radius === 5)?.criteria).toEqual({ area: 'Mitte', radius: 5, free: true });
    expect(steps.find(({ dropped }) => dropped.includes('area'))?.criteria).toEqual({ free: true });
  });

  it('where one criterion is not enough, two are given up', () => {
    const one = [aFilterRecord({ id: 'a', stepFree: 'no', free: 'no', topics: ['geld'] })];
    const steps = nextSteps(one, { stepFree: true, free: true, topic: 'geld' }, nowhere, radii);
    expect(steps.map(({ dropped, count }) => [dropped, count])).toEqual([[['stepFree', 'free'], 1]]);
  });
});
