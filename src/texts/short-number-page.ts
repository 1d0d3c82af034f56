/** What a Kurznummer says that leads nowhere any more, or never did. */
export const shortNumberPage = {
  onward: (number: string) => `Weiter zum Eintrag mit der Nummer ${number}`,
  retiredTitle: 'Diesen Eintrag gibt es nicht mehr',
  /** Each page has a title of its own (WCAG 2.4.2). */
  retiredTitleFor: (number: string) => `Diesen Eintrag gibt es nicht mehr: ${number}`,
  retired: (number: string) =>
    `Der Eintrag mit der Nummer ${number} wurde entfernt. Die Nummer wird nicht neu vergeben.`,
  wrongTitle: 'Diese Nummer gibt es nicht',
  mistyped: (number: string) => `Bei ${number} ist eine Ziffer falsch oder vertauscht. Bitte prüfen Sie die Nummer.`,
  unknown: (number: string) => `Die Nummer ${number} haben wir nicht vergeben. Bitte prüfen Sie die Nummer.`,
} as const;
