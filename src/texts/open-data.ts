/** German of the page about the data, and of what goes with the files. */
export const openData = {
  title: 'Offene Daten',
  description: (city: string) => `Alle Orte, Angebote und Träger für ${city} als Dateien zum Weiterverwenden.`,
  lead: 'Hier finden Sie alle Angaben dieses Portals als Dateien. Sie können sie in andere Programme übernehmen.',
  date: (day: string) => `Die Dateien sind vom ${day}.`,
  age: 'Die einzelnen Angaben sind oft älter. Wann sie bestätigt wurden, steht bei jedem Eintrag in den Spalten „confirmed“.',
  filesTitle: 'Diese Dateien gibt es',
  extent: (records: number | undefined, size: string) =>
    records === undefined ? size : `${String(records)} Einträge, ${size}`,
  licenseTitle: 'Was Sie damit machen dürfen',
  license: (name: string) => `Die Daten stehen unter der Lizenz ${name}.`,
  licenseLink: (name: string) => `Text der Lizenz ${name}`,
  licenseUnknown:
    'Für diese Daten ist keine Lizenz genannt. Fragen Sie die Betreiber im Impressum, bevor Sie die Daten weitergeben.',
  attribution: 'Nennen Sie diese Quellen, wenn Sie die Daten weitergeben:',
  origin: 'Aus welcher Quelle eine Angabe stammt, steht in der Spalte „sources“.',
  originFile: 'Alle Quellen und ihre Lizenzen',
  honestTitle: 'Was die Daten nicht sagen',
  honest: [
    'Ein leeres Feld heißt: nicht bekannt. Es heißt nie „nein“.',
    'Alte Angaben bleiben alt. Bitte übernehmen Sie das Datum mit, wenn Sie eine Angabe zeigen.',
    'Namen von Menschen und ihre persönlichen Postfächer sind nicht enthalten.',
  ],
  spreadsheetTitle: 'Tabellen richtig öffnen',
  spreadsheet: [
    'Die Tabellen sind durch Kommas getrennt, in UTF-8. In Excel nehmen Sie „Daten“ und „Aus Text/CSV“.',
    'Mehrere Werte in einem Feld trennt „ | “. Telefonnummern stehen als Adresse da, zum Beispiel „tel:+4930…“. So bleibt jede Null erhalten.',
    'Beginnt ein Text mit =, +, - oder @, steht ein Apostroph davor. So führt ihn kein Programm als Formel aus.',
  ],
  fieldsTitle: 'Was die Felder heißen',
  fieldsLead: 'Dieselbe Liste liegt als Tabelle im Archiv (felder.csv).',
  tables: { 'orte.csv': 'Felder der Orte', 'angebote.csv': 'Felder der Angebote', 'traeger.csv': 'Felder der Träger' },
  demo: (city: string) => `Vorführung mit öffentlichen Angaben. Kein Angebot der Stadt ${city}.`,
  unchecked: 'Viele Angaben sind alt. Bitte prüfen Sie jede Angabe, bevor Sie sie verwenden.',
} as const;

/** What is in each file. */
export const dataFileTexts = {
  'orte.csv': 'Anlaufstellen, Begegnungsstätten und Pflegeeinrichtungen, als Tabelle',
  'angebote.csv': 'Angebote, als Tabelle',
  'traeger.csv': 'Träger, als Tabelle',
  'orte.geojson': 'Orte, deren Lage bekannt ist, für Karten (GeoJSON)',
  'hsds.json': 'Alles für andere Verzeichnisse (HSDS 3.2 von Open Referral)',
  'quellen-und-lizenzen.txt': 'Woher die Angaben kommen',
  'alles.zip': 'Alle Dateien zusammen, mit Lizenz und Liste der Felder',
} as const;
export type DataFileName = keyof typeof dataFileTexts;

/** Columns that are no fields of a record, or whose description is made for editors. */
export const exportFieldTexts: Readonly<Record<string, string>> = {
  id: 'Name des Eintrags in Adressen. Er bleibt gleich.',
  kind: 'Bereich: office = Anlaufstelle, meetingPlace = Begegnungsstätte, careFacility = Pflegeeinrichtung.',
  shortNumber: 'Kurznummer mit Prüfziffer. Stillgelegte Nummern sind nicht enthalten.',
  url: 'Seite des Eintrags in diesem Portal.',
  organization: 'Träger: id aus traeger.csv.',
  topics: 'Themen, mit dem Namen aus ihrer Adresse.',
  district: 'Ortsteil, mit dem Namen aus seiner Adresse.',
  places: 'Orte, an denen es das gibt: id aus orte.csv.',
  'address.postalCode': 'Postleitzahl.',
  'address.addressLocality': 'Ort.',
  'cost.text': 'Was es kostet, in einem Satz.',
  'openingHours.byAppointment': 'yes = man muss oder kann einen Termin vereinbaren. Leer = nicht bekannt.',
  'openingHours.closures': 'Besondere Schließtage: erster und letzter Tag (ISO 8601), dahinter der Grund.',
  'care.forms': 'Pflegeformen, dahinter die Plätze insgesamt.',
  'care.ownShare': 'Eigenanteil im Monat nach Pflegeform, in Klammern der Stand.',
  sources: 'Quellen: von wann (asOf), wann gelesen (readOn), Lizenz, Internetadresse.',
  organizationName: 'Name des Trägers.',
  phones: 'Telefonnummern als Adresse (RFC 3966), die wichtigste zuerst.',
  phonesSpoken: 'Dieselben Nummern zum Vorlesen, in Klammern der Zweck und die Zeiten.',
  districtName: 'Name des Ortsteils.',
  borough: 'Stadtbezirk, aus dem Ortsteil.',
  boroughName: 'Name des Stadtbezirks.',
  temporarilyClosed: 'yes = vorübergehend zu. Leer = davon ist nichts bekannt.',
  license: 'Lizenz der Daten. Leer = es ist keine genannt.',
  licenseUrl: 'Text der Lizenz.',
  attributions: 'Quellen, die beim Weitergeben zu nennen sind.',
  dataSource: 'Portal, aus dem die Daten stammen.',
  exportedOn: 'Tag, an dem die Datei gemacht wurde. Die Angaben selbst sind meist älter.',
  notice: 'Was man über die Daten wissen muss, zum Beispiel dass es eine Vorführung ist.',
};

export const fieldListColumns = { file: 'Datei', field: 'Feld', description: 'Beschreibung' } as const;

/** Size of a file: `812 Byte`, `34 kB`, `1,2 MB` (1 kB = 1000 bytes). */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} Byte`;
  const number = (value: number, digits: number) =>
    value.toLocaleString('de-DE', { maximumFractionDigits: digits, useGrouping: false });
  return bytes < 1e6 ? `${number(bytes / 1000, 0)} kB` : `${number(bytes / 1e6, 1)} MB`;
}

/** What the files say of themselves; the day in words. */
interface DataNotice {
  source: string;
  sourceUrl: string;
  license: { name: string; url: string } | undefined;
  attributions: readonly string[];
  date: string;
  remarks: readonly string[];
}

/** LIZENZ.txt of the archive. */
export const licenceFile = (
  { source, sourceUrl, license, attributions, date, remarks }: DataNotice,
  origin: boolean,
): string =>
  lines([
    `${openData.title}: ${source}`,
    sourceUrl,
    openData.date(date),
    ...remarks,
    '',
    license === undefined ? openData.licenseUnknown : `${openData.license(license.name)} ${license.url}`,
    ...(attributions.length === 0 ? [] : [openData.attribution, ...attributions.map((line) => `- ${line}`)]),
    openData.origin,
    ...(origin ? [`${openData.originFile}: quellen-und-lizenzen.txt`] : []),
  ]);

/** README.txt of the archive. */
export const readmeFile = ({ source, sourceUrl, date, remarks }: DataNotice, names: readonly DataFileName[]): string =>
  lines([
    `${openData.title}: ${source}`,
    sourceUrl,
    openData.date(date),
    openData.age,
    ...remarks,
    '',
    openData.filesTitle,
    ...names.map((name) => `- ${name}: ${dataFileTexts[name]}`),
    '- felder.csv',
    '- LIZENZ.txt',
    '',
    ...openData.honest,
    ...openData.spreadsheet,
  ]);

/** Windows' own editor of old needs CR LF. */
const lines = (all: readonly string[]): string => `${all.join('\r\n')}\r\n`;
