import type { BaseMap } from '../city/base-map.schema.ts';
import type { Site } from '../city/site.schema.ts';
import type { Geo } from '../shared/geo.schema.ts';
import type { Point } from '../shared/geo.ts';
import type { PlaceKind } from './place-types.ts';

/** A place as the map knows it: where it is, and what leads back to the list. */
export interface MapPlace extends Point {
  id: string;
  kind: PlaceKind;
  name: string;
  /** What it is called in German: "Seniorenbüro". */
  type: string;
  /** Path of its page. */
  url: string;
  /** One line; empty when it is not known. */
  address: string;
  /** Names of its Ortsteil and Stadtbezirk. */
  district?: string | undefined;
  borough?: string | undefined;
  precision: Geo['precision'];
}

/** Everything a browser needs to draw the map, but for the base map. */
export interface MapData {
  /** Every place of the city whose coordinates are known. */
  places: MapPlace[];
  /** The city's word for Stadtbezirk. */
  boroughWord: string;
  /** The frame of the city, degrees. */
  bounds: Site['bounds'];
  /** The city's own base map; without it the schematic is drawn. */
  tiles?: ({ url: string } & Omit<BaseMap, 'tiles'>) | undefined;
}

/** Where several places lie together. */
export interface SharedArea {
  name: string;
  is: 'district' | 'borough';
  /** False when some lie elsewhere or nobody knows where. */
  all: boolean;
}

/**
 * The area that says best where places lie: the district of at least half of them, else the borough of at least half.
 * Undefined when they are too scattered for either.
 */
export function sharedArea(places: readonly Pick<MapPlace, 'district' | 'borough'>[]): SharedArea | undefined {
  for (const is of ['district', 'borough'] as const) {
    const counts = new Map<string, number>();
    for (const place of places) {
      const name = place[is];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    // The most frequent name; of two alike the first in the alphabet, so that a name never changes by chance.
    const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (best !== undefined && best[1] * 2 >= places.length)
      return { name: best[0], is, all: best[1] === places.length };
  }
  return undefined;
}

/** Which shown records stand on the map, in their order, and how many do not because nobody knows where they are. */
export function placesOnMap(
  shown: readonly string[],
  known: ReadonlyMap<string, MapPlace>,
): { places: MapPlace[]; missing: number } {
  const ids = [...new Set(shown)];
  const places = ids.flatMap((id) => known.get(id) ?? []);
  return { places, missing: ids.length - places.length };
}
