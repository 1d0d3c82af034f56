import { addressKey, similarName } from '#domain/city/similar-name.ts';

/** A place that stands in the content, as far as another may resemble it. */
export interface StandingPlace {
  id: string;
  name: string;
  street: string | undefined;
  postalCode: string | undefined;
  /** Path below the content folder. */
  file?: string;
}

/**
 * Finds places that may be the same: a similar name at the same door, or a similar name where one of the two has no
 * address; and those behind the same door. Grows with the places added to it, so that a file cannot bring the same place twice.
 */
export function placeResemblance(standing: readonly StandingPlace[]) {
  const byDoor = new Map<string, StandingPlace[]>();
  const homeless: StandingPlace[] = [];
  const all: StandingPlace[] = [];
  const doorOf = ({ street, postalCode }: StandingPlace): string | undefined =>
    street === undefined || postalCode === undefined ? undefined : addressKey(street, postalCode);
  const add = (place: StandingPlace): void => {
    const door = doorOf(place);
    all.push(place);
    if (door === undefined) homeless.push(place);
    else byDoor.set(door, [...(byDoor.get(door) ?? []), place]);
  };
  standing.forEach(add);
  const find = (place: StandingPlace): string | undefined => {
    const door = doorOf(place);
    const near = door === undefined ? all : [...(byDoor.get(door) ?? []), ...homeless];
    return near.find(({ name }) => similarName(name, place.name))?.id;
  };
  /** Places behind the same door, each once; without a house number there is no door. */
  const neighbours = (place: StandingPlace): StandingPlace[] => {
    if (!/\d/.test(place.street ?? '')) return [];
    const near = byDoor.get(doorOf(place) ?? '') ?? [];
    return near.filter(({ id }, index) => near.findIndex((other) => other.id === id) === index);
  };
  return { add, find, neighbours };
}
