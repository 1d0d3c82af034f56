/** One row of a table with the line it begins on (from 1). */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Reads comma-separated text (RFC 4180): quoted cells may hold commas, doubled quotes and line breaks. Blank lines are left out. */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    const cell = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    row.cells.push(cell);
    line += (quoted?.match(/\n/g) ?? []).length;
    if (end === ',') continue;
    line += 1;
    if (row.cells.some((content) => content !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return rows;
}
