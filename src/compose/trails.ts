import type { Borough, Door } from '#domain/city/city.schema.ts';
import type { ListKey } from '#domain/filter/criteria.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import { fixedRoutes, listRoutes, recordUrl } from '#routes';
import { doorTexts, frame } from '#texts/frame.ts';
import { areaName } from '#texts/grammar.ts';
import { listPages } from '#texts/list-pages.ts';

export interface Step {
  name: string;
  url: string;
}

const doorsOfKinds: Record<PlaceKind, Exclude<Door, 'veranstaltungen'>> = {
  office: 'rat',
  meetingPlace: 'treffen',
  careFacility: 'pflege',
};

export const homeStep: Step = { name: frame.home, url: fixedRoutes.home };

/** The way down to a place: home, its door, its Stadtbezirk. @param word what the city calls a Stadtbezirk */
export function placeTrail(kind: PlaceKind, borough: Borough | undefined, word: string): { door: Door; trail: Step[] } {
  const door = doorsOfKinds[kind];
  const trail = [homeStep, { name: doorTexts[door].name, url: fixedRoutes[kind] }];
  return {
    door,
    trail:
      borough === undefined
        ? trail
        : [...trail, { name: areaName(word, borough.name), url: recordUrl('borough', borough.id) }],
  };
}

/** Services are found behind the door to advice; the list of all places has no door of its own. */
export const doorOfList = (list: ListKey): Exclude<Door, 'veranstaltungen'> | undefined => {
  if (list === 'all') return undefined;
  return list === 'service' ? 'rat' : doorsOfKinds[list];
};

/** The way down to a list, or to one of its prepared choices. */
export const listSteps = (list: ListKey, chosen: boolean): Step[] =>
  chosen ? [homeStep, { name: listPages[list].title, url: listRoutes[list] }] : [homeStep];
