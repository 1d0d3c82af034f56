/** The search page, with and without script. */
export const searchPage = {
  title: 'Suchen',
  titleFor: (question: string) => `Suche: ${question}`,
  description: (city: string) => `Anlaufstellen, Treffs, Pflege, Angebote und Ratgeber in ${city} durchsuchen.`,
  needsScript:
    'Sehen Sie nach dem Suchen wieder diese leere Seite? Dann braucht die Suche hier Skript. Sie finden alles auch über die vier Bereiche oben oder am Telefon.',
  otherWays: 'Andere Wege',
} as const;
