import { pointsOfArea } from '#domain/city/area-points.ts';
import { findArea } from '#domain/city/find-area.ts';
import type { Criteria } from '#domain/filter/criteria.ts';
import { whereOf, type Where } from '#domain/filter/where.ts';
import { areaNotes } from '#texts/area-note.ts';
import { areaFile } from './narrow-data.ts';

/** What the place somebody typed means, and what is said about it. Answered on this device. */
export async function namedPlace({ area }: Criteria): Promise<{ where: Where | undefined; notes: string[] }> {
  if (area === undefined) return { where: undefined, notes: [] };
  const data = await areaFile();
  const answer = findArea(area, data);
  const where = whereOf(answer, data, pointsOfArea(answer, area, data));
  return { where, notes: areaNotes(answer, data, where) };
}
