/** "Wer ist für mich zuständig?" */
export const responsible = {
  title: 'Wer ist für mich zuständig?',
  description: (name: string, city: string) => `Welches ${name} in ${city} für Ihre Adresse zuständig ist.`,
  lead: (name: string, district: string) =>
    `Schreiben Sie Ihren ${district}, Ihre Postleitzahl oder Ihre Straße hinein. Sie sehen dann Ihr ${name}.`,
  label: (district: string) => `${district}, Postleitzahl oder Straße`,
  hint: 'Zum Beispiel: 01234 oder Lindenstraße 5. Wir speichern Ihre Eingabe nicht.',
  button: 'Zuständige Stelle zeigen',
  orChoose: (one: string) => `Oder wählen Sie Ihren ${one}`,
  answerFor: (question: string) => `Ihre Eingabe: ${question}`,
  borough: (word: string, borough: string) => `Das liegt im ${word} ${borough}.`,
  severalDistricts: (names: string) => `Dazu gehören hier: ${names}. Für alle ist dieselbe Stelle zuständig.`,
  ambiguousPostcode: (district: string) =>
    `Diese Postleitzahl reicht über mehrere Stadtbezirke. In welchem ${district} wohnen Sie?`,
  ambiguousStreet: (district: string) =>
    `Diese Straße führt durch mehrere Stadtbezirke. In welchem ${district} wohnen Sie?`,
  ambiguousName: (district: string) => `Dieser Name kommt mehrmals vor. Welcher ${district} ist gemeint?`,
  partialStreet: (district: string) =>
    `Wir kennen nur einzelne Hausnummern dieser Straße. Sie kann durch mehrere Ortsteile führen. In welchem ${district} wohnen Sie?`,
  unknownStreet: 'Diese Straße kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie Ihre Postleitzahl.',
  unknownPostcode: (city: string) => `Diese Postleitzahl kennen wir in ${city} nicht.`,
  unknownName: (district: string) =>
    `Diesen ${district} kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie Ihre Postleitzahl.`,
  empty: (district: string) => `Schreiben Sie Ihren ${district}, Ihre Postleitzahl oder Ihre Straße in das Feld.`,
  more: 'Alles, was es dort gibt:',
} as const;
