import { stringify } from 'csv-stringify/sync';

/** What a cell may hold; undefined and '' are both an empty cell, which means "not known". */
export type Cell = string | number | undefined;

/** A column: its name in the first row and what a record says in it. */
export interface Column<Entry> {
  name: string;
  cell: (entry: Entry) => Cell;
}

/** What spreadsheets take for the beginning of a formula, also behind blanks and in the wide letters of East Asia (OWASP, CSV Injection). */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;

/**
 * A text no spreadsheet runs: an apostrophe stands before everything that would begin a formula, and before a text that
 * has such an apostrophe already, so that `readable` can always take it off again. Numbers are left as they are.
 */
export const harmless = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

/** The text as it was before `harmless`. */
export const readable = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/**
 * A table as CSV after RFC 4180: comma, quotes where needed, lines end with CR LF, the first row names the columns.
 * UTF-8 with a byte order mark, because Excel takes a file without one for Windows-1252 and breaks the umlauts.
 */
export const csvText = <Entry>(columns: readonly Column<Entry>[], entries: readonly Entry[]): string =>
  stringify(
    entries.map((entry) => columns.map(({ cell }) => harmless(cell(entry)))),
    {
      bom: true,
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
    },
  );
