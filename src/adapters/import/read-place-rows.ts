import type { z } from 'zod';
import { cellAt, type ColumnNames, findColumns, foldColumn, type FoundColumns } from './column-names.ts';
import { PlaceRowRest, PlaceRowSchema } from './place-row.schema.ts';
import type { ImportTable } from './read-table.ts';

type Field = keyof PlaceRowSchema;

/** Columns in German and English, as open data and spreadsheets of offices name them. */
export const placeColumns: ColumnNames<Field> = {
  id: ['id', 'kennung', 'identifier', 'objectid'],
  name: ['name', 'bezeichnung', 'titel', 'title', 'benennung', 'einrichtungname', 'einrichtung'],
  type: ['art', 'kind', 'type', 'typ', 'kategorie', 'category'],
  summary: ['summary', 'kurzbeschreibung', 'beschreibung', 'description'],
  topics: ['themen', 'thema', 'topics', 'topic'],
  street: [
    'strasse',
    'street',
    'anschrift',
    'adresse',
    'address',
    'streetaddress',
    'strasseundhausnummer',
    'einrichtungstrasse',
  ],
  houseNumber: ['hausnummer', 'hausnr', 'hnr', 'nr', 'housenumber', 'einrichtunghnr'],
  postalCode: ['plz', 'postleitzahl', 'postcode', 'postalcode', 'zip', 'zipcode', 'einrichtungplz'],
  locality: ['ort', 'stadt', 'city', 'locality', 'addresslocality', 'einrichtungort'],
  borough: ['stadtbezirk', 'bezirk', 'borough'],
  district: ['ortsteil', 'stadtteil', 'viertel', 'district', 'neighbourhood', 'neighborhood'],
  serviceArea: ['zustandigfur', 'zustandigkeit', 'zustandigkeitsbereich', 'servicearea', 'areaserved'],
  phone: ['telefon', 'tel', 'telefonnummer', 'rufnummer', 'phone', 'telephone', 'einrichtungtelefon'],
  email: ['email', 'mail', 'emailadresse', 'einrichtungemail'],
  web: ['web', 'website', 'webseite', 'internet', 'internetadresse', 'homepage', 'url', 'www', 'link'],
  hours: ['offnungszeiten', 'offnungszeit', 'zeiten', 'openinghours', 'hours'],
  access: ['barrierefreiheit', 'zugang', 'accessibility', 'access'],
  latitude: ['breite', 'breitengrad', 'lat', 'latitude', 'y'],
  longitude: ['lange', 'langengrad', 'lon', 'lng', 'long', 'longitude', 'x'],
  precision: ['genauigkeit', 'precision', 'coordinateprecision'],
  source: ['quelle', 'fundstelle', 'source'],
  asOf: ['stand', 'asof', 'datum', 'date'],
  licence: ['lizenz', 'licence', 'license'],
};

interface RowFault {
  field: Field | '';
  code: 'missing' | 'text-short' | 'text-long' | 'postcode-form' | 'coordinate-form' | 'coordinate-half';
  found?: string | undefined;
}

/** `rest`: the cells without fault, so that one fault hides no other. */
type ReadRow = { ok: true; value: PlaceRowSchema } | { ok: false; fault: RowFault[]; rest: PlaceRowRest };

export interface PlaceRowsRead {
  rows: { line: number; name: string | undefined; row: ReadRow }[];
  /** Columns that were not read. */
  unused: string[];
}

/**
 * Reads the rows of a table of places; each is judged by itself, so that a faulty one hides no other.
 * @param own columns the caller names himself: column => field
 */
export function readPlaceRows(table: ImportTable, own: Readonly<Record<string, string>> = {}): PlaceRowsRead {
  const named = new Map(Object.entries(own).map(([column, field]) => [foldColumn(column), field]));
  const columns = findColumns(table.columns, placeColumns, named);
  const rows = table.rows.map(({ line, cells }) => {
    return { line, name: cellAt(cells, columns, 'name'), row: readRow(cells, columns) };
  });
  return { rows, unused: columns.unused };
}

type Cells = Partial<Record<Field, string>>;

function readRow(cells: readonly string[], columns: FoundColumns<Field>): ReadRow {
  const fields = Object.keys(placeColumns) as Field[];
  const value: Cells = Object.fromEntries(
    fields.flatMap((field) => {
      const cell = cellAt(cells, columns, field);
      return cell === undefined ? [] : [[field, cell]];
    }),
  );
  const parsed = PlaceRowSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fault = faultsOf(parsed.error, value);
  const left = without(value, fault);
  const rest = PlaceRowRest.safeParse(left);
  if (rest.success) return { ok: false, fault, rest: rest.data };
  // Half a point is seen only where the cells themselves are right.
  const more = faultsOf(rest.error, left);
  return { ok: false, fault: [...fault, ...more], rest: PlaceRowRest.parse(without(left, more)) };
}

const faultsOf = ({ issues }: z.ZodError, value: Cells): RowFault[] =>
  issues.map(({ path, message }) => {
    const field = (path[0] ?? '') as Field | '';
    return { field, code: message as RowFault['code'], found: field === '' ? undefined : value[field] };
  });

/** The cells without those at fault; half a point is none. */
function without(value: Cells, faults: readonly RowFault[]): Cells {
  const faulty = new Set<string>(faults.map(({ field }) => field));
  const isPoint = (field: string): boolean => field === 'latitude' || field === 'longitude';
  const noPoint = [...faulty].some(isPoint);
  return Object.fromEntries(
    Object.entries(value).filter(([field]) => !faulty.has(field) && !(noPoint && isPoint(field))),
  );
}

/** Fields a caller may name. */
export const isPlaceField = (name: unknown): name is Field =>
  typeof name === 'string' && Object.hasOwn(placeColumns, name);
