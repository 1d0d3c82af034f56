import type { Catalog } from './catalog.ts';
import type { ContentDraft, Entry } from './content-draft.ts';
import type { Holidays } from './city.schema.ts';
import type { Site } from './site.schema.ts';

const sorted = <T>(entries: readonly Entry<T>[], keyOf: (value: T) => string): T[] =>
  entries.map(({ value }) => value).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const byId = <T extends { id: string }>(entries: readonly Entry<T>[]): T[] => sorted(entries, ({ id }) => id);

/** Joins a draft without faults: each place gets its Stadtbezirk, places and services their short numbers. Lists sorted by id. */
export function joinCatalog(draft: ContentDraft, site: Site, holidays: Holidays): Catalog {
  const register = draft.shortNumbers ?? [];
  const numbers = new Map(
    register.filter(({ value }) => value.retiredOn === undefined).map(({ value }) => [value.id, value.number]),
  );
  const boroughs = new Map(draft.districts.map(({ value }) => [value.id, value.borough]));
  const numberOf = (id: string): string => numbers.get(id) ?? '';
  return {
    site,
    holidays,
    boroughs: byId(draft.boroughs),
    districts: byId(draft.districts),
    topics: byId(draft.topics),
    postcodes: sorted(draft.postcodes, ({ postalCode }) => postalCode),
    streets: sorted(draft.streets, ({ street, postalCode }) => `${street} ${postalCode}`),
    synonyms: draft.synonyms.map(({ value }) => value),
    places: byId(draft.places).map((place) => ({
      ...place,
      shortNumber: numberOf(place.id),
      borough: boroughs.get(place.district ?? ''),
    })),
    services: byId(draft.services).map((service) => ({ ...service, shortNumber: numberOf(service.id) })),
    organizations: byId(draft.organizations),
    articles: byId(draft.articles),
    twins: sorted(draft.twins, ({ original }) => original),
    plainWords: byId(draft.plainWords),
    shortNumbers: sorted(register, ({ number }) => number),
  };
}
