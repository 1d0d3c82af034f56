import { pointsOfArea } from '#domain/city/area-points.ts';
import { findArea, type AreaDirectory } from '#domain/city/find-area.ts';
import type { Criteria } from '#domain/filter/criteria.ts';
import { whereOf, type Where } from '#domain/filter/where.ts';
import { areaNotes } from '#texts/area-note.ts';

/** What the place somebody typed means, and what is said about it. */
export function placeOf({ area }: Criteria, directory: AreaDirectory): { where: Where | undefined; notes: string[] } {
  if (area === undefined) return { where: undefined, notes: [] };
  const answer = findArea(area, directory);
  const where = whereOf(answer, directory, pointsOfArea(answer, area, directory));
  return { where, notes: areaNotes(answer, directory, where) };
}
