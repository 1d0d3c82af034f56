import type { Site } from '#domain/city/site.schema.ts';
import { type GenderedName, upper, withWhich, withYour } from './grammar.ts';

type Words = Site['words'];
type AskedWords = Pick<Words, 'district' | 'boroughPlural'>;

/** "Wer ist für mich zuständig?" */
export const responsible = {
  title: 'Wer ist für mich zuständig?',
  titleFor: (question: string) => `Wer ist zuständig: ${question}`,
  description: (office: GenderedName, city: string) =>
    `${upper(withWhich(office))} in ${city} für Ihre Adresse zuständig ist.`,
  lead: (office: GenderedName, district: string) =>
    `Schreiben Sie Ihren ${district}, Ihre Postleitzahl oder Ihre Straße hinein. Sie sehen dann ${withYour(office, 'accusative')}.`,
  label: (district: string) => `${district}, Postleitzahl oder Straße`,
  hint: 'Zum Beispiel: 01234 oder Lindenstraße 5. Wir speichern Ihre Eingabe nicht.',
  button: 'Zuständige Stelle zeigen',
  noAreas: (words: Words) =>
    `Noch sind keine ${words.districtPlural} eingetragen. Deshalb kann diese Seite noch keine Stelle nennen.`,
  orChoose: (one: string) => `Oder wählen Sie Ihren ${one}`,
  answerFor: (question: string) => `Ihre Eingabe: ${question}`,
  borough: (word: string, borough: string) => `Das liegt im ${word} ${borough}.`,
  boroughWithGaps: (words: Words, postalCode: string, borough: string) =>
    `Nach unserem Verzeichnis gehört ${postalCode} zum ${words.borough} ${borough}. Das Verzeichnis kann Lücken haben. Wohnen Sie in einem anderen ${words.district}? Dann wählen Sie ihn unten.`,
  severalDistricts: (names: string) => `Dazu gehören hier: ${names}.`,
  sameOffice: 'Für alle ist dieselbe Stelle zuständig.',
  ambiguousPostcode: (words: AskedWords) =>
    `Diese Postleitzahl reicht über mehrere ${words.boroughPlural}. In welchem ${words.district} wohnen Sie?`,
  ambiguousStreet: (words: AskedWords) =>
    `Diese Straße führt durch mehrere ${words.boroughPlural}. In welchem ${words.district} wohnen Sie?`,
  ambiguousName: (words: Words) => `Dieser Name kommt mehrmals vor. Welcher ${words.district} ist gemeint?`,
  streetElsewhere: (words: Words) =>
    `Diese Straße kennen wir unter dieser Postleitzahl nicht, nur unter einer anderen. In welchem ${words.district} wohnen Sie?`,
  partialStreet: (words: Words, names: string) =>
    `Ein Teil dieser Straße liegt in ${names}. Sie kann durch mehrere ${words.districtPlural} führen. Wählen Sie Ihren ${words.district}:`,
  notListed: (words: Words) => `Ist Ihr ${words.district} nicht dabei? Dann wählen Sie ihn unten.`,
  unknownStreet: 'Diese Straße kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie Ihre Postleitzahl.',
  noStreetDirectory: (words: Words) =>
    `Wir haben kein Straßenverzeichnis und kennen nur einzelne Straßen. Nehmen Sie Ihren ${words.district} oder Ihre Postleitzahl.`,
  unknownPostcode: (city: string) => `Diese Postleitzahl kennen wir in ${city} nicht.`,
  unknownName: (district: string) =>
    `Diesen ${district} kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie Ihre Postleitzahl.`,
  wholeCity: (district: string) => `Das ist die ganze Stadt. Welcher ${district} ist es?`,
  notFiveDigits: 'Eine Postleitzahl hat fünf Ziffern.',
  empty: (district: string) => `Schreiben Sie Ihren ${district}, Ihre Postleitzahl oder Ihre Straße in das Feld.`,
  allDistricts: (words: Words) => `Liste aller ${words.districtPlural}`,
  more: 'Alles, was es dort gibt:',
} as const;
