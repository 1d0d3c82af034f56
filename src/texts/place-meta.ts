import type { Place } from '#domain/place/place.ts';
import type { Confirmation } from '#domain/shared/source.schema.ts';
import { fromPartialDay } from './dates.ts';
import { placeTypeLabels } from './labels.ts';

/** What and where, in one line of a card: "Seniorenbüro · Lindenstraße 12, Altstadt". */
export function placeMeta(place: Pick<Place, 'type' | 'address'>, district: string | undefined): string {
  const where = [place.address?.streetAddress, district].filter((part) => part !== undefined).join(', ');
  return [placeTypeLabels[place.type].one, where].filter((part) => part !== '').join(' · ');
}

/** `Nummer vom 22. August 2014`: cards are dialled from, so the age stands beside the number whatever it is. */
export const phoneAge = (confirmed: Confirmation | undefined): string =>
  confirmed === undefined ? 'Nummer ohne Datum' : `Nummer ${fromPartialDay(confirmed.on)}`;
