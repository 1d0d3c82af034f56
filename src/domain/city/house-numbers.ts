/** Houses of one street from a number to another, both included; `to` is Infinity where the street goes on. */
export interface HouseRange {
  from: number;
  to: number;
  side: 'all' | 'odd' | 'even';
}

const RANGE = /^(\d{1,4})\s*[a-z]?\s*([-–]\s*(?:(\d{1,4})\s*[a-z]?)?)?\s*(ungerade|gerade)?$/i;

function rangeOf(part: string): HouseRange | undefined {
  const match = RANGE.exec(part.trim());
  if (match === null) return undefined;
  const [, first = '', dash, last, side] = match;
  const from = Number(first);
  const to = dash === undefined ? from : last === undefined ? Infinity : Number(last);
  return to < from ? undefined : { from, to, side: side === undefined ? 'all' : sideOf(side) };
}

const sideOf = (word: string): HouseRange['side'] => (word.toLowerCase() === 'gerade' ? 'even' : 'odd');

/**
 * Reads house numbers as a street directory writes them: `1-99 ungerade; 2-40 gerade; 101-`.
 * Letters are of no account: 12a stands where 12 stands. Undefined where a part cannot be read.
 */
export function parseHouseNumbers(text: string): HouseRange[] | undefined {
  const ranges = text.split(';').map(rangeOf);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** Does a house lie in one of these ranges? */
export const hasHouse = (ranges: readonly HouseRange[], house: number): boolean =>
  ranges.some(
    ({ from, to, side }) => house >= from && house <= to && (side === 'all' || (house % 2 === 0) === (side === 'even')),
  );
