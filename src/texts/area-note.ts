import type { AreaAnswer, AreaDirectory } from '#domain/city/find-area.ts';
import type { Where } from '#domain/filter/where.ts';
import { areaSentence } from './area-answer.ts';
import { narrowTexts } from './narrow.ts';

/** More names than this are no help to anybody. */
const MOST_NAMES = 6;

type City = Pick<AreaDirectory, 'site' | 'boroughs' | 'districts'>;

/**
 * What a list says about the place somebody named: what was meant, what may be missing and what distances are measured
 * from; or that the place is not known and narrows nothing.
 */
export function areaNotes(area: AreaAnswer, city: City, where: Where | undefined): string[] {
  if (where === undefined) return [areaSentence(area, city, 0), narrowTexts.areaUnused];
  return [...meantNotes(area, city, where), ...measureNotes(where)];
}

function meantNotes(area: AreaAnswer, city: City, { complete }: Where): string[] {
  const names = namesOf(area, city);
  if (names.length > MOST_NAMES) return complete ? [] : [narrowTexts.gaps];
  if (!complete && 'by' in area && area.by === 'street') return [narrowTexts.partOfStreet(names)];
  const meant =
    area.kind === 'ambiguous' && names.length > 1 ? narrowTexts.meantSeveral(names) : narrowTexts.meant(names);
  return complete ? [meant] : [meant, narrowTexts.gaps];
}

function measureNotes({ points, from }: Where): string[] {
  if (points.length === 0) return [];
  if (points.length > 1) return [narrowTexts.measuredFromSeveral];
  return [from === 'street' ? narrowTexts.measuredFromStreet : narrowTexts.measuredFromCentre];
}

/** A Stadtbezirk by its own name, else the Ortsteile. */
function namesOf(area: AreaAnswer, { boroughs, districts, site }: City): string[] {
  if (area.kind !== 'borough' && area.kind !== 'ambiguous') return [];
  const meant = districts.filter(({ id }) => area.districts.includes(id));
  if (area.kind === 'borough' && area.by === 'name' && meant.length > 1) {
    return boroughs.filter(({ id }) => id === area.borough).map(({ name }) => `${site.words.borough} ${name}`);
  }
  return meant.map(({ name }) => name);
}
