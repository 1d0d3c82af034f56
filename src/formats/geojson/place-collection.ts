import type { Feature, FeatureCollection, Point } from 'geojson';
import { fieldGroups } from '#domain/shared/source.schema.ts';
import type { Geo } from '#domain/shared/geo.schema.ts';
import type { Place } from '#domain/place/place.ts';
import type { DataContext, DataNotice } from '../open-data.ts';

/** What a map or a geographic program shows of a place. What is not known is absent, never "no". */
interface PlaceProperties {
  kind: Place['kind'];
  type: Place['type'];
  name: string;
  shortNumber: string;
  url: string;
  summary: string;
  precision: Geo['precision'];
  [more: string]: string | string[] | undefined;
}

/** A feature collection that says what it is; RFC 7946 § 6.1 allows such foreign members. */
export type PlaceCollection = FeatureCollection<Point, PlaceProperties> &
  Omit<DataNotice, 'license'> & {
    /** Null when the city named no licence. */
    license: DataNotice['license'] | null;
  };

/** RFC 7946 § 11.2: six decimals are ten centimetres, more than any house number knows. */
const degrees = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The places whose position is known, each once, as GeoJSON (RFC 7946: WGS 84, longitude first).
 * `precision` says how far the point can be trusted. Services have no position of their own: a place names those offered there.
 */
export function placeCollection(context: DataContext): PlaceCollection {
  const { license, ...notice } = context.notice;
  return {
    type: 'FeatureCollection',
    ...notice,
    license: license ?? null,
    features: context.city.places.flatMap((place) =>
      place.geo === undefined ? [] : [feature(place, place.geo, context)],
    ),
  };
}

function feature(place: Place, { longitude, latitude, precision }: Geo, context: DataContext) {
  const { city, pageOf } = context;
  const services = city.services.filter((service) => service.places.includes(place.id)).map(({ id }) => id);
  const organization = city.organizations.find(({ id }) => id === place.organization);
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [degrees(longitude), degrees(latitude)] },
    properties: {
      kind: place.kind,
      type: place.type,
      name: place.name,
      shortNumber: place.shortNumber,
      url: pageOf(place.kind, place.id),
      summary: place.summary,
      precision,
      ...contactProperties(place, city.site.city),
      ...(organization !== undefined && { organization: organization.name }),
      ...(place.district !== undefined && { district: place.district }),
      ...(place.borough !== undefined && { borough: place.borough }),
      ...(services.length > 0 && { services }),
      ...(place.operating === 'yes' && { operating: 'yes' }),
      ...(place.remark !== undefined && { remark: place.remark }),
      ...confirmations(place),
    },
  } satisfies Feature<Point, PlaceProperties>;
}

function contactProperties({ address, phones, email, web }: Place, city: string) {
  return {
    ...(address !== undefined && {
      streetAddress: address.streetAddress,
      postalCode: address.postalCode,
      addressLocality: address.addressLocality ?? city,
    }),
    ...(phones.length > 0 && { phones: phones.map(({ number }) => number) }),
    ...(email !== undefined && { email }),
    ...(web !== undefined && { web }),
  };
}

/** How old contact, hours and access are: an old point stays honest in another map. */
const confirmations = ({ confirmed }: Place): Record<string, string> =>
  Object.fromEntries(
    fieldGroups.flatMap((group) => {
      const on = confirmed[group]?.on;
      return on === undefined ? [] : [[`confirmed.${group}.on`, on]];
    }),
  );
