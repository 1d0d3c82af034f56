import { z } from 'zod';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { parseHouseNumbers } from '#domain/city/house-numbers.ts';
import { cellAt, type ColumnNames, findColumns } from './column-names.ts';
import type { ImportTable, TableFault } from './read-table.ts';

const coordinate = z
  .string()
  .transform((cell) => cell.replace(',', '.'))
  .pipe(z.string().regex(/^-?\d{1,3}(\.\d+)?$/, 'coordinate-form'))
  .transform((cell) => Math.round(Number(cell) * 10_000) / 10_000)
  .optional();

/** One row of a street directory before its Ortsteile are known by id. */
export const StreetRow = z
  .strictObject({
    street: z.string('missing').min(2, 'text-short').meta({ description: 'Straße.' }),
    postalCode: z
      .string('missing')
      .regex(/^\d{5}$/, 'postcode-form')
      .meta({ description: 'Postleitzahl.' }),
    districts: z
      .string('missing')
      .transform((cell) => cell.split(/[|;]/).map((name) => name.trim()))
      .transform((names) => names.filter((name) => name !== ''))
      .meta({ description: 'Namen der Ortsteile.' }),
    houseNumbers: z
      .string()
      .refine((text) => parseHouseNumbers(text) !== undefined, 'house-numbers-form')
      .optional()
      .meta({ description: 'Hausnummern, die in diesen Ortsteilen liegen.' }),
    latitude: coordinate.meta({ description: 'Breitengrad.' }),
    longitude: coordinate.meta({ description: 'Längengrad.' }),
  })
  .meta({ description: 'Eine Zeile eines Straßenverzeichnisses.' });
export type StreetRow = z.infer<typeof StreetRow>;
type Field = keyof StreetRow;

const columnNames: ColumnNames<Field> = {
  street: ['strasse', 'strassenname', 'street', 'streetname', 'name'],
  postalCode: ['plz', 'postleitzahl', 'postcode', 'postalcode', 'zip'],
  districts: ['ortsteile', 'ortsteil', 'stadtteile', 'stadtteil', 'districts', 'district'],
  houseNumbers: ['hausnummern', 'housenumbers', 'hausnummer', 'housenumber', 'hnr'],
  latitude: ['lat', 'latitude', 'breite', 'breitengrad', 'y'],
  longitude: ['lon', 'lng', 'longitude', 'lange', 'langengrad', 'x'],
};

interface StreetFault {
  field: Field;
  code: 'missing' | 'text-short' | 'postcode-form' | 'house-numbers-form' | 'coordinate-form';
  found?: string | undefined;
}

export interface StreetRowsRead {
  rows: { line: number; name: string | undefined; row: Result<StreetRow, StreetFault[]> }[];
  unused: string[];
}

interface ColumnsMissing {
  code: 'columns-missing';
  columns: string[];
}

/** Reads the rows of a street directory; without columns for street, postcode and Ortsteile there is nothing to read. */
export function readStreetRows(table: ImportTable): Result<StreetRowsRead, ColumnsMissing | TableFault> {
  const columns = findColumns(table.columns, columnNames);
  const missing = (['street', 'postalCode', 'districts'] as const).filter((field) => !columns.places.has(field));
  if (missing.length > 0)
    return fail({ code: 'columns-missing', columns: missing.map((field) => columnNames[field][0] ?? '') });
  const rows = table.rows.map(({ line, cells }) => {
    const entries = (Object.keys(columnNames) as Field[]).map(
      (field) => [field, cellAt(cells, columns, field)] as const,
    );
    const value: Partial<Record<Field, string>> = Object.fromEntries(entries.filter(([, cell]) => cell !== undefined));
    const parsed = StreetRow.safeParse(value);
    const row = parsed.success ? ok(parsed.data) : fail(parsed.error.issues.map((issue) => faultOf(issue, value)));
    return { line, name: value.street, row };
  });
  return ok({ rows, unused: columns.unused });
}

function faultOf(
  { path, message }: { path: PropertyKey[]; message: string },
  value: Partial<Record<Field, string>>,
): StreetFault {
  const field = path[0] as Field;
  return { field, code: message as StreetFault['code'], found: value[field] };
}
