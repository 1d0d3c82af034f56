import { foldWord, lowerCase } from '../search/fold.ts';
import type { Catalog } from './catalog.ts';
import type { Borough, District } from './city.schema.ts';

/** What of a catalogue is needed to find an area: small enough to travel to a browser. */
export type AreaDirectory = Pick<Catalog, 'boroughs' | 'districts' | 'postcodes' | 'streets'> & {
  /** Streets known only from addresses of places: never the whole street. */
  partialStreets: { street: string; district: string }[];
};

/**
 * Where somebody lives, as far as the question says it. One borough is an answer; several are a question back,
 * never a guess (issue: ambiguity asks, it never picks one).
 */
export type AreaAnswer =
  | { kind: 'empty' }
  | { kind: 'borough'; borough: string; districts: string[]; by: AreaClue }
  | { kind: 'ambiguous'; districts: string[]; by: AreaClue; complete: boolean }
  | { kind: 'unknown'; by: AreaClue };
export type AreaClue = 'name' | 'postcode' | 'street';

const HOUSE_NUMBER = /\s+\d+\s*[a-z]?(\s*[-–/]\s*\d+\s*[a-z]?)?\s*$/i;
const POSTCODE = /(?:^|\D)(\d{5})(?:\D|$)/;
const looksLikeStreet = (folded: string): boolean =>
  /(strasse|weg|platz|allee|ring|gasse|ufer|hof|damm)( |$)/.test(folded);

/** One spelling for comparing names: `Lützner Str.` and `luetzner strasse` are the same. */
const fold = (text: string): string =>
  foldWord(lowerCase(text))
    .folded.replace(/str\.(?=\s|$)|\bstr\b/g, 'strasse')
    .replace(/\bst\.\s/g, 'sankt ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Answers "Ortsteil, postcode or street" without any outside service. Pure; the directory is an argument. */
export function findArea(question: string, directory: AreaDirectory): AreaAnswer {
  const text = question.trim();
  if (text === '') return { kind: 'empty' };
  const byName = areaByName(text, directory);
  if (byName !== undefined) return byName;
  const street = fold(
    text
      .replace(/\d{5}.*$/, '')
      .replace(/,.*$/, '')
      .replace(HOUSE_NUMBER, ''),
  );
  const postcode = POSTCODE.exec(text)?.[1];
  const byStreet = street === '' ? undefined : areaByStreet(street, postcode, directory);
  if (byStreet !== undefined) return byStreet;
  if (postcode !== undefined) return areaByPostcode(postcode, directory);
  return { kind: 'unknown', by: /\d/.test(text) || looksLikeStreet(fold(text)) ? 'street' : 'name' };
}

function areaByName(text: string, directory: AreaDirectory): AreaAnswer | undefined {
  const name = fold(text);
  const called = (entry: Borough | District): boolean =>
    [entry.name, ...entry.alternateNames].some((known) => fold(known) === name);
  const districts = directory.districts.filter(called).map((district) => district.id);
  const boroughs = directory.boroughs.filter(called);
  // "Mitte" may be a borough while "Mitte" is also how people call an Ortsteil: then all of them are shown.
  const inBoroughs = directory.districts.filter((district) =>
    boroughs.some((borough) => borough.id === district.borough),
  );
  const all = [...new Set([...districts, ...inBoroughs.map((district) => district.id)])];
  return all.length === 0 ? undefined : answer(all, 'name', directory, true);
}

function areaByPostcode(postalCode: string, directory: AreaDirectory): AreaAnswer {
  const known = directory.postcodes.find((entry) => entry.postalCode === postalCode);
  return known === undefined
    ? { kind: 'unknown', by: 'postcode' }
    : answer(known.districts, 'postcode', directory, true);
}

function areaByStreet(street: string, postcode: string | undefined, directory: AreaDirectory): AreaAnswer | undefined {
  const named = directory.streets.filter((entry) => fold(entry.street) === street);
  const here = postcode === undefined ? named : named.filter((entry) => entry.postalCode === postcode);
  const rows = here.length > 0 ? here : named;
  if (rows.length > 0) return answer([...new Set(rows.flatMap((entry) => entry.districts))], 'street', directory, true);
  const partial = directory.partialStreets
    .filter((entry) => fold(entry.street) === street)
    .map((entry) => entry.district);
  return partial.length === 0 ? undefined : answer([...new Set(partial)], 'street', directory, false);
}

function answer(districts: string[], by: AreaClue, directory: AreaDirectory, complete: boolean): AreaAnswer {
  const boroughs = new Set(
    directory.districts.filter((entry) => districts.includes(entry.id)).map((entry) => entry.borough),
  );
  const [borough] = boroughs;
  if (complete && boroughs.size === 1 && borough !== undefined) return { kind: 'borough', borough, districts, by };
  return { kind: 'ambiguous', districts, by, complete };
}

/** Builds the directory from a catalogue; streets of places fill in only where no street directory was imported. */
export function areaDirectory(catalog: Catalog): AreaDirectory {
  const { boroughs, districts, postcodes, streets } = catalog;
  const partialStreets =
    streets.length > 0
      ? []
      : catalog.places.flatMap((place) =>
          place.address === undefined || place.district === undefined
            ? []
            : [{ street: place.address.streetAddress.replace(HOUSE_NUMBER, ''), district: place.district }],
        );
  return { boroughs, districts, postcodes, streets, partialStreets };
}
