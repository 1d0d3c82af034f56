import type { AreaAnswer, AreaDirectory } from '../city/find-area.ts';
import { distanceInMetres, type Point } from '../shared/geo.ts';
import type { Spot } from './filter-record.ts';

/** A place somebody named, or stands at. */
export interface Where {
  /** What distances are measured from. */
  from: 'street' | 'centre' | 'device';
  /** Ortsteile it may mean; empty for the location of a device. */
  districts: readonly string[];
  boroughs: readonly string[];
  /** False when it may reach into Ortsteile that are not listed. */
  complete: boolean;
  /** Where it may be: with several of them nobody knows which one somebody lives at. */
  points: readonly Point[];
  /** How far these points may be off, in metres. */
  slack: number;
}

/** What an answer to "where?" covers. Undefined when it names no part of the city. */
export function whereOf(
  answer: AreaAnswer,
  { districts }: Pick<AreaDirectory, 'districts'>,
  points: readonly Point[],
): Where | undefined {
  if (answer.kind !== 'borough' && answer.kind !== 'ambiguous') return undefined;
  const meant = districts.filter(({ id }) => answer.districts.includes(id));
  const isCentre = ({ latitude, longitude }: Point): boolean =>
    meant.some(({ center }) => center[0] === latitude && center[1] === longitude);
  return {
    from: points.every(isCentre) ? 'centre' : 'street',
    districts: answer.districts,
    boroughs: [...new Set(meant.map(({ borough }) => borough))],
    complete: answer.kind === 'borough' ? answer.sure : answer.complete,
    points,
    slack: 0,
  };
}

/** The location of a device: distances only. @param accuracy metres, as the device says */
export const whereAt = (point: Point, accuracy: number): Where => ({
  from: 'device',
  districts: [],
  boroughs: [],
  complete: true,
  points: [point],
  slack: accuracy,
});

/** How far a place is: between two bounds, in metres. */
export interface Reach {
  least: number;
  most: number;
}

/** Undefined when either side has no point. */
export function reachOf(where: Where, { point, slack = 0 }: Spot): Reach | undefined {
  if (point === undefined || where.points.length === 0) return undefined;
  const [latitude, longitude] = point;
  const metres = where.points.map((from) => distanceInMetres(from, { latitude, longitude }));
  const off = slack + where.slack;
  return { least: Math.max(0, Math.min(...metres) - off), most: Math.max(...metres) + off };
}
