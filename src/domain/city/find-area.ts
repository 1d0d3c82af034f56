import { foldWord, lowerCase } from '../search/fold.ts';
import type { Catalog } from './catalog.ts';
import type { Borough, District } from './city.schema.ts';
import type { Site } from './site.schema.ts';

/** What of a catalogue is needed to find an area: small enough to travel to a browser. */
export type AreaDirectory = Pick<Catalog, 'boroughs' | 'districts' | 'postcodes' | 'streets'> & {
  site: Pick<Site, 'words' | 'city'>;
  /** Streets known only from addresses of places: never the whole street. */
  partialStreets: { street: string; district: string }[];
};

/** What a browser needs to answer where there is no server. */
export type AreaData = AreaDirectory & {
  /** How many offices answer for a borough, by its id. */
  offices: Record<string, number>;
};

/**
 * Where somebody lives, as far as the question says it. One borough is an answer; several are a question back,
 * never a guess (issue: ambiguity asks, it never picks one).
 */
export type AreaAnswer =
  | { kind: 'empty' }
  /** The city's own name. */
  | { kind: 'wholeCity' }
  /** Digits only, but not five. */
  | { kind: 'notFiveDigits' }
  | AreaInBorough
  /** `complete` false: the Ortsteil may be one that is not listed. */
  | { kind: 'ambiguous'; districts: string[]; by: AreaClue | 'streetElsewhere'; complete: boolean }
  | { kind: 'unknown'; by: AreaClue | 'streetWithoutDirectory' };
export type AreaClue = 'name' | 'postcode' | 'street';

/** `sure` false: all we know lies in this borough, but the list of that postcode may have gaps. */
type AreaInBorough = { kind: 'borough'; borough: string; districts: string[] } & (
  { by: 'name' | 'street'; sure: true } | { by: 'postcode'; postalCode: string; sure: boolean }
);

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
  const city = fold(directory.site.city);
  if (fold(text) === city) return { kind: 'wholeCity' };
  const digits = digitsOnly(text, city);
  if (digits !== undefined && digits.length !== 5) return { kind: 'notFiveDigits' };
  const postcode = digits ?? POSTCODE.exec(text)?.[1];
  const street = streetIn(text);
  const byStreet = street === '' ? undefined : areaByStreet(street, postcode, directory);
  if (byStreet !== undefined) return byStreet;
  if (postcode !== undefined) return areaByPostcode(postcode, directory);
  if (!/\d/.test(text) && !looksLikeStreet(fold(text))) return { kind: 'unknown', by: 'name' };
  return { kind: 'unknown', by: directory.streets.length > 0 ? 'street' : 'streetWithoutDirectory' };
}

/** Whether the Ortsteil may be one that the answer does not list: then the list of all is offered too. */
export function mayLieElsewhere(area: AreaAnswer): boolean {
  if (area.kind === 'borough') return !area.sure;
  return area.kind === 'wholeCity' || (area.kind === 'ambiguous' && !area.complete);
}

/** The digits of a question that holds nothing else, save the city's name: `01 234 Musterstadt` is 01234. */
function digitsOnly(text: string, city: string): string | undefined {
  const folded = fold(text);
  const digits = (folded.endsWith(` ${city}`) ? folded.slice(0, -city.length) : folded).replaceAll(' ', '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** The street of a question, folded: without house number, postcode and city. */
const streetIn = (text: string): string =>
  fold(
    text
      .replace(/^\d{5}(?!\d)[\s,]*/, '')
      .replace(/\d{5}.*$/, '')
      .replace(/,.*$/, '')
      .replace(HOUSE_NUMBER, ''),
  );

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
  const all = unique([...districts, ...inBoroughs.map((district) => district.id)]);
  return all.length === 0 ? undefined : completeAnswer(all, 'name', directory);
}

function areaByPostcode(postalCode: string, directory: AreaDirectory): AreaAnswer {
  const known = directory.postcodes.find((entry) => entry.postalCode === postalCode);
  if (known === undefined) return { kind: 'unknown', by: 'postcode' };
  const { districts, complete } = known;
  const borough = onlyBorough(districts, directory);
  return borough === undefined
    ? { kind: 'ambiguous', districts, by: 'postcode', complete }
    : { kind: 'borough', borough, districts, by: 'postcode', postalCode, sure: complete };
}

function areaByStreet(street: string, postcode: string | undefined, directory: AreaDirectory): AreaAnswer | undefined {
  const named = directory.streets.filter((entry) => fold(entry.street) === street);
  const here = postcode === undefined ? named : named.filter((entry) => entry.postalCode === postcode);
  if (here.length > 0) return completeAnswer(unique(here.flatMap((entry) => entry.districts)), 'street', directory);
  if (named.length > 0) {
    // Street and postcode contradict each other: either may be mistyped, so both are offered and none is picked.
    const byPostcode = directory.postcodes.filter((entry) => entry.postalCode === postcode);
    const districts = unique([...byPostcode, ...named].flatMap((entry) => entry.districts));
    return { kind: 'ambiguous', districts, by: 'streetElsewhere', complete: false };
  }
  // Single addresses say less than a postcode does.
  if (postcode !== undefined) return undefined;
  const partial = directory.partialStreets.filter((entry) => fold(entry.street) === street);
  const districts = unique(partial.map((entry) => entry.district));
  return districts.length === 0 ? undefined : { kind: 'ambiguous', districts, by: 'street', complete: false };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The borough in which all these Ortsteile lie; undefined when there are several. */
function onlyBorough(districts: readonly string[], directory: AreaDirectory): string | undefined {
  const inside = directory.districts.filter((entry) => districts.includes(entry.id));
  const boroughs = unique(inside.map((entry) => entry.borough));
  return boroughs.length === 1 ? boroughs[0] : undefined;
}

function completeAnswer(districts: string[], by: 'name' | 'street', directory: AreaDirectory): AreaAnswer {
  const borough = onlyBorough(districts, directory);
  return borough === undefined
    ? { kind: 'ambiguous', districts, by, complete: true }
    : { kind: 'borough', borough, districts, by, sure: true };
}

/** Builds the directory from a catalogue; streets of places fill in only where no street directory was imported. */
export function areaDirectory(catalog: Catalog): AreaDirectory {
  const { boroughs, districts, postcodes, streets } = catalog;
  const { words, city } = catalog.site;
  const partialStreets =
    streets.length > 0
      ? []
      : catalog.places.flatMap((place) =>
          place.address === undefined || place.district === undefined
            ? []
            : [{ street: place.address.streetAddress.replace(HOUSE_NUMBER, ''), district: place.district }],
        );
  return { site: { words, city }, boroughs, districts, postcodes, streets, partialStreets };
}
