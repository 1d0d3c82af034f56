import type { ListKey } from '#domain/filter/criteria.ts';

interface ListPageText {
  title: string;
  lead: string;
  description: (city: string) => string;
  /** What the list counts, one of it and many of it. */
  one: string;
  many: string;
}

/** The pages of lists that can be narrowed. */
export const listPages: Record<ListKey, ListPageText> = {
  office: {
    title: 'Rat und Hilfe',
    lead: 'Stellen, die zuhören, beraten und bei Anträgen helfen.',
    description: (city) => `Seniorenbüros, Beratungsstellen und Ämter für ältere Menschen in ${city}.`,
    one: 'Anlaufstelle',
    many: 'Anlaufstellen',
  },
  meetingPlace: {
    title: 'Treffen und Mitmachen',
    lead: 'Orte, an denen Sie Menschen treffen, lernen und mitmachen können.',
    description: (city) => `Begegnungsstätten, Seniorentreffs und Bibliotheken in ${city}.`,
    one: 'Ort',
    many: 'Orte',
  },
  careFacility: {
    title: 'Pflegeplätze',
    lead: 'Pflegeheime, Tagespflege und betreutes Wohnen.',
    description: (city) => `Pflegeheime, Tagespflege und betreutes Wohnen in ${city}.`,
    one: 'Einrichtung',
    many: 'Einrichtungen',
  },
  service: {
    title: 'Angebote',
    lead: 'Was zu Ihnen nach Hause kommt, am Telefon hilft oder zum Mitmachen einlädt.',
    description: (city) => `Besuchsdienste, Begleitung, Beratung und mehr für ältere Menschen in ${city}.`,
    one: 'Angebot',
    many: 'Angebote',
  },
  all: {
    title: 'In meiner Nähe',
    lead: 'Alle Orte in einer Liste und auf der Karte: Rat und Hilfe, Treffs und Pflege.',
    description: (city) => `Alle Orte für ältere Menschen in ${city}: in der Nähe finden, als Liste und auf der Karte.`,
    one: 'Ort',
    many: 'Orte',
  },
};

/** `1 Anlaufstelle`, `12 Anlaufstellen`. */
export const countedIn = (list: ListKey, count: number): string =>
  `${String(count)} ${count === 1 ? listPages[list].one : listPages[list].many}`;

export const careListNote =
  'Ob ein Platz frei ist, wissen wir nicht: Noch keine Einrichtung meldet hier freie Plätze. Fragen Sie in der Einrichtung selbst, auch nach der Warteliste.';

export const moreOfOffices = {
  responsible: 'Wer ist für mich zuständig?',
  services: listPages.service.title,
  articles: 'Ratgeber',
} as const;
