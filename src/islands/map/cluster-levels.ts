import Supercluster from 'supercluster';
import type { MapPlace } from '#domain/place/map-place.ts';

/** What stands at one point of the map: a place, or several that would cover each other. */
export interface Mark {
  /** Same as long as the same places stand together. */
  key: string;
  latitude: number;
  longitude: number;
  places: MapPlace[];
}

/** West, south, east, north in degrees. */
export type Frame = [number, number, number, number];

/** Finds the marks of a part of the map at a whole zoom. */
export type MarksIn = (frame: Frame, zoom: number) => Mark[];

/**
 * From how many pixels apart places stand alone. The smallest distance is taken that leaves few enough marks to reach
 * them by keyboard; everybody sees the same map. 64 is a mark of 48 pixels with room around it.
 */
const DISTANCES = [64, 96, 144, 216, 320];

/** Groups places by how near they are on the screen. @param maxZoom also there places on one spot stay together */
export function clusterPlaces(places: readonly MapPlace[], maxZoom: number, mostMarks: number): MarksIn {
  const points = places.map((place) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [place.longitude, place.latitude] },
    properties: place,
  }));
  const indexes = new Map<number, Supercluster<MapPlace>>();
  const indexFor = (radius: number): Supercluster<MapPlace> => {
    const known = indexes.get(radius);
    if (known !== undefined) return known;
    // 256: the size of Leaflet's world at zoom 0, so that the radius counts its pixels.
    const made = new Supercluster<MapPlace>({ radius, maxZoom, extent: 256 }).load(points);
    indexes.set(radius, made);
    return made;
  };
  return (frame, zoom) => {
    for (const radius of DISTANCES) {
      const marks = marksOf(indexFor(radius), frame, zoom);
      if (marks.length <= mostMarks) return marks;
    }
    return marksOf(indexFor(DISTANCES[0] as number), frame, zoom);
  };
}

/** From north to south: the order in which the keyboard reaches them. */
function marksOf(index: Supercluster<MapPlace>, frame: Frame, zoom: number): Mark[] {
  return index
    .getClusters(frame, zoom)
    .map(({ geometry, properties }): Mark => {
      const places =
        'cluster_id' in properties
          ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties)
          : [properties];
      return {
        key: places.map(({ id }) => id).join(' '),
        longitude: geometry.coordinates[0] as number,
        latitude: geometry.coordinates[1] as number,
        places,
      };
    })
    .sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude);
}
