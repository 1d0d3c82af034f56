import type { Catalog } from '#domain/city/catalog.ts';
import {
  placeFilterRecord,
  serviceFilterRecord,
  type FilterRecord,
  type FilterTable,
} from '#domain/filter/filter-record.ts';
import { byName } from '#domain/place/group-by-borough.ts';
import { encodeOpening } from '#domain/time/opening-code.ts';
import { freshnessOf, scheduleOf } from './places.ts';

/** What every list is narrowed by: for the browser, and for the server that answers from a release. */
export function filterTable(city: Catalog): FilterTable {
  const places = new Map(city.places.map((place) => [place.id, place]));
  const records: { name: string; record: FilterRecord }[] = [
    ...city.places.map((place) => {
      const schedule = scheduleOf(
        city,
        place.openingHours,
        freshnessOf(city, place.confirmed).hours,
        place.temporarilyClosed,
      );
      return { name: place.name, record: placeFilterRecord(place, schedule && encodeOpening(schedule)) };
    }),
    ...city.services.map((service) => {
      const schedule = scheduleOf(city, service.openingHours, freshnessOf(city, service.confirmed).hours);
      const at = service.places.flatMap((id) => places.get(id) ?? []);
      return { name: service.name, record: serviceFilterRecord(service, at, schedule && encodeOpening(schedule)) };
    }),
  ];
  return { records: records.sort(byName).map(({ record }) => record) };
}
