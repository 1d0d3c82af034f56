import type { TwinLabel } from '#domain/plain-language/twin-label.ts';
import type { CheckRefusal } from '#domain/plain-language/twin-review.ts';
import type { Twin } from '#domain/plain-language/twin.ts';

/** What `npm run twin` says. */
export const twinHelp = `npm run twin -- list|hash|print|result

Leichte Fassungen von Seiten und Artikeln: vergleichen, drucken, Prüfung eintragen.

  list                 alle leichten Fassungen mit Stand und Alter
  hash [DATEIEN]       merkt sich, dass ein Mensch Original und leichte Fassung verglichen hat; ohne Angabe alle
    --unchanged-is-right  das Original ist neu, die leichte Fassung bleibt trotzdem richtig
  print DATEI          Prüfblatt für die Prüfgruppe als HTML, in großer Schrift
    --out DATEI        wohin (sonst auf den Bildschirm)
  result DATEI         trägt das Ergebnis der Prüfgruppe ein
    --group NAME       Name der Prüfgruppe; keine Namen von Personen
    --on TAG           Tag der Prüfung, zum Beispiel 2027-05-03
    --testers ZAHL     wie viele Menschen geprüft haben; ab 2 zählt die Prüfung
    --with-help 2,5    Nummern der Sätze, die mit Hilfe verstanden wurden
    --not-understood 3,7  Nummern der Sätze, die nicht verstanden wurden

  --content ORDNER     Ordner der Inhalte (sonst CONTENT_DIR, sonst content)
  --help               diese Hilfe

Ende mit 0: getan. 1: nicht getan, mit Grund. 2: falscher Aufruf.
`;

export const twinFileUnknown = (file: string): string => `Diese leichte Fassung gibt es nicht: ${file}\n`;
export const twinsNone = 'Es gibt noch keine leichten Fassungen.\n';

export const twinCompared = {
  current: (file: string) => `${file}: passt zum Original.\n`,
  written: (file: string) => `${file}: Vergleich eingetragen.\n`,
  checkLost: (file: string) =>
    `${file}: Vergleich eingetragen. Der Text wurde nach der Prüfung geändert und ist jetzt wieder ein Entwurf. Lassen Sie ihn neu prüfen.\n`,
  unchanged: (file: string) =>
    `${file}: nicht eingetragen. Das Original ist neu, die leichte Fassung ist noch die alte. Ändern Sie den Text. Oder sagen Sie mit --unchanged-is-right, dass er so richtig bleibt.\n`,
  originalUnknown: (file: string) =>
    `${file}: nicht eingetragen. Das Original gibt es nicht, oder es hat einen Fehler.\n`,
} as const;

export const checkRefused: Record<CheckRefusal, string> = {
  'machine-unedited':
    'Nicht eingetragen. Diesen Entwurf hat ein Programm geschrieben. Ein Mensch muss ihn erst überarbeiten: Schreiben Sie dann state: edited und editedOn mit dem Tag in die Datei.\n',
  'sentence-unknown': 'Nicht eingetragen. Eine dieser Nummern steht nicht auf dem Prüfblatt.\n',
  'sentence-twice': 'Nicht eingetragen. Eine Nummer ist zweimal genannt. Jeder Satz hat nur ein Kreuz.\n',
  'day-future': 'Nicht eingetragen. Der Tag der Prüfung liegt in der Zukunft.\n',
  'group-missing': 'Nicht eingetragen. Es fehlt der Name der Prüfgruppe: --group NAME\n',
};

interface Entered {
  passed: boolean;
  notUnderstood: number;
  stale: boolean;
}

/** What came of a result. */
export function checkEntered(file: string, { passed, notUnderstood, stale }: Entered): string {
  if (passed && stale)
    return `${file}: geprüft. Das Original wurde aber geändert. „Leichte Sprache“ heißt der Text erst nach dem Vergleich: npm run twin -- hash\n`;
  if (passed) return `${file}: geprüft. Der Text heißt jetzt „Leichte Sprache“.\n`;
  if (notUnderstood === 0)
    return `${file}: im Protokoll eingetragen. Als geprüft gilt ein Text erst, wenn 2 Menschen oder mehr ihn geprüft haben: --testers 2\n`;
  const sentences = notUnderstood === 1 ? '1 Satz wurde' : `${String(notUnderstood)} Sätze wurden`;
  return `${file}: im Protokoll eingetragen. ${sentences} nicht verstanden. Der Text bleibt ein Entwurf.\n`;
}

export const sheetWritten = (file: string): string => `Prüfblatt geschrieben: ${file}\n`;

export const protocolHeader = `# Was Prüfgruppen zu den leichten Fassungen sagten. Geschrieben von: npm run twin -- result
# Keine Namen von Personen.
`;

const stateWords: Record<Twin['state'], string> = { draft: 'Entwurf', edited: 'überarbeitet', checked: 'geprüft' };
const labelWords: Record<TwinLabel, string> = {
  checked: 'Leichte Sprache',
  draft: 'Einfach erklärt (Entwurf)',
  stale: 'älter als das Original',
};

/** One line of the table. */
export interface TwinRow {
  file: string;
  state: Twin['state'];
  label: TwinLabel;
  writtenOn: string;
  /** Days since the last check, or since it was written. */
  age: number;
}

const days = (count: number): string => (count === 1 ? '1 Tag' : `${String(count)} Tage`);

/** All twins as a table for a terminal. */
export function twinTable(rows: readonly TwinRow[]): string {
  const cells = [
    ['Datei', 'Stand', 'heißt', 'geschrieben', 'Alter'],
    ...rows.map(({ file, state, label, writtenOn, age }) => [
      file,
      stateWords[state],
      labelWords[label],
      writtenOn,
      days(age),
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
