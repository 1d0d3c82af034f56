import { stringify } from 'csv-stringify/sync';
import type { Street } from '#domain/city/city.schema.ts';
import { streetColumns } from '../content/read-streets.ts';

/** A street directory as a file; columns that no row fills are left out. */
export function streetsText(streets: readonly Street[]): string {
  const columns = streetColumns.filter((name) => streets.some((row) => row[name] !== undefined));
  const rows = streets.map((row) => columns.map((name) => cellOf(row[name])));
  return stringify([[...columns], ...rows]);
}

const cellOf = (value: Street[keyof Street]): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
