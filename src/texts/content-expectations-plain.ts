import type { ContentFinding } from '#domain/city/content-fault.ts';

/** Findings on texts in plain language. */
export type PlainCode = keyof typeof plainExpectations;

type Sentence = (finding: ContentFinding) => string;

const oneOf = ({ options = [] }: ContentFinding): string => options.join(', ');
const compare =
  'Vergleichen Sie beide Texte, ändern Sie die leichte Fassung, dann: npm run twin -- hash und der Name der Datei';

/** What is expected of them. */
export const plainExpectations = {
  'fingerprint-form': () =>
    'einen Fingerabdruck aus 16 Zeichen; den schreiben nur die Befehle npm run twin -- hash und npm run twin -- result',
  'twin-original': (finding) =>
    `das Original, nach dem die Datei heißt. Seiten liegen in leicht, Artikel in ratgeber. Möglich sind: ${oneOf(finding)}`,
  'twin-missing': ({ other = '' }) => `diese Datei: die leichte Fassung von ${other}; site.yaml verlangt sie`,
  'twin-stale': () => `einen Text, der zum Original passt; das Original wurde seitdem geändert. ${compare}`,
  'twin-outdated': () => `einen Text, der zum Original passt; das Original wurde seitdem geändert. ${compare}`,
  'twins-none': () =>
    'leichte Fassungen der wichtigen Seiten; noch gibt es keine. Wie das geht, steht in docs/plain-twins.md',
  'twins-missing': ({ limit = 0 }) => `auch diese leichten Fassungen; es fehlen ${String(limit)}`,
  'slot-unknown': (finding) =>
    `einen dieser Platzhalter, allein in einer Zeile und in doppelten Klammern: ${oneOf(finding)}`,
  'drawing-unknown': (finding) => `eine dieser Zeichnungen, einmal am Anfang eines Abschnitts: ${oneOf(finding)}`,
  'drawing-missing': (finding) => `unter der Überschrift eine Zeichnung: ${oneOf(finding)}`,
  'check-incomplete': ({ other = '' }) =>
    `auch ${other}. Eine Prüfung tragen Sie nur ein mit: npm run twin -- result und der Name der Datei`,
  'check-outdated': () =>
    'state: edited, denn der Text wurde nach der Prüfung geändert. Lassen Sie ihn neu prüfen und tragen Sie das Ergebnis ein: npm run twin -- result',
  'word-unknown': () => 'ein Wort aus leicht/woerter.yaml (id)',
  'word-circular': () => 'eine Erklärung, die nicht im Kreis führt; nehmen Sie eine der Markierungen weg',
  'word-unused': () => 'dass ein Text dieses Wort markiert; sonst löschen Sie den Eintrag',
} satisfies Record<string, Sentence>;

/** The right form, where no field of a schema shows it. */
export const plainExamples = {
  'twin-missing': 'leicht/startseite.leicht.md',
  'twins-none': 'leicht/startseite.leicht.md',
  'twins-missing': 'leicht/startseite.leicht.md',
  'slot-unknown': '{{hilfe-telefon}}',
  'drawing-unknown': '![drawing: telefon]',
  'drawing-missing': '## Hilfe am Telefon\n\n![drawing: telefon]',
  'word-unknown': '[Pflege-Grad](wort:pflege-grad)',
} as const;
