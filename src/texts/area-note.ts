import type { AreaAnswer, AreaDirectory } from '#domain/city/find-area.ts';
import { areaSentence } from './area-answer.ts';
import { narrowTexts } from './narrow.ts';

/** More names than this are no help to anybody. */
const MOST_NAMES = 6;

/** What a list says about the place somebody named: what was meant, or that it is not known and narrows nothing. */
export function areaNotes(
  area: AreaAnswer,
  city: Pick<AreaDirectory, 'site' | 'boroughs' | 'districts'>,
  measured: boolean,
): string[] {
  const names = namesOf(area, city);
  if (names === undefined) return [areaSentence(area, city, 0), narrowTexts.areaUnused];
  const several = area.kind === 'ambiguous' && names.length > 1;
  const meant = names.length > MOST_NAMES ? [] : [several ? narrowTexts.meantSeveral(names) : narrowTexts.meant(names)];
  const complete = (area.kind === 'borough' && area.sure) || (area.kind === 'ambiguous' && area.complete);
  return [
    ...meant,
    ...(complete ? [] : [narrowTexts.gaps]),
    ...(measured
      ? [
          area.kind !== 'unknown' && 'by' in area && area.by === 'street'
            ? narrowTexts.measured
            : narrowTexts.measuredFromCentre,
        ]
      : []),
  ];
}

/** A Stadtbezirk by its own name, else the Ortsteile; undefined when nothing is meant. */
function namesOf(
  area: AreaAnswer,
  { boroughs, districts, site }: Pick<AreaDirectory, 'site' | 'boroughs' | 'districts'>,
): string[] | undefined {
  if (area.kind !== 'borough' && area.kind !== 'ambiguous') return undefined;
  const meant = districts.filter(({ id }) => area.districts.includes(id));
  if (area.kind === 'borough' && area.by === 'name' && meant.length > 1) {
    return boroughs.filter(({ id }) => id === area.borough).map(({ name }) => `${site.words.borough} ${name}`);
  }
  return meant.map(({ name }) => name);
}
