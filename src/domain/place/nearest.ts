import { distanceInMetres, type Point } from '../shared/geo.ts';
import type { Place } from './place.ts';

export interface NearPlace {
  place: Place;
  /** Straight line, metres; never shown more exactly than to 100 m. */
  metres: number;
}

/** Places with known coordinates by distance from a point. */
export function nearest(places: readonly Place[], from: Point, limit: number): NearPlace[] {
  return places
    .flatMap((place) => (place.geo === undefined ? [] : [{ place, metres: distanceInMetres(from, place.geo) }]))
    .sort((a, b) => a.metres - b.metres || a.place.id.localeCompare(b.place.id))
    .slice(0, limit);
}
