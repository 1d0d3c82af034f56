/** The page that shows up to four places side by side. */
export const comparisonPage = {
  title: 'Vergleich',
  description: 'Bis zu vier Orte oder Angebote nebeneinander.',
  lead: 'Bis zu vier Orte oder Angebote nebeneinander.',
  choose: 'Wählen Sie auf dem Merkzettel zwei bis vier Einträge aus.',
  toNotes: 'Zum Merkzettel',
  withoutScript:
    'Zum Vergleichen braucht Ihr Browser JavaScript. Es ist ausgeschaltet. Drucken Sie stattdessen die Seiten der Einträge und legen Sie sie nebeneinander.',
} as const;

export const comparison = {
  caption: (names: readonly string[]) => `Vergleich: ${names.join(', ')}`,
  question: 'Frage',
  what: 'Was ist es?',
  number: 'Kurznummer',
  call: 'Anrufen',
  notice: 'Zu beachten',
  noNotice: 'Kein Hinweis.',
  noCare: 'Keine Pflegeeinrichtung.',
  nothing: 'Dazu ist nichts bekannt.',
  gone: 'Diesen Eintrag gibt es im Portal nicht mehr.',
  notLoaded: 'Die Angaben sind gerade nicht zu laden. Versuchen Sie es später noch einmal.',
  tooMany: 'Nebeneinander passen vier Einträge. Die übrigen sind weggelassen.',
} as const;
