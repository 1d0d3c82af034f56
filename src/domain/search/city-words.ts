import type { Catalog } from '../city/catalog.ts';
import type { Place } from '../place/place.ts';

/** The names behind ids, as words to search by. Unknown ids give no words: broken references are faults of the content. */
export interface CityWords {
  topicNames: (ids: readonly string[]) => string[];
  /**
   * Words by which people look for these topics. They belong to the topic, not to each of its records: a home is in
   * "Pflegeplatz suchen" without offering Tagespflege.
   */
  topicWords: (ids: readonly string[]) => string[];
  /** Name and other names. */
  organization: (id: string | undefined) => string[];
  district: (id: string | undefined) => string[];
  borough: (id: string | undefined) => string[];
  districtName: (id: string | undefined) => string | undefined;
  postcodesOf: (district: string) => string[];
  /** Stadtbezirke, Ortsteile and postcodes a body answers for, so that people of any of them find it. */
  serviceArea: (area: Place['serviceArea']) => string[];
}

export function cityWords(catalog: Catalog): CityWords {
  const topics = byId(catalog.topics);
  const organizations = byId(catalog.organizations);
  const districts = byId(catalog.districts);
  const boroughs = byId(catalog.boroughs);
  const postcodesOf = (district: string): string[] =>
    catalog.postcodes.filter((postcode) => postcode.districts.includes(district)).map(({ postalCode }) => postalCode);
  const words: CityWords = {
    topicNames: (ids) => ids.flatMap((id) => names(topics.get(id))),
    topicWords: (ids) => ids.flatMap((id) => topics.get(id)?.words ?? []),
    organization: (id = '') => names(organizations.get(id)),
    district: (id = '') => names(districts.get(id)),
    borough: (id = '') => names(boroughs.get(id)),
    districtName: (id = '') => districts.get(id)?.name,
    postcodesOf,
    serviceArea: (area) => {
      if (area === undefined || area.boroughs === 'all') return [];
      const inside = catalog.districts.filter(({ borough }) => area.boroughs.includes(borough));
      return [
        ...area.boroughs.flatMap((id) => words.borough(id)),
        ...inside.flatMap(({ id }) => [...words.district(id), ...postcodesOf(id)]),
      ];
    },
  };
  return words;
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const names = (record: { name: string; alternateNames?: readonly string[] } | undefined): string[] =>
  record === undefined ? [] : [record.name, ...(record.alternateNames ?? [])];
