import type { Borough, Door } from '#domain/city/city.schema.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import { fixedRoutes, recordUrl } from '#routes';
import { doorTexts, frame } from '#texts/frame.ts';

export interface Step {
  name: string;
  url: string;
}

const doorsOfKinds: Record<PlaceKind, Door> = { office: 'rat', meetingPlace: 'treffen', careFacility: 'pflege' };

export const homeStep: Step = { name: frame.home, url: fixedRoutes.home };

/** The way down to a place: home, its door, its Stadtbezirk. */
export function placeTrail(kind: PlaceKind, borough: Borough | undefined): { door: Door; trail: Step[] } {
  const door = doorsOfKinds[kind];
  const trail = [homeStep, { name: doorTexts[door].name, url: fixedRoutes[kind] }];
  return {
    door,
    trail: borough === undefined ? trail : [...trail, { name: borough.name, url: recordUrl('borough', borough.id) }],
  };
}
