import { fail, ok, type Result } from '#domain/shared/result.ts';
import type { ImportTable, TableFault } from './read-table.ts';

type Objects = Pick<ImportTable, 'format' | 'columns' | 'rows'>;
type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a FeatureCollection or a list of flat objects as a table; numbers become texts, null becomes an empty cell. */
export function readObjects(text: string): Result<Objects, TableFault> {
  const read = readJson(text);
  if (!read.ok) return read;
  const value = read.value;
  if (isGroup(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']))
    return tableOf('geojson', value['features'].map(flatFeature));
  return Array.isArray(value)
    ? tableOf(
        'json',
        value.map((item: unknown) => (isGroup(item) ? item : {})),
      )
    : fail({ code: 'json-form' });
}

/** Any JSON, or the line at which it breaks as far as the parser says. */
export function readJson(text: string): Result<unknown, TableFault> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = /line (\d+)/.exec(message)?.[1];
    return fail({ code: 'json-broken', ...(line !== undefined && { line: Number(line) }) });
  }
}

/** Properties and point of a feature. GeoJSON puts the longitude first (RFC 7946). */
function flatFeature(feature: unknown): Group {
  if (!isGroup(feature)) return {};
  const { properties, geometry, id } = feature;
  const own = isGroup(properties) ? properties : {};
  const [longitude, latitude] = isGroup(geometry) ? pointOf(geometry) : [];
  return { ...(id !== undefined && { id }), ...own, ...(longitude !== undefined && { longitude, latitude }) };
}

/** What is no point stands in the place of its coordinates, so that the row is reported. */
function pointOf({ type, coordinates }: Group): readonly unknown[] {
  return type === 'Point' && Array.isArray(coordinates) ? coordinates : [type, type];
}

function tableOf(format: Objects['format'], objects: readonly Group[]): Result<Objects, TableFault> {
  const columns = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const rows = objects.map((object, index) => ({
    line: index + 1,
    cells: columns.map((column) => cellOf(object[column])),
  }));
  return columns.length === 0 ? fail({ code: 'no-rows' }) : ok({ format, columns, rows });
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
