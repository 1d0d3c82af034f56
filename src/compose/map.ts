import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '#domain/city/catalog.ts';
import { cityPlan, type CityPlan } from '#domain/city/city-plan.ts';
import { cityFiles, tilesEnding } from '#domain/city/content-layout.ts';
import type { MapData, MapPlace } from '#domain/place/map-place.ts';
import { recordUrl } from '#routes';
import { placeTypeLabels } from '#texts/labels.ts';
import { catalog, settings } from './catalog.ts';

/** A map file as it is published. */
export interface TilesFile {
  /** With a hash of the content, so that browsers may keep it: `stadt-0123456789ab.pmtiles`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the map is made of. */
export async function mapData(): Promise<MapData> {
  const city = await catalog();
  const file = await tilesFile();
  const { map, words, bounds } = city.site;
  return {
    places: city.places.flatMap((place) => mapPlaces(city, place)),
    boroughWord: words.borough,
    bounds,
    tiles:
      map === undefined || file === undefined
        ? undefined
        : { url: tilesUrl(file.name), attribution: map.attribution, minZoom: map.minZoom, maxZoom: map.maxZoom },
  };
}

/** The schematic that stands below the places of a city without a map file. */
export async function planData(): Promise<CityPlan> {
  const { districts, boroughs } = await catalog();
  return cityPlan(districts, boroughs);
}

const tilesUrl = (name: string): string => `/karte/${name}`;

/** The city's own map file; undefined when it has none. */
export async function tilesFile(): Promise<TilesFile | undefined> {
  const { site } = await catalog();
  if (site.map === undefined) return undefined;
  const folder = cityFiles.site.slice(0, cityFiles.site.indexOf('/'));
  const bytes = Uint8Array.from(await readFile(join(settings.contentDirectory, folder, site.map.tiles)));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { name: `${site.map.tiles.slice(0, -tilesEnding.length)}-${hash}${tilesEnding}`, bytes };
}

/** One entry for a place whose coordinates are known, else none. */
function mapPlaces({ districts, boroughs }: Catalog, place: Catalog['places'][number]): MapPlace[] {
  if (place.geo === undefined) return [];
  const { latitude, longitude, precision } = place.geo;
  const { streetAddress, postalCode, addressLocality } = place.address ?? {};
  const town = [postalCode, addressLocality].filter((part) => part !== undefined).join(' ');
  return [
    {
      id: place.id,
      kind: place.kind,
      name: place.name,
      type: placeTypeLabels[place.type].one,
      url: recordUrl(place.kind, place.id),
      address: [streetAddress, town].filter((part) => part !== undefined && part !== '').join(', '),
      district: districts.find(({ id }) => id === place.district)?.name,
      borough: boroughs.find(({ id }) => id === place.borough)?.name,
      latitude: rounded(latitude),
      longitude: rounded(longitude),
      precision,
    },
  ];
}

/** Five decimals are a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
