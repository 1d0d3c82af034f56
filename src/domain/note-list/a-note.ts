import { checkDigit } from '../shared/short-number.ts';
import type { NoteEntry, NoteList } from './note-list.ts';
import type { Sheet } from './sheet.ts';

/** Builders for tests. */

/** Kurznummern, more than fit on a list. */
export const someNumbers: readonly string[] = Array.from({ length: 120 }, (_, place) => String(1000 + place)).flatMap(
  (body) => (checkDigit(body) === undefined ? [] : [`${body}-${String(checkDigit(body))}`]),
);

export const aNote = (id: string, number = someNumbers[0] as string): NoteEntry => ({
  id,
  name: `Treff ${id}`,
  number,
  url: `/begegnungsstaetten/${id}/`,
});

/** A list with the entries at these places of `someNumbers`. */
export const aList = (places: readonly number[]): NoteList =>
  places.map((place) => aNote(`ort-${String(place)}`, someNumbers[place]));

export const aSheet = (fields: Partial<Sheet> = {}): Sheet => ({
  id: 'treff',
  name: 'Treff',
  number: '1008-0',
  url: '/begegnungsstaetten/treff/',
  kind: 'Seniorentreff',
  warnings: [],
  expiring: [],
  phones: [{ shown: '0999 12 34 56', href: 'tel:+49999123456' }],
  contactStand: 'Stand: 2. November 2026, laut Träger.',
  facts: [],
  ...fields,
});
