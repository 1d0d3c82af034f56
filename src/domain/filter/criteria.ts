import type { Audience } from '../place/place-types.ts';

/** Lists that can be narrowed down: one kind of record each, `all` for every place together. */
export const listKeys = ['office', 'meetingPlace', 'careFacility', 'service', 'all'] as const;
export type ListKey = (typeof listKeys)[number];

/** Kinds of records in a list. */
export type ListedKind = Exclude<ListKey, 'all'>;

/** How people can be helped without going out. */
export const remoteWays = ['phone', 'online', 'home'] as const;
export type RemoteWay = (typeof remoteWays)[number];

/** Straight-line kilometres people may choose. */
export const radii = [1, 3, 5] as const;
export type Radius = (typeof radii)[number];

/** The questions a list can be narrowed by, in the order they stand in the form. */
export const facets = ['area', 'openNow', 'stepFree', 'free', 'kind', 'topic', 'audience', 'language', 'way'] as const;
export type Facet = (typeof facets)[number];

/** What somebody is looking for. Nothing set means: everything. */
export interface Criteria {
  /** Ortsteil, Stadtbezirk, postcode or street, as it was typed. */
  area?: string;
  /** Only together with `area` or a location of the device; without it: inside the area itself. */
  radius?: Radius;
  openNow?: true;
  stepFree?: true;
  free?: true;
  kind?: ListedKind;
  /** Id of a topic. */
  topic?: string;
  audience?: Audience;
  /** BCP 47, as in the record. */
  language?: string;
  way?: RemoteWay;
}

/** The facets that are set, in the order of the form. */
export const activeFacets = (criteria: Criteria): Facet[] => facets.filter((facet) => criteria[facet] !== undefined);

/** The criteria without one of them; a radius goes with its area. */
export function without(criteria: Criteria, facet: Facet): Criteria {
  const dropped: string[] = facet === 'area' ? ['area', 'radius'] : [facet];
  return Object.fromEntries(Object.entries(criteria).filter(([key]) => !dropped.includes(key)));
}
