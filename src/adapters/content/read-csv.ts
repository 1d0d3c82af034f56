import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '#domain/shared/result.ts';

/** One row of a table with the line it begins on (from 1). */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Where quotation marks do not close or stand in the middle of a cell. */
export interface CsvFault {
  line: number;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a table (RFC 4180): quoted cells may hold separators, doubled quotes and line breaks. Blank rows are left out,
 * cells trimmed; rows may differ in length. A byte order mark is allowed.
 */
export function readCsv(text: string, delimiter: ',' | ';' | '\t' = ','): Result<CsvRow[], CsvFault> {
  let parsed: Parsed[];
  try {
    // The types of csv-parse do not know what `info` gives back.
    parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof CsvError) return fail({ line: Number((error as { lines?: unknown }).lines ?? 1) });
    throw error;
  }
  const rows = parsed.map(({ record }, index) => ({ line: (parsed[index - 1]?.info.lines ?? 0) + 1, cells: record }));
  return ok(rows.filter(({ cells }) => cells.some((cell) => cell !== '')));
}
