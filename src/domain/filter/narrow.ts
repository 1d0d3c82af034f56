import { activeFacets, without, type Criteria, type Facet } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import { fitOf, type FilterContext } from './fits.ts';

export interface Found {
  id: string;
  /** Straight line in metres, when a place was named and both points are known. */
  metres: number | undefined;
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
    const { fit, missing, metres } = fitOf(record, criteria, context);
    if (fit === 'yes') narrowed.sure.push({ id: record.id, metres, missing });
    if (fit === 'unknown') narrowed.maybe.push({ id: record.id, metres, missing });
  }
  if (context.where !== undefined) {
    narrowed.sure = nearestFirst(narrowed.sure);
    narrowed.maybe = nearestFirst(narrowed.maybe);
  }
  return narrowed;
}

const nearestFirst = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0);

/** One way on from a list with nothing in it: a criterion given up, or a longer way. */
export interface NextStep {
  /** The facet given up; `radius` means: the same, but farther. */
  change: Facet | 'radius';
  criteria: Criteria;
  /** How many then fit for sure. */
  count: number;
}

/** Ways on that lead somewhere, the most fruitful first. */
export function nextSteps(
  records: readonly FilterRecord[],
  criteria: Criteria,
  context: FilterContext,
  farther: readonly Criteria['radius'][],
): NextStep[] {
  const wider = context.where === undefined ? [] : farther.filter((radius) => (radius ?? 0) > (criteria.radius ?? 0));
  const tries: Omit<NextStep, 'count'>[] = [
    ...wider.map((radius) => ({ change: 'radius' as const, criteria: { ...criteria, radius } as Criteria })),
    ...activeFacets(criteria).map((facet) => ({ change: facet, criteria: without(criteria, facet) })),
  ];
  return tries
    .map((step) => ({ ...step, count: countOf(records, step, context) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function countOf(
  records: readonly FilterRecord[],
  { change, criteria }: Omit<NextStep, 'count'>,
  context: FilterContext,
): number {
  const where = change === 'area' ? undefined : context.where;
  return narrow(records, criteria, { ...context, where }).sure.length;
}
