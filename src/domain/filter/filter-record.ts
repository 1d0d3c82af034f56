import type { Place } from '../place/place.ts';
import type { Known } from '../place/place-types.ts';
import type { Service } from '../service/service.ts';
import type { ListedKind, RemoteWay } from './criteria.ts';

/**
 * What a list is narrowed by, for one place or service. Travels to browsers: nothing in it is for reading, and what is
 * missing is not known. Never counts as "no".
 */
export interface FilterRecord {
  id: string;
  kind: ListedKind;
  /** Where one can go; several for a service with several places. */
  spots?: Spot[];
  /** Stadtbezirke it answers for, or the whole city. */
  covers?: 'all' | string[];
  topics?: string[];
  /** True when nobody needs to go there: it comes to people or works from afar. */
  comes?: true;
  stepFree?: Exclude<Known, 'unknown'>;
  free?: Exclude<Known, 'unknown'>;
  languages?: string[];
  audiences?: string[];
  ways?: Partial<Record<RemoteWay, Exclude<Known, 'unknown'>>>;
  /** Open hours of the coming days (`encodeOpening`). */
  opening?: string;
}

/** One place where a record can be visited. Facts of different places are never added together. */
export interface Spot {
  district?: string;
  /** `[latitude, longitude]`; only points more exact than an Ortsteil. */
  point?: [number, number];
  /** How far the point may be off, in metres; absent for the house itself. */
  slack?: number;
  stepFree?: Exclude<Known, 'unknown'>;
}

/** All records of a release, in the order of German names, so that a list needs no sorting of its own. */
export interface FilterTable {
  records: FilterRecord[];
}

export function placeFilterRecord(place: Place, opening: string | undefined): FilterRecord {
  const spot = spotOf(place);
  return compact({
    id: place.id,
    kind: place.kind,
    spots: isEmpty(spot) ? [] : [spot],
    stepFree: known(place.access.stepFree),
    ways: waysOfPlace(place),
    ...offering(place),
    opening,
  });
}

/** @param places the places of this portal where the service is given */
export function serviceFilterRecord(
  service: Service,
  places: readonly Place[],
  opening: string | undefined,
): FilterRecord {
  const remote = ['atHome', 'byPhone', 'online', 'print'];
  const comes = service.delivery.length > 0 && service.delivery.every((mode) => remote.includes(mode));
  return compact({
    id: service.id,
    kind: 'service',
    spots: places.map(spotOf).filter((spot) => !isEmpty(spot)),
    // Who is visited or phones climbs no step.
    stepFree: comes ? 'yes' : undefined,
    ways: waysOfService(service),
    ...(comes && { comes: true }),
    ...offering(service),
    opening,
  });
}

/** How far a point of each precision may be off: a street here is seldom longer than a kilometre. */
const slackOf: Record<NonNullable<Place['geo']>['precision'], number> = {
  address: 0,
  nearHouseNumber: 100,
  street: 500,
  district: Infinity,
};

function spotOf({ district, geo, access }: Pick<Place, 'district' | 'geo' | 'access'>): Spot {
  const slack = geo === undefined ? Infinity : slackOf[geo.precision];
  return {
    ...(district !== undefined && { district }),
    ...(geo !== undefined && slack < Infinity && { point: [geo.latitude, geo.longitude] as [number, number] }),
    ...(slack > 0 && slack < Infinity && { slack }),
    ...(access.stepFree !== 'unknown' && { stepFree: access.stepFree }),
  };
}

const offering = ({ serviceArea, topics, cost, languages, audiences }: Place | Service) => ({
  covers: serviceArea?.boroughs,
  topics,
  free: freeOf(cost.kind),
  languages,
  audiences,
});

/** A donation is asked for, not owed. What a fund pays a part of is not free. */
function freeOf(kind: Place['cost']['kind']): FilterRecord['free'] {
  if (kind === 'unknown') return undefined;
  return kind === 'free' || kind === 'donation' ? 'yes' : 'no';
}

const known = (value: Known): FilterRecord['stepFree'] => (value === 'unknown' ? undefined : value);

/** Channels of a record are never complete: a missing one is not known (see `ContactChannel`). */
function waysOfPlace({ channels }: Pick<Place, 'channels'>): FilterRecord['ways'] {
  return {
    ...(channels.includes('phone') && { phone: 'yes' as const }),
    ...((channels.includes('chat') || channels.includes('video')) && { online: 'yes' as const }),
    ...(channels.includes('homeVisit') && { home: 'yes' as const }),
  };
}

/** How a service comes to people is told as a whole: a way that is not among them is none. */
function waysOfService(service: Service): FilterRecord['ways'] {
  const told = waysOfPlace(service);
  const { delivery } = service;
  if (delivery.length === 0) return told;
  const by = (mode: (typeof delivery)[number]): 'yes' | 'no' => (delivery.includes(mode) ? 'yes' : 'no');
  return { phone: by('byPhone'), online: by('online'), home: by('atHome'), ...told };
}

/** Leaves out what is empty: 5,000 records travel in one file. */
function compact(record: { [Key in keyof FilterRecord]: FilterRecord[Key] | undefined }): FilterRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value))) as unknown as FilterRecord;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
