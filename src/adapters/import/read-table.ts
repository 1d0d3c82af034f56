import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { readCsv } from '../content/read-csv.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { readObjects } from './read-objects.ts';

/** A table as it came: names of its columns and one cell text a column. */
export interface ImportTable {
  format: 'csv' | 'geojson' | 'json';
  encoding: TextEncoding;
  columns: string[];
  /** `line`: of a CSV file its line, of JSON the place in the list; both from 1. */
  rows: { line: number; cells: string[] }[];
}

export interface TableFault {
  code: 'file-missing' | 'file-unreadable' | 'file-empty' | 'csv-quotes' | 'json-broken' | 'json-form' | 'no-rows';
  line?: number;
}

const DELIMITERS = [';', ',', '\t'] as const;

/** The separator that parts the first line most often, outside of quotation marks. */
function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const [header = ''] = text.trimStart().split(/\r?\n/, 1);
  const plain = header.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => ({ sign, count: plain.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

/** Reads a CSV file (semicolon, comma or tab), GeoJSON or a JSON list of objects, whatever its encoding. */
export async function readTable(path: string): Promise<Result<ImportTable, TableFault>> {
  const bytes = await readBytes(path);
  return bytes.ok ? parseTable(bytes.value) : bytes;
}

/** Bytes of a file, or why there are none. */
export async function readBytes(path: string): Promise<Result<Uint8Array, TableFault>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return fail({ code: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-missing' : 'file-unreadable' });
  }
}

/** The same from bytes. */
export function parseTable(bytes: Uint8Array): Result<ImportTable, TableFault> {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') return fail({ code: 'file-empty' });
  if (/^\s*[[{]/.test(text)) {
    const read = readObjects(text);
    return read.ok ? ok({ ...read.value, encoding }) : read;
  }
  const read = readCsv(text, delimiterOf(text));
  if (!read.ok) return fail({ code: 'csv-quotes', line: read.fault.line });
  const [header, ...rows] = read.value;
  if (header === undefined || rows.length === 0) return fail({ code: 'no-rows' });
  return ok({ format: 'csv', encoding, columns: header.cells, rows });
}
