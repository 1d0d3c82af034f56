/** The home page. */
export const home = {
  title: 'Hilfe, Treffs und Pflege in Ihrer Nähe',
  question: 'Was suchen Sie in Ihrer Nähe?',
  description: (city: string) =>
    `Beratung, Treffs, Pflege und Hilfe für ältere Menschen in ${city}: suchen, anrufen, hingehen.`,
  searchLabel: 'Suchwort, Ort oder Nummer',
  searchHint: 'Zum Beispiel: Wohngeld, Mittagstisch oder eine Postleitzahl. Auch Nummern von Einträgen gehen.',
  searchButton: 'Suchen',
  responsible: 'Wer ist für mich zuständig?',
  near: 'In meiner Nähe: Liste und Karte',
  areas: (district: string) => `Mein ${district}`,
  chooseLabel: (district: string) => `Ihr ${district}`,
  choosePlease: 'Bitte wählen',
  chooseButton: 'Zuständige Stelle zeigen',
  areasLead: (one: string) => `Oder wählen Sie einen ${one}:`,
  crisis: 'Im Notfall',
} as const;
