import type { Door } from '#domain/city/city.schema.ts';

/** Headings and sentences of lists. */
export const lists = {
  count: (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`,
  allOf: 'Alle, nach Stadtteil geordnet',
  cityWide: 'Für die ganze Stadt oder ohne bekannten Ort',
  jump: 'Springen zu',
  topicsOf: 'Worum geht es?',
  more: 'Auch hilfreich',
  empty: 'Hier ist noch nichts eingetragen.',
} as const;

export const doorPages: Record<
  Exclude<Door, 'veranstaltungen'>,
  { title: string; lead: string; description: (city: string) => string; one: string; many: string }
> = {
  rat: {
    title: 'Rat und Hilfe',
    lead: 'Stellen, die zuhören, beraten und bei Anträgen helfen.',
    description: (city) => `Seniorenbüros, Beratungsstellen und Ämter für ältere Menschen in ${city}.`,
    one: 'Anlaufstelle',
    many: 'Anlaufstellen',
  },
  treffen: {
    title: 'Treffen und Mitmachen',
    lead: 'Orte, an denen Sie Menschen treffen, lernen und mitmachen können.',
    description: (city) => `Begegnungsstätten, Seniorentreffs und Bibliotheken in ${city}.`,
    one: 'Ort',
    many: 'Orte',
  },
  pflege: {
    title: 'Pflegeplätze',
    lead: 'Pflegeheime, Tagespflege und betreutes Wohnen.',
    description: (city) => `Pflegeheime, Tagespflege und betreutes Wohnen in ${city}.`,
    one: 'Einrichtung',
    many: 'Einrichtungen',
  },
};

export const careListNote =
  'Ob ein Platz frei ist, wissen wir nicht: Noch keine Einrichtung meldet hier freie Plätze. Rufen Sie an und fragen Sie auch nach der Warteliste.';

export const servicePage = {
  title: 'Angebote',
  lead: 'Was zu Ihnen nach Hause kommt, am Telefon hilft oder zum Mitmachen einlädt.',
  description: (city: string) => `Besuchsdienste, Begleitung, Beratung und mehr für ältere Menschen in ${city}.`,
  one: 'Angebot',
  many: 'Angebote',
} as const;

export const organizationPage = {
  title: 'Träger',
  lead: 'Wer die Orte und Angebote betreibt.',
  description: (city: string) => `Träger der Altenhilfe in ${city}.`,
  placesHere: 'Orte dieses Trägers',
  servicesHere: 'Angebote dieses Trägers',
  contact: 'So erreichen Sie den Träger',
  contactUnknown: 'Wie Sie den Träger erreichen, ist nicht bekannt.',
} as const;

export const topicPage = {
  title: 'Alle Themen',
  lead: 'Wählen Sie, worum es geht.',
  description: (city: string) => `Themen für ältere Menschen in ${city}.`,
  articles: 'Zum Nachlesen',
  places: 'Hier bekommen Sie Rat und Hilfe',
  meeting: 'Hier können Sie hingehen',
  services: 'Das kommt zu Ihnen oder hilft am Telefon',
} as const;

export const areaPages = {
  boroughsLead: (districts: string) =>
    `Wählen Sie Ihren Stadtteil. Dort finden Sie die zuständige Stelle und alles in der Nähe. Darunter stehen die ${districts}.`,
  boroughsDescription: (city: string) => `Hilfe, Treffs und Pflege in den Stadtteilen von ${city}.`,
  responsible: 'Zuständig für Sie',
  responsibleNone: (name: string, area: string) => `Welches ${name} für ${area} zuständig ist, ist nicht bekannt.`,
  districtsHere: (plural: string, borough: string) => `${plural} in ${borough}`,
  here: (area: string) => `In ${area}`,
  nothingHere: (area: string) => `In ${area} ist uns kein Ort bekannt.`,
  nearby: 'Etwas weiter, aber in der Nähe',
  title: (word: string, name: string) => `${word} ${name}`,
  districtLead: (district: string, boroughWord: string, borough: string) =>
    `${district} gehört zum ${boroughWord} ${borough}.`,
  boroughLead: (districts: string) => `Dazu gehören: ${districts}.`,
} as const;

export const articlePages = {
  title: 'Ratgeber',
  lead: 'Kurz erklärt: was Ihnen zusteht und wer hilft.',
  description: 'Ratgeber zu Pflege, Wohnen, Geld, Vorsorge und mehr.',
  asOf: (law: string, written: string) =>
    `Geschrieben am ${written}. Rechtsstand: ${law}. Beträge und Regeln können sich seitdem geändert haben.`,
  laws: 'Worauf sich der Text stützt',
  offices: 'Wer Ihnen hilft',
  officesLead: (name: string) => `Das ${name} in Ihrem Stadtteil berät kostenlos.`,
  find: 'Wer ist für mich zuständig?',
  related: 'Dazu passt',
} as const;

export const eventsPage = {
  title: 'Veranstaltungen',
  description: (city: string) => `Wie Sie in ${city} von Terminen für ältere Menschen erfahren.`,
  lead: 'In diesem Portal sind noch keine Termine eingetragen.',
  instead: 'So erfahren Sie trotzdem, was los ist',
  call: 'Rufen Sie einen Treff in Ihrer Nähe an. Dort gibt es oft ein eigenes Programm.',
  ask: (name: string) => `Fragen Sie im ${name}. Dort weiß man, was im Stadtteil angeboten wird.`,
  meetingPlaces: 'Treffs und Begegnungsstätten ansehen',
} as const;
