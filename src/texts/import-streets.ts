import { shownValue } from './import-table.ts';

export const importStreetsHelp = `Straßenverzeichnis einlesen

  npm run import:streets -- DATEI [--dry-run] [--content ORDNER]

  DATEI             Tabelle (CSV mit Komma, Semikolon oder Tabulator; UTF-8 oder Windows-1252) mit den Spalten
                    Straße, PLZ, Ortsteile; dazu, wenn bekannt, Hausnummern, Breite, Länge.
                    Mehrere Ortsteile trennt | oder Semikolon. Hausnummern: 1-99 ungerade; 2-40 gerade; 101-
  --dry-run         nur zeigen, was geschähe; nichts schreiben
  --content ORDNER  Inhaltsordner der Stadt (sonst CONTENT_DIR, sonst content); geschrieben wird stadt/streets.csv
  --help            diese Hilfe

Ortsteile werden an ihren Namen in stadt/districts.yaml erkannt. Von Hand geänderte Zeilen bleiben stehen.

Ende mit 0: alle Zeilen brauchbar · 1: mindestens eine nicht · 2: Aufruf, Datei oder Inhalte falsch
`;

const fieldNames = {
  street: 'Straße',
  postalCode: 'PLZ',
  districts: 'Ortsteile',
  houseNumbers: 'Hausnummern',
  latitude: 'Breite',
  longitude: 'Länge',
};

const faultWords = {
  missing: 'fehlt. Richtig: ein Wert in dieser Spalte',
  'text-short': 'ist zu kurz. Richtig: der ganze Name, z. B. Lindenstraße',
  'postcode-form': 'ist keine Postleitzahl. Richtig: fünf Ziffern, z. B. 01234',
  'house-numbers-form': 'sind nicht lesbar. Richtig: z. B. 1-99 ungerade; 2-40 gerade; 101-',
  'coordinate-form': 'ist keine Koordinate. Richtig: Grad mit Komma oder Punkt, z. B. 50,1234',
  'district-unknown': 'steht nicht in stadt/districts.yaml. Richtig: ein Name von dort (auch unter alternateNames)',
};

interface ReportedStreets {
  rowCount: number;
  added: number;
  changed: number;
  unchanged: number;
  kept: readonly { key: string; present: object | undefined; incoming: object }[];
  gone: readonly string[];
  rejected: readonly {
    line: number;
    name: string | undefined;
    faults: readonly { field: keyof typeof fieldNames; code: keyof typeof faultWords; found?: string | undefined }[];
  }[];
}

/** The report: rows that could not be used, rows kept by hand, counts. Ends with a line feed. */
export function streetsReport(plan: ReportedStreets): string {
  const rejected = plan.rejected.flatMap(({ line, name, faults }) =>
    faults.map(({ field, code, found }) => {
      const shown = found === undefined ? '' : ` (gefunden: „${found}“)`;
      return `Zeile ${line}: ${name ?? '(ohne Namen)'} → NICHT EINGELESEN. ${fieldNames[field]}: ${faultWords[code]}${shown}`;
    }),
  );
  const kept = plan.kept.map(
    ({ key, present, incoming }) =>
      `von Hand geändert, bleibt: ${key} ist ${shownValue(present)}, die Quelle sagt ${shownValue(incoming)}`,
  );
  const gone = plan.gone.map((key) => `steht nicht in der Quelle, bleibt: ${key}`);
  const counts = [
    `neu ${plan.added}`,
    `geändert ${plan.changed}`,
    `unverändert ${plan.unchanged}`,
    `von Hand geändert und geblieben ${plan.kept.length}`,
    `nicht eingelesen ${plan.rejected.length}`,
  ];
  return `${[...rejected, ...kept, ...gone, '', `${plan.rowCount} Zeilen: ${counts.join(' · ')}`].join('\n')}\n`;
}
