import { placeTypeLabels } from './labels.ts';

/** German of `npm run import:places`: what it writes into records, its help, its words for fields. */

/** Sentences the mapping writes into a record. */
export const placeWords = {
  typeLabels: placeTypeLabels,
  summary: (type: string): string =>
    `${placeTypeLabels[type as keyof typeof placeTypeLabels].one}. Was es hier gibt, nennt die Quelle nicht.`,
  access: {
    yes: 'Laut Quelle barrierefrei.',
    no: 'Laut Quelle nicht barrierefrei.',
    limited: 'Laut Quelle teilweise barrierefrei.',
  },
  sourceTitle: (source: string, place: string | undefined): string =>
    place === undefined ? source : `${source}, Fundstelle: ${place}`,
};

/** First line of each written file. */
export const importedPlaceHeader =
  '# Eingelesen mit „npm run import:places“. Vor der Veröffentlichung beim Träger prüfen.\n';

export const ledgerHeader = `# Was die Import-Befehle eingelesen haben. Bitte nicht von Hand ändern.
# Daran erkennt ein späterer Import, welche Felder von Hand geändert wurden; diese überschreibt er nicht.
`;

/** Fields of a row as a German table calls them. */
export const placeColumnNames = {
  id: 'Kennung',
  name: 'Name',
  type: 'Art',
  summary: 'Beschreibung',
  topics: 'Themen',
  street: 'Straße',
  houseNumber: 'Hausnummer',
  postalCode: 'PLZ',
  locality: 'Ort',
  borough: 'Stadtbezirk',
  district: 'Ortsteil',
  serviceArea: 'Zuständig für',
  phone: 'Telefon',
  email: 'E-Mail',
  web: 'Web',
  hours: 'Öffnungszeiten',
  access: 'Barrierefreiheit',
  latitude: 'Breite',
  longitude: 'Länge',
  precision: 'Genauigkeit',
  source: 'Quelle',
  asOf: 'Stand',
  licence: 'Lizenz',
};

export const importPlacesHelp = `Orte aus einer Tabelle einlesen

  npm run import:places -- DATEI [--kind ART] [--source NAME] [--map DATEI] [--dry-run] [--content ORDNER]

  DATEI             Tabelle (CSV mit Komma, Semikolon oder Tabulator), GeoJSON mit Punkten oder eine JSON-Liste;
                    UTF-8 oder Windows-1252, Zahlen mit Komma oder Punkt
  --kind ART        für Zeilen, die keine Art nennen: office (Anlaufstelle), meetingPlace (Begegnungsstätte),
                    careFacility (Pflegeeinrichtung)
  --source NAME     Name der Quelle; er steht in jedem Eintrag (sonst der Dateiname). Gleicher Name = gleiche Quelle
  --map DATEI       JSON, das Spalten zuordnet: { "Objekt": "name", "Fon": "phone" }
  --dry-run         nur zeigen, was geschähe; nichts schreiben
  --content ORDNER  Inhaltsordner der Stadt (sonst CONTENT_DIR, sonst content)
  --help            diese Hilfe

Der Befehl lässt sich wiederholen: Bekannte Zeilen werden nicht doppelt angelegt, von Hand geänderte Felder bleiben.
Persönliche Postfächer werden nicht übernommen. Unbekanntes bleibt unbekannt. Mehr in docs/imports.md

Ende mit 0: alle Zeilen brauchbar · 1: mindestens eine nicht · 2: Aufruf, Datei oder Inhalte falsch
`;

export const importMapFault = (file: string, fields: readonly string[]): string =>
  `Die Zuordnung ${file} braucht die Form { "Spalte": "feld" }. Felder: ${fields.join(', ')}.\n`;
