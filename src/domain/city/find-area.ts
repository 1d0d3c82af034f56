import { type AreaLookup, foldName, lookupOf, unique } from './area-lookup.ts';
import { askedStreet, digitsOnly, postcodeIn, rowsAsked, withoutHouse } from './asked-street.ts';
import type { Catalog } from './catalog.ts';
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

const looksLikeStreet = (folded: string): boolean =>
  /(strasse|weg|platz|allee|ring|gasse|ufer|hof|damm)( |$)/.test(folded);

/** Answers "Ortsteil, postcode or street and house" without any outside service. Pure; the directory is an argument. */
export function findArea(question: string, directory: AreaDirectory): AreaAnswer {
  const text = question.trim();
  if (text === '') return { kind: 'empty' };
  const lookup = lookupOf(directory);
  const folded = foldName(text);
  const named = lookup.named.get(folded);
  if (named !== undefined) return completeAnswer([...named], 'name', lookup);
  if (folded === lookup.city) return { kind: 'wholeCity' };
  const digits = digitsOnly(text, lookup.city);
  if (digits !== undefined && digits.length !== 5) return { kind: 'notFiveDigits' };
  const postcode = postcodeIn(text, lookup.city);
  const byStreet = areaByStreet(text, postcode, lookup);
  if (byStreet !== undefined) return byStreet;
  if (postcode !== undefined) return areaByPostcode(postcode, lookup);
  if (!/\d/.test(text) && !looksLikeStreet(folded)) return { kind: 'unknown', by: 'name' };
  return { kind: 'unknown', by: directory.streets.length > 0 ? 'street' : 'streetWithoutDirectory' };
}

/** Whether the Ortsteil may be one that the answer does not list: then the list of all is offered too. */
export function mayLieElsewhere(area: AreaAnswer): boolean {
  if (area.kind === 'borough') return !area.sure;
  return area.kind === 'wholeCity' || (area.kind === 'ambiguous' && !area.complete);
}

function areaByPostcode(postalCode: string, lookup: AreaLookup): AreaAnswer {
  const known = lookup.postcodes.get(postalCode);
  if (known === undefined) return { kind: 'unknown', by: 'postcode' };
  const { districts, complete } = known;
  const borough = onlyBorough(districts, lookup);
  return borough === undefined
    ? { kind: 'ambiguous', districts, by: 'postcode', complete }
    : { kind: 'borough', borough, districts, by: 'postcode', postalCode, sure: complete };
}

function areaByStreet(text: string, postcode: string | undefined, lookup: AreaLookup): AreaAnswer | undefined {
  const { street, houses } = askedStreet(text, lookup);
  if (street === '') return undefined;
  const named = lookup.streets.get(street) ?? [];
  const here = postcode === undefined ? named : named.filter((entry) => entry.postalCode === postcode);
  if (here.length > 0) {
    const districts = unique(rowsAsked(here, houses).flatMap((entry) => entry.districts));
    return completeAnswer(districts, 'street', lookup);
  }
  if (named.length > 0) {
    // Street and postcode contradict each other: either may be mistyped, so both are offered and none is picked.
    const byPostcode = lookup.postcodes.get(postcode ?? '')?.districts ?? [];
    const districts = unique([...byPostcode, ...named.flatMap((entry) => entry.districts)]);
    return { kind: 'ambiguous', districts, by: 'streetElsewhere', complete: false };
  }
  // Single addresses say less than a postcode does.
  const districts = postcode === undefined ? lookup.partial.get(street) : undefined;
  return districts && { kind: 'ambiguous', districts: [...districts], by: 'street', complete: false };
}

/** The borough in which all these Ortsteile lie; undefined when there are several. */
function onlyBorough(districts: readonly string[], { boroughs }: AreaLookup): string | undefined {
  const found = new Set(districts.map((id) => boroughs.get(id)).filter((borough) => borough !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

function completeAnswer(districts: string[], by: 'name' | 'street', lookup: AreaLookup): AreaAnswer {
  const borough = onlyBorough(districts, lookup);
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
            : [{ street: withoutHouse(place.address.streetAddress), district: place.district }],
        );
  const directory = { site: { words, city }, boroughs, districts, postcodes, streets, partialStreets };
  // Folding 2,700 streets takes longer than an answer may: it is done before the first question.
  lookupOf(directory);
  return directory;
}
