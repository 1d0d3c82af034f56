import { type AreaLookup, foldName } from './area-lookup.ts';
import type { Street } from './city.schema.ts';
import { hasHouse, parseHouseNumbers } from './house-numbers.ts';

/** What a question says of a street: its folded name and the houses, first and last of `4-6`. */
export interface AskedStreet {
  street: string;
  houses: number[];
}

const HOUSE_NUMBER = /\s+(\d+)\s*[a-z]?(?:\s*[-–/]\s*(\d+)\s*[a-z]?)?\s*$/i;
const POSTCODE = /(?:^|\D)(\d{5})(?:\D|$)/;

/** A street address without its house number. */
export const withoutHouse = (address: string): string => address.replace(HOUSE_NUMBER, '');

/** The digits of a question that holds nothing else, save the city's name: `01 234 Musterstadt` is 01234. */
export function digitsOnly(text: string, city: string): string | undefined {
  const folded = foldName(text);
  const digits = (folded.endsWith(` ${city}`) ? folded.slice(0, -city.length) : folded).replaceAll(' ', '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** The five digits of a postcode in a question. */
export const postcodeIn = (text: string, city: string): string | undefined =>
  digitsOnly(text, city) ?? POSTCODE.exec(text)?.[1];

/** The street of a question without postcode and city. A number that belongs to the name (`Straße 74`) stays there. */
export function askedStreet(text: string, { streets }: AreaLookup): AskedStreet {
  const line = text
    .replace(/^\d{5}(?!\d)[\s,]*/, '')
    .replace(/\d{5}.*$/, '')
    .replace(/,.*$/, '');
  const whole = foldName(line);
  if (streets.has(whole)) return { street: whole, houses: [] };
  const [, first, last] = HOUSE_NUMBER.exec(line) ?? [];
  const houses = [first, last].filter((house) => house !== undefined).map(Number);
  return { street: foldName(withoutHouse(line)), houses };
}

/**
 * Rows of the directory that a question means: those of the house where its ranges are known, else those of the street.
 * Several rows of one postcode divide the street among them; a house that no range holds leaves all of them open.
 */
export function rowsAsked(named: readonly Street[], houses: readonly number[]): readonly Street[] {
  if (houses.length === 0) return named;
  const chosen = [...new Set(named.map(({ postalCode }) => postalCode))].flatMap((postalCode) =>
    rowsOfHouses(
      named.filter((row) => row.postalCode === postalCode),
      houses,
    ),
  );
  return chosen.length === 0 ? named : chosen;
}

function rowsOfHouses(rows: readonly Street[], houses: readonly number[]): readonly Street[] {
  const open = rows.filter(({ houseNumbers }) => houseNumbers === undefined);
  const found = houses.map((house) => rows.filter((row) => holds(row, house)));
  // One end of `4-6` may stand in a range while nothing is known of the other: then the rows without ranges count too.
  const sure = found.every((matches) => matches.length > 0);
  return [...new Set([...found.flat(), ...(sure ? [] : open)])];
}

const holds = ({ houseNumbers }: Street, house: number): boolean =>
  houseNumbers !== undefined && hasHouse(parseHouseNumbers(houseNumbers) ?? [], house);
