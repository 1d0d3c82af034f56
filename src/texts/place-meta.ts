import type { Place } from '#domain/place/place.ts';
import { placeTypeLabels } from './labels.ts';

/** What and where, in one line of a card: "Seniorenbüro · Lindenstraße 12, Altstadt". */
export function placeMeta(place: Pick<Place, 'type' | 'address'>, district: string | undefined): string {
  const where = [place.address?.streetAddress, district].filter((part) => part !== undefined).join(', ');
  return [placeTypeLabels[place.type].one, where].filter((part) => part !== '').join(' · ');
}
