import type { Catalog } from '#domain/city/catalog.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import { recordUrl } from '#routes';
import { serviceTypeLabels } from '#texts/labels-service.ts';
import { placeMeta } from '#texts/place-meta.ts';

/** One line of a long list. */
export interface NamedLink {
  name: string;
  url: string;
  /** What and where, in few words. */
  note: string;
}

export const placeLink = (city: Catalog, place: Place): NamedLink => ({
  name: place.name,
  url: recordUrl(place.kind, place.id),
  note: placeMeta(place, city.districts.find((entry) => entry.id === place.district)?.name),
});

export const serviceLink = (service: Service): NamedLink => ({
  name: service.name,
  url: recordUrl('service', service.id),
  note: serviceTypeLabels[service.type].one,
});
