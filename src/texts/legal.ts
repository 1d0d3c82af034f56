/** Impressum, privacy and the accessibility statement: the fixed words around what site.yaml says. */
export const imprint = {
  title: 'Impressum',
  description: 'Wer dieses Portal betreibt.',
  operator: 'Betreiber',
  responsible: 'Verantwortlich für den Inhalt',
  law: 'Angaben nach § 5 Digitale-Dienste-Gesetz (DDG) und § 18 Medienstaatsvertrag (MStV)',
  demoTitle: 'Dies ist eine Vorführung',
  demo: (city: string) => [
    `Dieses Portal zeigt, wie ein Wegweiser für ältere Menschen in ${city} aussehen kann. Es ist kein Angebot der Stadt ${city}.`,
    'Alle Angaben stammen aus öffentlichen Quellen. Viele sind mehrere Jahre alt. Bei jedem Eintrag steht, woher die Angabe kommt und, soweit wir es wissen, von wann sie ist.',
    'Niemand pflegt diese Angaben laufend. Bitte rufen Sie an, bevor Sie losgehen.',
  ],
  sourcesTitle: 'Quellen und Lizenzen',
  sources:
    'Woher eine Angabe kommt, steht bei jedem Eintrag. Schrift: Atkinson Hyperlegible Next, Lizenz SIL OFL 1.1. Symbole: Lucide, Lizenz ISC.',
} as const;

export const privacy = {
  title: 'Datenschutz',
  description: 'Welche Daten dieses Portal verarbeitet: so wenige wie möglich.',
  lead: 'Sie können alles lesen und suchen, ohne etwas über sich zu sagen.',
  sections: [
    {
      title: 'Keine Cookies, keine Beobachtung',
      text: [
        'Dieses Portal setzt keine Cookies. Es zählt keine Besuche und lädt nichts von anderen Anbietern: Schrift, Bilder und Programme kommen von hier.',
      ],
    },
    {
      title: 'Was Sie suchen',
      text: [
        'Beim Tippen sucht Ihr Gerät selbst, und nichts wird gesendet.',
        'Drücken Sie auf „Suchen“ oder öffnen Sie alle Treffer, geht das Suchwort an unseren Server, weil er die Antwort schreibt. Er speichert es nicht, auch nicht im Protokoll. Dasselbe gilt für die Frage, wer für Sie zuständig ist.',
        'Grenzen Sie eine Liste ein, rechnet Ihr Gerät selbst. Ohne Skript antwortet unser Server, und auch das speichert er nicht.',
        'Nach Ihrem Standort fragt das Portal nur, wenn Sie auf „mein Standort“ drücken. Er bleibt auf diesem Gerät und wird weder gespeichert noch gesendet.',
      ],
    },
    {
      title: 'Was der Server aufschreibt',
      text: [
        'Der Server notiert Zeit, Seite ohne Suchwort und ob es geklappt hat. Ihre Internet-Adresse (IP-Adresse) notiert er nicht. Zum Senden der Seite muss er sie kurz kennen (Art. 6 Abs. 1 Buchstabe e oder f DSGVO).',
      ],
    },
    {
      title: 'Was auf Ihrem Gerät bleibt',
      /** Here stands the button that empties the note list. */
      aboutDevice: true,
      text: [
        'Nur wenn Sie unter „Darstellung“ etwas wählen, merkt sich Ihr Gerät diese Wahl (§ 25 Abs. 2 Nr. 2 TDDDG). Sie verlässt Ihr Gerät nicht. Sie löschen sie mit den Website-Daten Ihres Browsers.',
        'Auch der Merkzettel bleibt nur auf diesem Gerät. Ihr Gerät legt ihn erst an, wenn Sie etwas darauf setzen. Den Link zum Weitergeben machen Sie selbst: Die Liste steht hinter dem Zeichen # und geht nicht an unseren Server. Er sieht nur, welche Einträge Ihr Gerät lädt, so wie bei jeder Seite, und notiert nicht, wer sie lädt.',
      ],
    },
    {
      title: 'Ihre Rechte',
      text: [
        'Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung (Art. 15 bis 18 DSGVO) und können sich bei der Datenschutzaufsicht Ihres Landes beschweren (Art. 77 DSGVO).',
      ],
    },
  ],
  controller: 'Verantwortlich',
} as const;

export const accessibility = {
  title: 'Erklärung zur Barrierefreiheit',
  description: 'Was an diesem Portal barrierefrei ist, was nicht, und an wen Sie sich wenden können.',
  scope: (name: string, law: string) => `Diese Erklärung gilt für „${name}“. Grundlage: ${law}.`,
  stateTitle: 'Wie barrierefrei ist dieses Portal?',
  states: {
    notAssessed:
      'Das Portal ist noch nicht von unabhängiger Stelle geprüft. Deshalb sagen wir nicht, dass es barrierefrei ist.',
    partly: 'Das Portal ist teilweise barrierefrei.',
    full: 'Das Portal ist nach der genannten Prüfung vollständig barrierefrei.',
  },
  goal: 'Unser Ziel sind die Regeln WCAG 2.2, Stufe AA, und für Startseite, Suche und Listen ausgewählte Regeln der Stufe AAA.',
  /** A sentence with exactly one full stop, however it was typed. */
  ended: (text: string) => text.replace(/[.\s]*$/, '.'),
  gapsTitle: 'Was noch nicht barrierefrei ist',
  gapsNone: 'Noch sind keine Mängel eingetragen. Das heißt nicht, dass es keine gibt.',
  gapWhy: 'Grund',
  gapAlternative: 'Was stattdessen hilft',
  methodTitle: 'Wie geprüft wurde',
  dates: (prepared: string, reviewed: string) => `Erstellt am ${prepared}, zuletzt geprüft am ${reviewed}.`,
  feedbackTitle: 'Sie haben eine Barriere gefunden?',
  feedback: (to: string) =>
    `Schreiben oder sagen Sie es: ${to}. Sie bekommen spätestens nach einem Monat eine Antwort.`,
  feedbackDemo: 'Dies ist eine Vorführung ohne Betrieb. Deshalb kann hier niemand antworten.',
  enforcementDemo: 'Für diese Vorführung ist sie nicht zuständig. Bei einem Portal der Stadt wäre es diese Stelle:',
  enforcementTitle: 'Wenn die Antwort nicht hilft',
  enforcement: 'Dann können Sie sich an diese Stelle wenden. Das kostet nichts:',
  phone: 'Telefon',
  mail: 'E-Mail',
  web: 'Internet',
} as const;

export const missing = {
  title: 'Diese Seite gibt es nicht',
  description: 'Die Seite wurde nicht gefunden.',
  lead: 'Vielleicht ist die Adresse falsch geschrieben, oder der Eintrag ist umgezogen.',
  try: 'So geht es weiter',
  search: 'Suchen Sie nach dem, was Sie brauchen:',
} as const;

export const broken = {
  title: 'Das hat nicht geklappt',
  description: 'Der Server konnte diese Seite nicht zeigen.',
  lead: 'Bei uns ist ein Fehler passiert. Ihre Eingabe ist nicht schuld.',
  next: 'Bitte versuchen Sie es in einigen Minuten noch einmal, oder rufen Sie an.',
} as const;
