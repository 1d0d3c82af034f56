import { fail, ok, type Result } from '#domain/shared/result.ts';
import { areaCenter } from './area-center.ts';
import { cellAt, type ColumnNames, findColumns, foldColumn } from './column-names.ts';
import { decodeText } from './decode-text.ts';
import { readJson } from './read-objects.ts';
import { readBytes, parseTable, type TableFault } from './read-table.ts';

const columnNames: ColumnNames<'name' | 'borough'> = {
  name: ['ortsteil', 'ortsteilname', 'stadtteil', 'stadtteilname', 'name', 'bezeichnung', 'title', 'titel'],
  borough: ['stadtbezirk', 'stadtbezirkname', 'bezirk', 'bezirkname', 'borough'],
};

/** An area of the file: its place in the list (from 1), and what could be read of it. */
export interface ReadArea {
  line: number;
  name: string | undefined;
  borough: string | undefined;
  /** Latitude and longitude inside the area; undefined where its form could not be read. */
  center: [number, number] | undefined;
}

/** Reads the areas of a GeoJSON FeatureCollection. */
export async function readAreas(file: string): Promise<Result<ReadArea[], TableFault>> {
  const bytes = await readBytes(file);
  return bytes.ok ? parseAreas(bytes.value) : bytes;
}

/** The same from bytes. */
function parseAreas(bytes: Uint8Array): Result<ReadArea[], TableFault> {
  const json = readJson(decodeText(bytes).text);
  if (!json.ok) return json;
  const { type, features } = (json.value ?? {}) as { type?: unknown; features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return fail({ code: 'json-form' });
  return features.length === 0 ? fail({ code: 'no-rows' }) : ok(features.map(areaOf));
}

function areaOf(feature: unknown, index: number): ReadArea {
  const { properties, geometry } = (feature ?? {}) as { properties?: unknown; geometry?: unknown };
  const texts = Object.entries(properties ?? {}).filter(([, value]) => typeof value === 'string');
  const columns = findColumns(
    texts.map(([key]) => key),
    columnNames,
  );
  const cells = texts.map(([, value]) => value as string);
  return {
    line: index + 1,
    name: cellAt(cells, columns, 'name'),
    borough: cellAt(cells, columns, 'borough'),
    center: areaCenter(geometry),
  };
}

/**
 * Reads which Ortsteil lies in which Stadtbezirk: a table with both columns, `{ "Ortsteil": "Stadtbezirk" }`, or a list
 * of `{ "name": …, "ortsteile": […] }`, also inside another object.
 * @returns name of the Ortsteil => name of the Stadtbezirk
 */
export async function readBoroughNames(file: string): Promise<Result<Map<string, string>, TableFault>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const { text } = decodeText(bytes.value);
  if (!/^\s*[[{]/.test(text)) return fromTable(bytes.value);
  const json = readJson(text);
  if (!json.ok) return json;
  const pairs = fromJson(json.value);
  return pairs.length === 0 ? fail({ code: 'json-form' }) : ok(new Map(pairs));
}

function fromTable(bytes: Uint8Array): Result<Map<string, string>, TableFault> {
  const table = parseTable(bytes);
  if (!table.ok) return table;
  const columns = findColumns(table.value.columns, columnNames);
  const pairs = table.value.rows.flatMap(({ cells }): [string, string][] => {
    const [name, borough] = [cellAt(cells, columns, 'name'), cellAt(cells, columns, 'borough')];
    return name === undefined || borough === undefined ? [] : [[name, borough]];
  });
  return pairs.length === 0 ? fail({ code: 'no-rows' }) : ok(new Map(pairs));
}

const LISTS = ['ortsteile', 'stadtteile', 'districts'];

function fromJson(value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap(fromEntry);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value) as [string, unknown][];
  const inside = entries.flatMap(([, inner]) => (Array.isArray(inner) ? (inner as unknown[]).flatMap(fromEntry) : []));
  const plain = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return inside.length > 0 ? inside : plain;
}

function fromEntry(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value) as [string, unknown][];
  const name = entries.find(([key]) => foldColumn(key) === 'name')?.[1];
  const list = entries.find(([key]) => LISTS.includes(foldColumn(key)))?.[1];
  if (typeof name !== 'string' || !Array.isArray(list)) return [];
  return list.filter((district) => typeof district === 'string').map((district) => [district, name]);
}
