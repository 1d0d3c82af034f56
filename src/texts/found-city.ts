import type { Topic } from '#domain/city/city.schema.ts';
import type { SiteInput } from '#domain/city/site.schema.ts';
import type { NationwideHoliday } from '#domain/time/nationwide-holidays.ts';

/** German of `npm run new-city`: what the command says and what it writes about the city itself. */
export const cityHelp = `npm run new-city -- NAME [--out ORDNER]

Legt die Inhalte einer neuen Stadt an: leer, gültig, und jede Datei erklärt sich selbst.

  NAME          Name der Stadt, zum Beispiel: npm run new-city -- Musterstadt
  --out ORDNER  Ordner, der leer ist oder noch nicht da (sonst CONTENT_DIR, sonst content); auch --content ORDNER
  --help        diese Hilfe

Ein Ordner, in dem schon etwas liegt, bleibt, wie er ist.

Ende mit 0: angelegt. 1: nicht angelegt, mit Grund. 2: falscher Aufruf.
`;

export const cityNameMissing = 'Es fehlt der Name der Stadt.\n';
export const cityFolderFilled = (folder: string): string =>
  `Im Ordner ${folder} liegt schon etwas. Nennen Sie einen leeren Ordner: npm run new-city -- NAME --out ORDNER\n`;
export const cityWritten = (city: string, folder: string, count: number): string =>
  `${city} ist angelegt: ${String(count)} Dateien in ${folder}.

So geht es weiter:
  1. Lesen und füllen Sie ${folder}/stadt/site.yaml. Was auszufüllen ist, ist mit „AUSFÜLLEN“ markiert.
  2. Tragen Sie die Teile der Stadt in stadt/boroughs.yaml und stadt/districts.yaml ein.
  3. In jedem Ordner zeigt LIESMICH.txt einen Eintrag zum Abschreiben.
  4. npm run short-numbers -- --content ${folder}
  5. npm run check:content -- --content ${folder}
  6. npm run build -- --content ${folder}
`;

/** What must be filled in before a portal goes into operation, by field. */
export const cityMarks: Readonly<Record<string, string>> = {
  baseUrl: 'AUSFÜLLEN: Diese Adresse ist ein Beispiel.',
  demo: 'Erst auf false setzen, wenn alles Markierte ausgefüllt ist: dann prüft der Bau auch die Pflichten im Betrieb.',
  land: 'AUSFÜLLEN: Das Land ist geraten.',
  bounds: 'AUSFÜLLEN: Dieser Rahmen ist ganz Deutschland. Enger gesetzt findet er vertauschte Koordinaten.',
  helpLine: 'AUSFÜLLEN: Diese Nummer ist für Filme reserviert und klingelt nirgends.',
  responsibleOffice: 'AUSFÜLLEN: So heißen die Stellen nicht überall.',
  words: 'AUSFÜLLEN, wenn die Stadt ihre Teile anders nennt.',
  imprint: 'AUSFÜLLEN: Impressum. Die Seite Datenschutz nennt dieselbe Stelle als Verantwortliche.',
  accessibility: 'AUSFÜLLEN: Erklärung zur Barrierefreiheit. Sie ist mindestens einmal im Jahr zu prüfen.',
};

/** Numbers that are the same all over Germany. */
const crisisLines = [
  {
    name: 'Feuerwehr und Rettungsdienst',
    phone: { number: '112' },
    note: 'Wenn ein Leben in Gefahr ist. Tag und Nacht, kostenlos.',
  },
  {
    name: 'Ärztlicher Bereitschaftsdienst',
    phone: { number: '116117' },
    note: 'Wenn Sie ärztliche Hilfe brauchen, es aber nicht lebensgefährlich ist. Tag und Nacht, kostenlos.',
  },
];

/** site.yaml of a city of which only the name is known: a demonstration that says so. */
export const firstSite = (city: string, today: string, notFilled: string): SiteInput => ({
  name: `Wegweiser ${city}`,
  city,
  baseUrl: 'https://wegweiser.example',
  demo: true,
  land: 'NW',
  bounds: { south: 47.2, west: 5.8, north: 55.1, east: 15.1 },
  helpLine: {
    name: 'Beispielnummer',
    gender: 'feminine',
    phone: { number: '030 23125 100' },
    note: 'Das ist ein Beispiel: Unter dieser Nummer ist niemand zu erreichen. Eine Telefonhilfe ist noch nicht eingetragen.',
  },
  crisisLines: [...crisisLines],
  responsibleOffice: { type: 'seniorenbuero', name: 'Seniorenbüro', gender: 'neuter', namePlural: 'Seniorenbüros' },
  words: { borough: 'Stadtbezirk', boroughPlural: 'Stadtbezirke', district: 'Ortsteil', districtPlural: 'Ortsteile' },
  freshness: { contact: 24, hours: 12, access: 36 },
  imprint: {
    operator: 'Demonstration, kein Betrieb',
    address: [notFilled],
    responsible: notFilled,
  },
  accessibility: {
    law: notFilled,
    state: 'notAssessed',
    method: 'Noch nicht geprüft.',
    preparedOn: today,
    reviewedOn: today,
    gaps: [],
    feedback: { to: notFilled },
    enforcement: { name: notFilled },
  },
});

export const holidayNames: Record<NationwideHoliday, string> = {
  neujahr: 'Neujahr',
  karfreitag: 'Karfreitag',
  ostermontag: 'Ostermontag',
  tagDerArbeit: 'Tag der Arbeit',
  himmelfahrt: 'Christi Himmelfahrt',
  pfingstmontag: 'Pfingstmontag',
  tagDerDeutschenEinheit: 'Tag der Deutschen Einheit',
  ersterWeihnachtstag: 'Erster Weihnachtstag',
  zweiterWeihnachtstag: 'Zweiter Weihnachtstag',
};

/** Topics to begin with: those that older people of any city ask about. */
export const firstTopics: readonly Topic[] = [
  {
    id: 'beratung',
    name: 'Rat und Beratung',
    door: 'rat',
    summary: 'Stellen, die zuhören, Fragen klären und weiterhelfen.',
    words: ['Beratung', 'Auskunft'],
  },
  {
    id: 'hilfe-zu-hause',
    name: 'Hilfe zu Hause',
    door: 'rat',
    summary: 'Wer im Haushalt hilft, besucht und begleitet.',
    words: ['Haushaltshilfe', 'Besuchsdienst'],
  },
  {
    id: 'begegnung',
    name: 'Treffen und Geselligkeit',
    door: 'treffen',
    summary: 'Wo man andere trifft und etwas zusammen macht.',
    words: ['Treff', 'Café'],
  },
  {
    id: 'pflege',
    name: 'Pflege',
    door: 'pflege',
    summary: 'Wer zu Pflege berät und wo man gepflegt wird.',
    words: ['Pflegegrad', 'Pflegeheim'],
  },
];
