/** What a new city's files say about themselves, and the record each folder shows to be copied. */

const copy = (what: string, name: string): string[] => [
  `Hier steht je ${what} eine Datei. So geht es:`,
  '',
  `1. Legen Sie eine Datei an, zum Beispiel ${name}`,
  '   (Kleinbuchstaben ohne Umlaute, Wörter mit Bindestrich verbunden).',
  '2. Kopieren Sie hinein, was unten zwischen den Linien steht, und ändern Sie es.',
  '   Zeilen mit # sind Erklärung oder freiwillig: Nehmen Sie das # weg, wenn Sie etwas wissen.',
  '   Was Sie nicht wissen, lassen Sie weg. Es steht dann als „nicht bekannt“ auf der Seite.',
];
const numbered = '3. npm run short-numbers gibt dem Eintrag seine Nummer, npm run check:content prüft ihn.';
const checked = '3. npm run check:content prüft den Eintrag.';

export const cityHeadings = {
  site: ['Die Stadt und ihr Portal: alles, was der Code über die Stadt wissen muss, steht hier.'],
  holidays: [
    'Feiertage als Daten. Eingetragen sind nur die, die in allen Ländern gelten.',
    'AUSFÜLLEN: Ergänzen Sie die Feiertage Ihres Landes; sonst gelten Öffnungszeiten an diesen Tagen als üblich.',
  ],
  topics: [
    'Die Themen, nach denen Menschen fragen. Einige stehen zum Anfang da; ändern und ergänzen Sie sie.',
    'Einträge nennen Themen mit ihrer id.',
  ],
  boroughs: [
    'Die Stadtbezirke. Für einen Stadtbezirk ist eine Stelle zuständig. Eine Stadt ohne Bezirke trägt einen ein.',
    'Statt [] am Ende: je Eintrag ein Absatz, der mit „- id:“ beginnt. So sieht er aus:',
  ],
  districts: [
    'Die Ortsteile mit ihrem Mittelpunkt. Danach fragen Menschen auf der Startseite.',
    'Statt [] am Ende: je Eintrag ein Absatz, der mit „- id:“ beginnt. So sieht er aus:',
  ],
  postcodes: [
    'Postleitzahlen und die Ortsteile, in denen sie gelten.',
    'Statt [] am Ende: je Eintrag ein Absatz, der mit „- postalCode:“ beginnt. So sieht er aus:',
  ],
  synonyms: [
    'Wörter, die für Anrufer dasselbe heißen. Sie helfen der Suche.',
    'Statt [] am Ende: je Eintrag ein Absatz, der mit „- words:“ beginnt. So sieht er aus:',
  ],
  'short-numbers': ['Verzeichnis der Kurznummern. Es wird von npm run short-numbers geschrieben; nichts eintragen.'],
  office: [
    'ANLAUFSTELLEN: wo man Rat bekommt oder etwas beantragt.',
    ...copy('Anlaufstelle', 'seniorenbuero-nord.yaml'),
    numbered,
  ],
  meetingPlace: [
    'BEGEGNUNGSSTÄTTEN: wo man Menschen trifft, lernt und mitmacht.',
    ...copy('Ort', 'treff-am-markt.yaml'),
    numbered,
  ],
  careFacility: [
    'PFLEGE: Pflegeheime, Tagespflege, Kurzzeitpflege und betreutes Wohnen.',
    ...copy('Einrichtung', 'pflegeheim-am-park.yaml'),
    numbered,
  ],
  service: [
    'ANGEBOTE: was nach Hause kommt, am Telefon hilft oder zum Mitmachen einlädt.',
    ...copy('Angebot', 'besuchsdienst.yaml'),
    numbered,
  ],
  organization: [
    'TRÄGER: wer Orte und Angebote betreibt. Einträge nennen ihren Träger mit dem Dateinamen ohne .yaml.',
    ...copy('Träger', 'beispielverein.yaml'),
    checked,
  ],
  article: [
    'RATGEBER: eigene Texte zu einer Frage, in Markdown. Oben stehen die Felder, darunter der Text.',
    ...copy('Artikel', 'hilfe-zu-hause.md'),
    checked,
  ],
} as const;

const sources = (readOn: string) => [{ title: 'Adressverzeichnis der Stadt', readOn }];
const beginning = (readOn: string, topic: string) => ({ topics: [topic], sources: sources(readOn) });

/** Records that are accepted as they stand, made only of what every new city has. */
export const cityExamples = {
  office: (today: string) => ({
    value: {
      type: 'seniorenbuero',
      name: 'Seniorenbüro Nord',
      summary: 'Das Büro berät ältere Menschen und hilft bei Anträgen.',
      serviceArea: { boroughs: 'all' },
      ...beginning(today, 'beratung'),
    },
  }),
  meetingPlace: (today: string) => ({
    value: {
      type: 'begegnungsstaette',
      name: 'Treff am Markt',
      summary: 'Ein Treff mit Café und Programm für ältere Menschen.',
      ...beginning(today, 'begegnung'),
    },
  }),
  careFacility: (today: string) => ({
    value: {
      type: 'pflegeheim',
      name: 'Pflegeheim am Park',
      summary: 'Ein Haus für Menschen, die rund um die Uhr Pflege brauchen.',
      ...beginning(today, 'pflege'),
    },
  }),
  service: (today: string) => ({
    value: {
      type: 'besuchsdienst',
      name: 'Besuchsdienst',
      summary: 'Freiwillige besuchen ältere Menschen einmal in der Woche zu Hause.',
      ...beginning(today, 'hilfe-zu-hause'),
    },
  }),
  organization: (today: string) => ({
    value: {
      name: 'Beispielverein e. V.',
      summary: 'Der Verein betreibt drei Treffs.',
      sources: sources(today),
    },
  }),
  article: (today: string) => ({
    value: {
      title: 'Hilfe zu Hause finden',
      summary: 'Wer hilft, wenn der Haushalt schwer wird.',
      topics: ['hilfe-zu-hause'],
      lawAsOf: today,
      writtenOn: today,
    },
    body: 'Schreiben Sie hier in kurzen Sätzen, was man wissen muss.',
  }),
} as const;
