/** German that all imports of tables share. */

export interface ImportTableFault {
  code:
    | 'file-missing'
    | 'file-unreadable'
    | 'file-empty'
    | 'csv-quotes'
    | 'json-broken'
    | 'json-form'
    | 'no-rows'
    | 'columns-missing';
  line?: number;
  /** Columns that must be there. */
  columns?: readonly string[];
}

/** Why there is nothing to import. */
export function importTableFault(fault: ImportTableFault, file: string): string {
  const where = fault.line === undefined ? file : `${file}, Zeile ${fault.line}`;
  switch (fault.code) {
    case 'file-missing':
      return `Die Datei ${file} gibt es nicht. Prüfen Sie den Pfad.`;
    case 'file-unreadable':
      return `Die Datei ${file} lässt sich nicht lesen. Ist es ein Ordner, oder fehlt das Recht zum Lesen?`;
    case 'file-empty':
      return `Die Datei ${file} ist leer.`;
    case 'csv-quotes':
      return `${where}: Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle. Innen stehen sie doppelt: "Treff ""Am Markt""".`;
    case 'json-broken':
      return `${where}: Das ist kein gültiges JSON. Oft fehlt ein Komma oder ein Anführungszeichen.`;
    case 'json-form':
      return `${file}: Erwartet wird GeoJSON („type": "FeatureCollection") oder eine Liste von Einträgen.`;
    case 'no-rows':
      return `${file}: Unter den Spaltennamen steht keine Zeile.`;
    case 'columns-missing':
      return `${file}: Es fehlt eine Spalte: ${(fault.columns ?? []).join(', ')}. Die erste Zeile nennt die Namen der Spalten.`;
  }
}

const encodings = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 mit Kennung am Anfang',
  'utf-16le': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const formats = { csv: 'Tabelle (CSV)', geojson: 'GeoJSON', json: 'JSON-Liste' };

/** How a file was understood. */
export function tableRead(
  table: { format: keyof typeof formats; encoding: keyof typeof encodings; rows: readonly unknown[] },
  file: string,
  unused: readonly string[],
): string {
  const ignored = unused.length === 0 ? '' : `Nicht gelesene Spalten: ${unused.join(', ')}\n`;
  return `${file}: ${formats[table.format]}, ${encodings[table.encoding]}, ${table.rows.length} Zeilen\n${ignored}`;
}

export const importNothingWritten = 'Probelauf: Es wurde nichts geschrieben.\n';
export const importWritten = (files: number, directory: string): string =>
  files === 0 ? 'Nichts zu schreiben: Alles steht schon so da.\n' : `Geschrieben: ${files} Dateien in ${directory}\n`;
export const importFilesDone = (done: number, total: number): string => `Datei ${done} von ${total}\n`;
export const importRefused =
  'Der Import wurde nicht ausgeführt, es wurde nichts geschrieben: Die Inhalte haben Fehler.\n';
export const importFileMissing = 'Es fehlt die Datei, aus der eingelesen werden soll.\n';

/** What stands somewhere, on one line. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nichts';
  return typeof value === 'string' ? `„${value}“` : JSON.stringify(value);
}
