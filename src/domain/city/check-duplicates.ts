import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, type Entry, fieldOf, isSound, type PlaceDraft } from './content-draft.ts';
import { addressKey, similarName } from './similar-name.ts';

/** Second and later entries of a list with the same key; each names where the first stands. */
function twice<T>(entries: readonly Entry<T>[], field: string, keyOf: (value: T) => string): ContentFinding[] {
  const first = new Map<string, Entry<T>>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry.value);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, entry);
      return [];
    }
    return [
      { code: 'entry-twice' as const, file: entry.file, field: fieldOf(entry, field), found: key, other: known.file },
    ];
  });
}

/** Places and services share one space of ids, because they share the short numbers. */
function idsTwice({ numberedFiles }: ContentDraft): ContentFinding[] {
  return [...numberedFiles].flatMap(([id, [first = '', ...others]]) =>
    others.map((file) => ({ code: 'id-twice' as const, file, field: '', found: id, other: first })),
  );
}

function samePlace(entries: readonly Entry<PlaceDraft>[]): ContentFinding[] {
  const byDoor = new Map<string, Entry<PlaceDraft>[]>();
  const findings: ContentFinding[] = [];
  for (const entry of entries) {
    const { address, name } = entry.value;
    if (address === undefined || !isSound(entry, 'address') || !isSound(entry, 'name')) continue;
    const key = addressKey(address.streetAddress, address.postalCode);
    const neighbours = byDoor.get(key) ?? [];
    const double = neighbours.find((neighbour) => similarName(neighbour.value.name, name));
    if (double !== undefined)
      findings.push({
        code: 'place-twice',
        file: entry.file,
        field: fieldOf(entry, 'name'),
        found: name,
        other: double.file,
      });
    byDoor.set(key, [...neighbours, entry]);
  }
  return findings;
}

/**
 * The same thing entered twice: ids over places and services, rows of the city's lists, and places with the same
 * address and a similar name. Two different bodies in one house are fine.
 */
export function checkDuplicates(draft: ContentDraft): ContentFinding[] {
  return [
    ...idsTwice(draft),
    ...twice(draft.boroughs, 'id', ({ id }) => id),
    ...twice(draft.districts, 'id', ({ id }) => id),
    ...twice(draft.topics, 'id', ({ id }) => id),
    ...twice(draft.postcodes, 'postalCode', ({ postalCode }) => postalCode),
    ...twice(draft.streets, 'street', ({ street, postalCode, houseNumbers }) =>
      [street, postalCode, ...(houseNumbers === undefined ? [] : [houseNumbers])].join(', '),
    ),
    ...samePlace(draft.places),
  ];
}
