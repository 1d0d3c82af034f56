import { parseShortNumber } from '../shared/short-number.ts';

/** What a link holds: a list to read, or places to compare. */
export type LinkKind = 'liste' | 'orte';

/** What stands in a link somebody was given. */
export interface LinkedNumbers {
  /** Kurznummern in order, each once. */
  numbers: string[];
  /** Pieces that are no Kurznummer or a mistyped one, as they stand there. */
  unreadable: string[];
  /** How many numbers were left out because there are too many. */
  left: number;
}

/**
 * The part of an address after `#`, which no browser sends to a server (RFC 3986, 3.5).
 * ('liste', ['1008-0', '1012-4']) => `#liste=1008-0.1012-4`
 */
export const encodeLink = (kind: LinkKind, numbers: readonly string[]): string => `#${kind}=${numbers.join('.')}`;

/**
 * Reads what `encodeLink` wrote, also after it went through mail and handwriting.
 * @param hash `#liste=1008-0.1012-4`
 * @param most how many numbers are taken
 * @returns undefined when the address holds nothing of this kind
 */
export function decodeLink(kind: LinkKind, hash: string, most: number): LinkedNumbers | undefined {
  const start = `#${kind}=`;
  if (!hash.startsWith(start)) return undefined;
  const pieces = hash
    .slice(start.length)
    .split(/[.,;]|%20|%2C/i)
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, parsed: parseShortNumber(piece) }));
  const numbers = [...new Set(read.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : [])))];
  return {
    numbers: numbers.slice(0, most),
    unreadable: read.flatMap(({ piece, parsed }) => (parsed.ok ? [] : [piece.slice(0, 20)])),
    left: Math.max(0, numbers.length - most),
  };
}

/** Where a Kurznummer leads. */
export type NumberTarget =
  | { kind: 'entry'; number: string; id: string; url: string }
  /** Given once; its page says what became of it. */
  | { kind: 'retired'; number: string; url: string }
  | { kind: 'unknown'; number: string };

/**
 * Looks a number up in the register of the portal.
 * @param register Kurznummer => address (`/daten/kurznummern.json`)
 */
export function targetOf(number: string, register: Readonly<Record<string, string>>): NumberTarget {
  const url = Object.keys(register).includes(number) ? register[number] : undefined;
  if (url === undefined) return { kind: 'unknown', number };
  const [, room = '', id = ''] = url.split('/');
  return room === number || id === '' ? { kind: 'retired', number, url } : { kind: 'entry', number, id, url };
}
