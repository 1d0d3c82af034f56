import type { AreaAnswer, AreaDirectory } from '../city/find-area.ts';
import { distanceInMetres, type Point } from '../shared/geo.ts';

/** A place somebody named, or stands at. */
export interface Where {
  /** Ortsteile it may mean; empty for the location of a device. */
  districts: readonly string[];
  boroughs: readonly string[];
  /** Distances are measured from the nearest of these. */
  points: readonly Point[];
}

/** What an answer to "where?" covers. Undefined when it names no part of the city. */
export function whereOf(
  answer: AreaAnswer,
  directory: Pick<AreaDirectory, 'districts'>,
  points: readonly Point[],
): Where | undefined {
  if (answer.kind !== 'borough' && answer.kind !== 'ambiguous') return undefined;
  const meant = directory.districts.filter(({ id }) => answer.districts.includes(id));
  return {
    districts: answer.districts,
    boroughs: [...new Set(meant.map(({ borough }) => borough))],
    points,
  };
}

/** The location of a device: distances only. */
export const whereAt = (point: Point): Where => ({ districts: [], boroughs: [], points: [point] });

/** Metres to the nearest of some points; undefined when either side has none. */
export function metresTo(where: Where, points: readonly (readonly [number, number])[]): number | undefined {
  let best: number | undefined;
  for (const [latitude, longitude] of points) {
    for (const from of where.points) {
      const metres = distanceInMetres(from, { latitude, longitude });
      if (best === undefined || metres < best) best = metres;
    }
  }
  return best;
}
