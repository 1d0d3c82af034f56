import { askedAt, type GenderedName, insideOf, upper, withWhich } from './grammar.ts';

/** Headings and sentences of lists. */
export const lists = {
  cityWide: 'Für die ganze Stadt oder ohne bekannten Ort',
  jump: 'Springen zu',
  topicsOf: 'Worum geht es?',
  more: 'Auch hilfreich',
  empty: 'Hier ist noch nichts eingetragen.',
} as const;

export const organizationPage = {
  title: 'Träger',
  lead: 'Wer die Orte und Angebote betreibt.',
  description: (city: string) => `Träger der Altenhilfe in ${city}.`,
  placesHere: 'Orte dieses Trägers',
  servicesHere: 'Angebote dieses Trägers',
  none: 'Hier sind noch keine Träger eingetragen.',
  contact: 'So erreichen Sie den Träger',
  contactUnknown: 'Telefon, E-Mail und Internetseite sind nicht bekannt.',
  about: 'Wer ist das?',
} as const;

export const topicPage = {
  title: 'Alle Themen',
  lead: 'Wählen Sie, worum es geht.',
  noTopics: 'Hier sind noch keine Themen eingetragen.',
  description: (city: string) => `Themen für ältere Menschen in ${city}.`,
  articles: 'Zum Nachlesen',
  offices: 'Hier bekommen Sie Rat und Hilfe',
  care: 'Pflegeeinrichtungen',
  none: (helpLine: GenderedName) =>
    `Zu diesem Thema ist noch keine Stelle eingetragen. Fragen Sie ${askedAt(helpLine)}.`,
  meeting: 'Hier können Sie hingehen',
  services: 'Angebote dazu',
} as const;

export const areaPages = {
  boroughsLead: (borough: string, district: string) =>
    `Wählen Sie Ihren ${borough} oder Ihren ${district}. Dort finden Sie die zuständige Stelle und alles in der Nähe.`,
  noBoroughs: (boroughs: string, districts: string) =>
    `Hier sind noch keine ${boroughs} und keine ${districts} eingetragen.`,
  boroughsDescription: (city: string) => `Hilfe, Treffs und Pflege in den Teilen von ${city}.`,
  description: (area: string) => `${area}: die zuständige Stelle, Treffs, Pflege und Angebote.`,
  responsible: 'Zuständig für Sie',
  responsibleNone: (office: GenderedName, area: string) =>
    `${upper(withWhich(office))} für ${area} zuständig ist, ist nicht bekannt.`,
  districtsHere: (plural: string, borough: string) => `${plural} in ${borough}`,
  here: (area: string) => `In ${area}`,
  nothingHere: (area: string) => `In ${area} ist uns kein Ort bekannt.`,
  /** Where the responsible office itself lies in the Ortsteil and was named above. */
  nothingElse: (area: string) => `In ${area} ist uns kein weiterer Ort bekannt.`,
  nearby: 'Die nächsten Orte, die wir kennen',
  nearbyNote: (district: string) => `Entfernung in Luftlinie ab der Mitte von ${district}.`,
  services: 'Angebote, die es hier gibt',
  title: (word: string, name: string) => `${word} ${name}`,
  districtLead: (district: string, boroughWord: string, borough: string) =>
    `${district} gehört zum ${boroughWord} ${borough}.`,
} as const;

export const articlePages = {
  title: 'Ratgeber',
  lead: 'Kurz erklärt: was Ihnen zusteht und wer hilft.',
  none: 'Hier sind noch keine Artikel eingetragen.',
  description: 'Ratgeber zu Pflege, Wohnen, Geld, Vorsorge und mehr.',
  asOf: (law: string, written: string) =>
    `Geschrieben am ${written}. Rechtsstand: ${law}. Beträge und Regeln können sich seitdem geändert haben.`,
  laws: 'Worauf sich der Text stützt',
  offices: 'Wer Ihnen hilft',
  helping: (offices: readonly string[]) => `Dabei helfen diese Stellen: ${offices.join(', ')}.`,
  allOffices: 'Alle Stellen für Rat und Hilfe',
  find: 'Wer ist für mich zuständig?',
  related: 'Dazu passt',
} as const;

export const eventsPage = {
  title: 'Veranstaltungen',
  description: (city: string) => `Wie Sie in ${city} von Terminen für ältere Menschen erfahren.`,
  lead: 'In diesem Portal sind noch keine Termine eingetragen.',
  instead: 'So erfahren Sie trotzdem, was los ist',
  call: 'Rufen Sie einen Treff in Ihrer Nähe an. Dort gibt es oft ein eigenes Programm.',
  ask: (office: GenderedName) => `Fragen Sie ${insideOf(office)}, was in Ihrer Nähe angeboten wird.`,
  meetingPlaces: 'Treffs und Begegnungsstätten ansehen',
} as const;
