import { foldWord, lowerCase } from '../search/fold.ts';
import type { Postcode, Street } from './city.schema.ts';
import type { AreaDirectory } from './find-area.ts';

/** A directory by folded names, made once: folding 2,700 streets at each question took longer than the answer may. */
export interface AreaLookup {
  /** The city's own name, folded. */
  city: string;
  /** Ids of the Ortsteile that a name means; the name of a borough means all in it. */
  named: ReadonlyMap<string, readonly string[]>;
  postcodes: ReadonlyMap<string, Postcode>;
  streets: ReadonlyMap<string, readonly Street[]>;
  /** Ortsteile of streets known from single addresses only. */
  partial: ReadonlyMap<string, readonly string[]>;
  /** Borough of each Ortsteil. */
  boroughs: ReadonlyMap<string, string>;
}

/** One spelling for comparing names: `Lützner Str.` and `luetzner strasse` are the same. */
export const foldName = (text: string): string =>
  foldWord(lowerCase(text))
    .folded.replace(/str\.(?=\s|$)|\bstr\b/g, 'strasse')
    .replace(/\bst\.\s/g, 'sankt ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const lookups = new WeakMap<AreaDirectory, AreaLookup>();

/** The lookup of a directory: made at its first question, then kept as long as the directory itself. */
export function lookupOf(directory: AreaDirectory): AreaLookup {
  const known = lookups.get(directory);
  if (known !== undefined) return known;
  const made: AreaLookup = {
    city: foldName(directory.site.city),
    named: namesOf(directory),
    postcodes: new Map([...directory.postcodes].reverse().map((entry) => [entry.postalCode, entry])),
    streets: grouped(directory.streets, ({ street }) => foldName(street)),
    partial: new Map(
      [...grouped(directory.partialStreets, ({ street }) => foldName(street))].map(([name, entries]) => [
        name,
        unique(entries.map(({ district }) => district)),
      ]),
    ),
    boroughs: new Map(directory.districts.map(({ id, borough }) => [id, borough])),
  };
  lookups.set(directory, made);
  return made;
}

/** "Mitte" may be a borough while "Mitte" is also how people call an Ortsteil: then all of them are meant. */
function namesOf({ districts, boroughs }: AreaDirectory): Map<string, string[]> {
  const named = new Map<string, string[]>();
  const add = (names: readonly string[], ids: readonly string[]): void =>
    unique(names.map(foldName)).forEach((name) => named.set(name, unique([...(named.get(name) ?? []), ...ids])));
  for (const { id, name, alternateNames } of districts) add([name, ...alternateNames], [id]);
  for (const { id, name, alternateNames } of boroughs) {
    const inside = districts.filter(({ borough }) => borough === id);
    if (inside.length > 0)
      add(
        [name, ...alternateNames],
        inside.map((district) => district.id),
      );
  }
  return named;
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
