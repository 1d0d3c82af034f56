import { performance } from 'node:perf_hooks';
import type { Criteria } from '#domain/filter/criteria.ts';
import type { FilterRecord } from '#domain/filter/filter-record.ts';
import { narrow, nextSteps } from '#domain/filter/narrow.ts';
import { encodeOpening } from '#domain/time/opening-code.ts';
import { median } from './measure-build.ts';

export interface FilterFigures {
  records: number;
  /** Milliseconds to narrow the list by everything at once. */
  narrow: number;
  /** Milliseconds to ask all of them whether they are open now: the dearest single question. */
  openNow: number;
  /** Milliseconds to find the ways on when nothing fits: the dearest answer there is. */
  nothing: number;
  /** The peer: milliseconds to read the same table from its JSON, which every page does once. */
  parse: number;
}

const RUNS = 25;
const everything: Criteria = {
  area: 'Mitte',
  radius: 3,
  openNow: true,
  stepFree: true,
  free: true,
  topic: 'thema-1',
  audience: 'relatives',
  language: 'ru',
  way: 'phone',
};
const context = {
  where: {
    from: 'centre' as const,
    districts: ['mitte'],
    boroughs: ['mitte'],
    complete: true,
    points: [{ latitude: 51, longitude: 10 }],
    slack: 0,
  },
  now: { day: '2026-11-23', minutes: 600 },
};

/** Narrows an invented list: every facet known for half of it, points spread over 30 km. */
export function measureFilters(records: number): FilterFigures {
  const table = Array.from({ length: records }, (_, index) => invented(index));
  const text = JSON.stringify(table);
  return {
    records,
    narrow: time(() => narrow(table, everything, context)),
    openNow: time(() => narrow(table, { openNow: true }, { ...context, where: undefined })),
    nothing: time(() => nextSteps(table, everything, context, [1, 3, 5])),
    parse: time(() => JSON.parse(text) as unknown),
  };
}

function invented(index: number): FilterRecord {
  const days = Array.from({ length: 60 }, (_, day) => (day % 7 < 5 ? `${String(8 + (index % 4))}:00-16:00` : ''));
  const half = index % 2 === 0;
  return {
    id: `ort-${String(index)}`,
    kind: 'meetingPlace',
    spots: [{ district: half ? 'mitte' : 'nord', point: [51 + (index % 97) / 400, 10 + (index % 89) / 400] }],
    topics: [`thema-${String(index % 5)}`],
    opening: encodeOpening({ from: '2026-11-23', days, holidays: {}, closures: {} }),
    ...(half && { stepFree: 'yes', free: 'no', languages: ['de', 'ru'], audiences: ['relatives'] }),
  };
}

function time(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}
