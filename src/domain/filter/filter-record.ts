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
  /** Ortsteile where one can go; several for a service with several places. */
  districts?: string[];
  /** Stadtbezirke it answers for, or the whole city. */
  covers?: 'all' | string[];
  /** `[latitude, longitude]`; only points more exact than an Ortsteil. */
  points?: [number, number][];
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

/** All records of a release, in the order of German names, so that a list needs no sorting of its own. */
export interface FilterTable {
  records: FilterRecord[];
}

export function placeFilterRecord(place: Place, opening: string | undefined): FilterRecord {
  const point = pointOf(place);
  return compact({
    id: place.id,
    kind: place.kind,
    districts: place.district === undefined ? [] : [place.district],
    points: point === undefined ? [] : [point],
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
    districts: unique(places.flatMap(({ district }) => district ?? [])),
    points: places.flatMap((place) => {
      const point = pointOf(place);
      return point === undefined ? [] : [point];
    }),
    // Who is visited or phones climbs no step.
    stepFree: comes ? 'yes' : bestAccess(places),
    ways: waysOfService(service),
    ...(comes && { comes: true }),
    ...offering(service),
    opening,
  });
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

/** One step-free place is enough to take part; "no" only when all of them are known to have steps. */
function bestAccess(places: readonly Place[]): FilterRecord['stepFree'] {
  const values = places.map(({ access }) => access.stepFree);
  if (values.includes('yes')) return 'yes';
  return values.length > 0 && values.every((value) => value === 'no') ? 'no' : undefined;
}

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

function pointOf({ geo }: Pick<Place, 'geo'>): [number, number] | undefined {
  return geo === undefined || geo.precision === 'district' ? undefined : [geo.latitude, geo.longitude];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Leaves out what is empty: 5,000 records travel in one file. */
function compact(record: { [Key in keyof FilterRecord]: FilterRecord[Key] | undefined }): FilterRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value))) as unknown as FilterRecord;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
