import type { Catalog } from '#domain/city/catalog.ts';
import type { ShortNumberEntry } from '#domain/city/city.schema.ts';

/** What the commands on content say. */
const content = `  --content ORDNER  Ordner der Inhalte (sonst CONTENT_DIR, sonst content)
  --help            diese Hilfe`;

export const checkContentHelp = `npm run check:content -- [--content ORDNER]

Prüft alle Inhalte der Stadt und zeigt alle Fehler aller Dateien auf einmal.

${content}

Ende mit 0: keine Fehler. 1: Fehler. 2: falscher Aufruf.
`;

export const shortNumbersHelp = `npm run short-numbers -- [--check] [--content ORDNER]

Vergibt Kurznummern an neue Orte und Angebote und merkt vor, welche Einträge es nicht mehr gibt.
Eine Nummer wird nie ein zweites Mal vergeben.

  --check           nichts schreiben, nur prüfen, ob etwas zu vergeben ist
${content}

Ende mit 0: alles vergeben. 1: mit --check ist etwas zu tun, oder das Verzeichnis hat Fehler. 2: falscher Aufruf.
`;

export const writeSchemasHelp = `npm run write-schemas -- [--check]

Schreibt die Beschreibungen der Felder für Editoren: Vorschläge und deutsche Erklärungen beim Tippen in YAML.

  --check  nichts schreiben, nur prüfen, ob sie aktuell sind
  --help   diese Hilfe

Ende mit 0: aktuell. 1: mit --check veraltet. 2: falscher Aufruf.
`;

export const wrongCall = (help: string): string =>
  `Diese Angabe kennt der Befehl nicht. So wird er aufgerufen:\n\n${help}`;

/** What was read, when nothing is wrong. */
export function contentCounts({
  places,
  services,
  organizations,
  articles,
  districts,
  boroughs,
  shortNumbers,
}: Catalog): string {
  const counts = [
    [places.length, 'Orte'],
    [services.length, 'Angebote'],
    [organizations.length, 'Träger'],
    [articles.length, 'Artikel'],
    [districts.length, 'Ortsteile'],
    [boroughs.length, 'Stadtbezirke'],
    [shortNumbers.length, 'Kurznummern'],
  ] as const;
  return `Inhalte ohne Fehler: ${counts.map(([count, word]) => `${String(count)} ${word}`).join(', ')}.\n`;
}

export const registerHeader = `# Verzeichnis der Kurznummern. Geschrieben von: npm run short-numbers
# Eine Nummer gehört für immer zu ihrem Eintrag; sie wird nie geändert und nie neu vergeben.
# retiredOn: seit diesem Tag gibt es den Eintrag nicht mehr.
`;

const rows = (title: string, entries: readonly ShortNumberEntry[]): string =>
  entries.length === 0 ? '' : `${title}\n${entries.map(({ number, id }) => `  ${number}  ${id}\n`).join('')}`;

/** What an allocation changes. */
export function registerChanges(added: readonly ShortNumberEntry[], retired: readonly ShortNumberEntry[]): string {
  const changes = rows('Neu vergeben:', added) + rows('Nicht mehr gültig:', retired);
  return changes === '' ? 'Alle Orte und Angebote haben eine Kurznummer.\n' : changes;
}

export const registerNotCurrent =
  'Das Verzeichnis der Kurznummern ist nicht aktuell. Bitte aufrufen: npm run short-numbers\n';
export const registerExhausted = 'Es gibt keine freie Kurznummer mehr.\n';

export const schemasWritten = (count: number): string => `Geschrieben: ${String(count)} Dateien für Editoren.\n`;
export const schemasCurrent = 'Die Dateien für Editoren sind aktuell.\n';
export const schemasNotCurrent = (files: readonly string[]): string =>
  `Nicht aktuell: ${files.join(', ')}\nBitte aufrufen: npm run write-schemas\n`;
