import { z } from 'zod';
import { Street } from '#domain/city/city.schema.ts';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import { cityFiles } from '#domain/city/content-layout.ts';
import type { FileSource, Reading } from './file-source.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import { absent, unread } from './read-lists.ts';
import { schemaFaults } from './schema-faults.ts';

/** Columns of stadt/streets.csv in their order; the last three may be missing, each by itself. */
const REQUIRED = ['street', 'postalCode', 'districts'] as const;
const OPTIONAL = ['houseNumbers', 'latitude', 'longitude'] as const;
export const streetColumns = [...REQUIRED, ...OPTIONAL] as const;

const isHeader = (cells: readonly string[]): boolean =>
  REQUIRED.every((name, index) => cells[index] === name) &&
  cells.slice(REQUIRED.length).every((name) => (OPTIONAL as readonly string[]).includes(name)) &&
  new Set(cells).size === cells.length;

/** A coordinate that is no number stays text, so that the schema says what is wrong with it. */
const numeric = (cell: string): number | string => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);

function valueOf(row: CsvRow, columns: readonly string[]): Record<string, unknown> {
  const cells = columns.map((name, index) => [name, row.cells[index] ?? ''] as const);
  return Object.fromEntries(
    cells.flatMap(([name, cell]): [string, unknown][] => {
      if (name === 'districts') {
        const names = cell.split('|').map((id) => id.trim());
        return [[name, names.filter((id) => id !== '')]];
      }
      if ((OPTIONAL as readonly string[]).includes(name) && cell === '') return [];
      return [[name, name === 'latitude' || name === 'longitude' ? numeric(cell) : cell]];
    }),
  );
}

function readRow(file: string, row: CsvRow, at: string, columns: readonly string[]): Street | ContentFinding[] {
  const { line, cells } = row;
  if (cells.length !== columns.length)
    return [{ code: 'csv-row', file, line, field: '', found: cells.join(','), limit: columns.length }];
  const value = valueOf(row, columns);
  const parsed = Street.safeParse(value);
  return parsed.success ? parsed.data : schemaFaults(parsed.error.issues, { file, at, value, schema: Street });
}

/**
 * Reads the street directory: `street,postalCode,districts` and what it may add; several districts are joined by `|`.
 * @param texts files of the content by path
 */
export function readStreets(texts: ReadonlyMap<string, string>): Reading<Street> {
  const file = cityFiles.streets;
  const schema = z.array(Street);
  const text = texts.get(file);
  if (text === undefined) return unread(file, schema, absent(file));
  const table = readCsv(text);
  if (!table.ok) return unread(file, schema, [{ code: 'csv-quotes', file, line: table.fault.line, field: '' }]);
  const [header, ...rows] = table.value;
  const columns = header?.cells ?? [];
  const source: FileSource = {
    schema,
    lineOf: (field) => rows[Number(field.split('.')[0])]?.line,
    textOf: (field) => rows[Number(field.split('.')[0])]?.cells[columns.indexOf(field.split('.')[1] ?? '')],
  };
  const reading: Reading<Street> = { entries: [], findings: [], sources: new Map([[file, source]]), ids: undefined };
  if (!isHeader(columns)) {
    reading.findings.push({ code: 'csv-header', file, line: header?.line ?? 1, field: '', found: columns.join(',') });
    return reading;
  }
  for (const [index, row] of rows.entries()) {
    const at = String(index);
    const read = readRow(file, row, at, columns);
    if (Array.isArray(read)) reading.findings.push(...read);
    else reading.entries.push({ file, at, value: read });
  }
  return reading;
}
