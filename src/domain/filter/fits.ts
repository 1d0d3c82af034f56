import { decodeOpening } from '../time/opening-code.ts';
import { openState, type WallClock } from '../time/open-state.ts';
import { activeFacets, type Criteria, type Facet } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import { metresTo, type Where } from './where.ts';

/** Three answers, because unknown is not no. */
export type Fit = 'yes' | 'no' | 'unknown';

/** What a question is answered with besides the record itself. */
export interface FilterContext {
  /** What `criteria.area` means, or where the device is; undefined when nobody asked or nobody knows. */
  where: Where | undefined;
  now: WallClock;
}

/** How one record answers the whole question: `missing` are the facets nobody knows. */
export interface RecordFit {
  fit: Fit;
  missing: Facet[];
  /** Straight line from where somebody is, when both are known. */
  metres: number | undefined;
}

export function fitOf(record: FilterRecord, criteria: Criteria, context: FilterContext): RecordFit {
  const { where } = context;
  const metres = where === undefined ? undefined : metresTo(where, record.points ?? []);
  const missing: Facet[] = [];
  for (const facet of askedFacets(criteria, where)) {
    const fit =
      facet === 'area' ? areaFit(record, criteria, where, metres) : facetFit(record, facet, criteria, context);
    if (fit === 'no') return { fit, missing: [], metres };
    if (fit === 'unknown') missing.push(facet);
  }
  return { fit: missing.length === 0 ? 'yes' : 'unknown', missing, metres };
}

/** A device's location asks for a distance although nobody typed an area; an area nobody knows narrows nothing. */
function askedFacets(criteria: Criteria, where: Where | undefined): Facet[] {
  const asked = activeFacets(criteria).filter((facet) => facet !== 'area');
  return where === undefined ? asked : ['area', ...asked];
}

function facetFit(
  record: FilterRecord,
  facet: Exclude<Facet, 'area'>,
  criteria: Criteria,
  { now }: FilterContext,
): Fit {
  switch (facet) {
    case 'openNow':
      return openFit(record.opening, now);
    case 'stepFree':
      return record.stepFree ?? 'unknown';
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
 * Whether a record is in reach. What comes to people counts where it answers for; what people go to counts where it
 * stands, and for an office also where it is responsible: the next office is not always the right one.
 */
function areaFit(
  record: FilterRecord,
  { radius }: Criteria,
  where: Where | undefined,
  metres: number | undefined,
): Fit {
  if (where === undefined) return 'yes';
  const cover = coverFit(record, where);
  if (radius !== undefined) {
    if (metres !== undefined && metres <= radius * 1000) return 'yes';
    if (record.comes === true || !isVisited(record)) return cover;
    return metres === undefined ? 'unknown' : 'no';
  }
  if (where.districts.length === 0) return metres === undefined ? 'unknown' : 'yes';
  if (record.districts?.some((district) => where.districts.includes(district)) === true) return 'yes';
  if (record.covers === 'all') return record.comes === true || !isVisited(record) ? 'yes' : 'no';
  if (cover === 'yes') return 'yes';
  return isVisited(record) ? 'no' : cover;
}

const isVisited = ({ districts, points }: FilterRecord): boolean => districts !== undefined || points !== undefined;

function coverFit({ covers }: FilterRecord, where: Where): Fit {
  if (covers === undefined) return 'unknown';
  // Where a device is does not say in which Stadtbezirk.
  if (covers === 'all') return 'yes';
  if (where.boroughs.length === 0) return 'unknown';
  return covers.some((borough) => where.boroughs.includes(borough)) ? 'yes' : 'no';
}
