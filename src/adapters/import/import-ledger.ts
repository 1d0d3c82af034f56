import { parse, stringify } from 'yaml';
import { cityFiles } from '#domain/city/content-layout.ts';
import { ImportLedger } from '#domain/city/imports.schema.ts';
import { contentHash } from '../search/content-hash.ts';

/** The ledger of a city that the reader of content found right; an empty one where there is none yet. */
export function readLedger(texts: ReadonlyMap<string, string>): ImportLedger {
  const text = texts.get(cityFiles.imports);
  return ImportLedger.parse(text === undefined ? {} : parse(text));
}

/** The ledger as a file. */
export const ledgerText = (header: string, ledger: ImportLedger): string =>
  header + stringify(ledger, { lineWidth: 0 });

/** Fingerprint of a value, the same for the same facts whatever the order of their names. Begins with a letter: YAML reads digits as numbers. */
export const fingerprint = (value: unknown): string => `h${contentHash(new TextEncoder().encode(canonical(value)))}`;

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
