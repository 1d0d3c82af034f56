import { decodeOpening } from '../time/opening-code.ts';
import { openState, type WallClock } from '../time/open-state.ts';
import type { Criteria, Facet, Radius } from './criteria.ts';
import type { FilterRecord, Spot } from './filter-record.ts';
import { reachOf, type Reach, type Where } from './where.ts';

/** Three answers, because unknown is not no. */
export type Fit = 'yes' | 'no' | 'unknown';

/** What a question is answered with besides the record itself. */
export interface FilterContext {
  /** What `criteria.area` means, or where the device is; undefined when nobody asked or nobody knows. */
  where: Where | undefined;
  now: WallClock;
}

/** How one record answers the whole question. */
export interface RecordFit {
  fit: Fit;
  /** Facets nobody knows. */
  missing: Facet[];
  /** How far it is, where both points are known. */
  reach: Reach | undefined;
  /** True when it does not lie there and fits because it answers for that part of the city. */
  answersFor: boolean;
}

const NO_FIT: RecordFit = { fit: 'no', missing: [], reach: undefined, answersFor: false };

export function fitOf(record: FilterRecord, criteria: Criteria, context: FilterContext): RecordFit {
  const missing: Facet[] = [];
  for (const facet of ownFacets) {
    if (criteria[facet] === undefined) continue;
    const fit = facetFit(record, facet, criteria, context);
    if (fit === 'no') return NO_FIT;
    if (fit === 'unknown') missing.push(facet);
  }
  const place = bestPlace(record, criteria, context.where);
  if (place.fit === 'no') return NO_FIT;
  const all = [...place.missing, ...missing];
  return { fit: all.length === 0 ? 'yes' : 'unknown', missing: all, reach: place.reach, answersFor: place.answersFor };
}

/** As many criteria somebody can be asked to give up. */
const MOST_GIVEN_UP = 2;

/**
 * Which criteria one would have to give up for a record to fit for sure: one set for each of its places, none when it
 * would take more than two.
 */
export function hurdlesOf(record: FilterRecord, criteria: Criteria, context: FilterContext): Facet[][] {
  const own: Facet[] = [];
  for (const facet of ownFacets) {
    if (criteria[facet] === undefined || facetFit(record, facet, criteria, context) === 'yes') continue;
    own.push(facet);
    if (own.length > MOST_GIVEN_UP) return [];
  }
  return judged(record, criteria, context.where)
    .map(({ area, step }): Facet[] => [
      ...own,
      ...(area === 'yes' ? [] : ['area' as const]),
      ...(step === 'yes' ? [] : ['stepFree' as const]),
    ])
    .filter((set) => set.length <= MOST_GIVEN_UP);
}

/** What a record answers by itself, the dearest question last; where and steps are judged for each of its places. */
const ownFacets = ['kind', 'topic', 'free', 'audience', 'language', 'way', 'openNow'] as const;

const order: readonly Fit[] = ['no', 'unknown', 'yes'];
const worse = (a: Fit, b: Fit): Fit => (order.indexOf(a) < order.indexOf(b) ? a : b);

/** A place of a record, judged. */
interface Judged extends RecordFit {
  area: Fit;
  step: Fit;
}

function bestPlace(record: FilterRecord, criteria: Criteria, where: Where | undefined): Judged {
  const places = judged(record, criteria, where);
  return places.reduce((best, next) => (isBetter(next, best) ? next : best));
}

/**
 * Where and whether without steps, judged for each place by itself: a step-free house in the west does not make the one
 * next door step-free. What comes to people has a place of its own, theirs.
 */
function judged(record: FilterRecord, criteria: Criteria, where: Where | undefined): [Judged, ...Judged[]] {
  const { spots = [] } = record;
  const goes = spots.map((spot) => judge(record, criteria, where, spot));
  const [first, ...rest] = goes;
  if (first === undefined) return [judge(record, criteria, where, undefined)];
  return record.comes === true ? [judge(record, criteria, where, undefined), first, ...rest] : [first, ...rest];
}

function isBetter(a: RecordFit, b: RecordFit): boolean {
  if (a.fit !== b.fit) return order.indexOf(a.fit) > order.indexOf(b.fit);
  return (a.reach?.least ?? Infinity) < (b.reach?.least ?? Infinity);
}

function judge(record: FilterRecord, criteria: Criteria, where: Where | undefined, spot: Spot | undefined): Judged {
  const reach = where === undefined || spot === undefined ? undefined : reachOf(where, spot);
  const area = where === undefined ? { fit: 'yes' as const } : areaFit(record, criteria, where, spot, reach);
  const step = criteria.stepFree === undefined ? 'yes' : ((spot ?? record).stepFree ?? 'unknown');
  const missing: Facet[] = [];
  if (area.fit === 'unknown') missing.push('area');
  if (step === 'unknown') missing.push('stepFree');
  return { fit: worse(area.fit, step), missing, reach, answersFor: 'answersFor' in area, area: area.fit, step };
}

function facetFit(
  record: FilterRecord,
  facet: (typeof ownFacets)[number],
  criteria: Criteria,
  { now }: FilterContext,
): Fit {
  switch (facet) {
    case 'openNow':
      return openFit(record.opening, now);
    case 'free':
      return record.free ?? 'unknown';
    case 'kind':
      return record.kind === criteria.kind ? 'yes' : 'no';
    case 'topic':
      return listFit(record.topics, criteria.topic);
    case 'audience':
      return listFit(record.audiences, criteria.audience);
    case 'language':
      return listFit(record.languages, criteria.language);
    case 'way':
      return (criteria.way && record.ways?.[criteria.way]) ?? 'unknown';
  }
}

/** A list of a record is complete as far as it goes; an empty one says nothing. */
const listFit = (list: readonly string[] | undefined, wanted: string | undefined): Fit => {
  if (list === undefined) return 'unknown';
  return wanted !== undefined && list.includes(wanted) ? 'yes' : 'no';
};

function openFit(opening: string | undefined, now: WallClock): Fit {
  if (opening === undefined) return 'unknown';
  const { kind } = openState(decodeOpening(opening), now);
  if (kind === 'unknown') return 'unknown';
  return kind === 'open' ? 'yes' : 'no';
}

/**
 * Whether a place is in reach. What comes to people counts where it answers for; what people go to counts where it
 * stands, and an office also where it is responsible: the next office is not always the right one.
 */
function areaFit(
  record: FilterRecord,
  { radius }: Criteria,
  where: Where,
  spot: Spot | undefined,
  reach: Reach | undefined,
): { fit: Fit; answersFor?: true } {
  const cover = coverFit(record, where);
  if (spot === undefined) return { fit: cover };
  if (radius !== undefined || where.districts.length === 0) return { fit: reachFit(reach, radius) };
  const { district } = spot;
  if (district !== undefined && where.districts.includes(district)) return { fit: 'yes' };
  if (cover === 'yes' && record.covers !== 'all') return { fit: 'yes', answersFor: true };
  return { fit: district === undefined || !where.complete ? 'unknown' : 'no' };
}

/** Sure only when every place it may be measured from says so. */
function reachFit(reach: Reach | undefined, radius: Radius | undefined): Fit {
  if (reach === undefined) return 'unknown';
  if (radius === undefined || reach.most <= radius * 1000) return 'yes';
  return reach.least > radius * 1000 ? 'no' : 'unknown';
}

function coverFit({ covers }: FilterRecord, where: Where): Fit {
  if (covers === undefined) return 'unknown';
  if (covers === 'all') return 'yes';
  // Where a device is does not say in which Stadtbezirk.
  if (where.boroughs.length === 0) return 'unknown';
  const inside = where.boroughs.filter((borough) => covers.includes(borough));
  if (inside.length === 0) return where.complete ? 'no' : 'unknown';
  return inside.length === where.boroughs.length && where.complete ? 'yes' : 'unknown';
}
