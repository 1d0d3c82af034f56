import { activeFacets, without, type Criteria, type Facet, type Radius } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import { fitOf, hurdlesOf, type FilterContext } from './fits.ts';
import type { Reach } from './where.ts';

export interface Found {
  id: string;
  /** How far it is, when a place was named and both points are known. */
  reach: Reach | undefined;
  /** Fits because it answers for that part of the city, although it lies elsewhere. */
  answersFor: boolean;
  /** What nobody knows of this record, in the order of the form; empty when it fits for sure. */
  missing: Facet[];
}

/** A narrowed list: what fits for sure, and apart from it what may fit because we lack facts. */
export interface Narrowed {
  sure: Found[];
  maybe: Found[];
}

/** Narrows records down. Keeps their order, save that distance leads where a place was named. */
export function narrow(records: readonly FilterRecord[], criteria: Criteria, context: FilterContext): Narrowed {
  const narrowed: Narrowed = { sure: [], maybe: [] };
  for (const record of records) {
    const { fit, ...rest } = fitOf(record, criteria, context);
    if (fit === 'yes') narrowed.sure.push({ id: record.id, ...rest });
    if (fit === 'unknown') narrowed.maybe.push({ id: record.id, ...rest });
  }
  if (context.where !== undefined) {
    narrowed.sure = nearestFirst(narrowed.sure);
    narrowed.maybe = nearestFirst(narrowed.maybe);
  }
  return narrowed;
}

/** Farther than anything on Earth: what has no known point comes last. */
const FAR = 1e9;

const nearestFirst = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => (a.reach?.least ?? FAR) - (b.reach?.least ?? FAR));

/** One way on from a list with nothing in it: a criterion given up, or a longer way. */
export interface NextStep {
  /** The facets given up; empty when only `radius` changes. */
  dropped: Facet[];
  /** A longer way. */
  radius?: Radius;
  criteria: Criteria;
  /** How many then fit for sure. */
  count: number;
}

/** Ways on that lead somewhere, the most fruitful first: one criterion given up, or where that is not enough, two. */
export function nextSteps(
  records: readonly FilterRecord[],
  criteria: Criteria,
  context: FilterContext,
  farther: readonly Radius[],
): NextStep[] {
  const hurdles = records.map((record) => ({ record, sets: hurdlesOf(record, criteria, context) }));
  const near = hurdles.filter(({ sets }) => sets.some(isOnlyFar)).map(({ record }) => record);
  const wider = context.where === undefined ? [] : farther.filter((radius) => radius > (criteria.radius ?? 0));
  const active = activeFacets(criteria);
  const countWithout = (dropped: readonly Facet[]): number =>
    hurdles.filter(({ sets }) => sets.some((set) => set.every((facet) => dropped.includes(facet)))).length;
  const giveUp = (...dropped: Facet[]): NextStep => ({
    dropped,
    criteria: dropped.reduce(without, criteria),
    count: countWithout(dropped),
  });
  const goFarther = (radius: Radius): NextStep => {
    const asked = { ...criteria, radius };
    return { radius, dropped: [], criteria: asked, count: narrow(near, asked, context).sure.length };
  };
  const one = fruitful([...wider.map(goFarther), ...active.map((facet) => giveUp(facet))]);
  if (one.length > 0) return one;
  const pairs = active.flatMap((first, index) => active.slice(index + 1).map((second) => giveUp(first, second)));
  return fruitful(pairs).slice(0, MOST_PAIRS);
}

/** More ways than this are no help to anybody. */
const MOST_PAIRS = 3;

const isOnlyFar = (set: readonly Facet[]): boolean => set.every((facet) => facet === 'area');

const fruitful = (steps: readonly NextStep[]): NextStep[] =>
  steps.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
