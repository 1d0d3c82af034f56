import type { Borough } from '../city/city.schema.ts';
import type { Place } from './place.ts';

/** Places of one Stadtbezirk; `borough` undefined gathers those for the whole city or without a known place. */
export interface BoroughGroup {
  borough: Borough | undefined;
  places: Place[];
}

/** Order of German names, numbers by their value; the collator is fixed so that every machine sorts alike. */
export const byName = (a: { name: string }, b: { name: string }): number =>
  a.name.localeCompare(b.name, 'de', { numeric: true });

/** Groups in the order of borough names, empty ones left out, places without a borough last. */
export function groupByBorough(boroughs: readonly Borough[], places: readonly Place[]): BoroughGroup[] {
  const groups: BoroughGroup[] = [...boroughs].sort(byName).map((borough) => ({
    borough,
    places: places.filter((place) => place.borough === borough.id).sort(byName),
  }));
  const rest = places.filter((place) => place.borough === undefined).sort(byName);
  return [...groups, { borough: undefined, places: rest }].filter((group) => group.places.length > 0);
}
