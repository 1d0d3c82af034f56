import type { Door } from '#domain/city/city.schema.ts';

/** What stands around every page. */
export const frame = {
  skipToContent: 'Zum Inhalt',
  skipToSearch: 'Zur Suche',
  skipToHelp: 'Zur Telefonhilfe',
  home: 'Startseite',
  search: 'Suchen',
  doorsLabel: 'Bereiche',
  breadcrumbLabel: 'Sie sind hier',
  footerLabel: 'Über dieses Portal',
  demo: (city: string) => `Vorführung mit öffentlichen Angaben. Kein Angebot der Stadt ${city}.`,
  demoLink: 'Was heißt das?',
} as const;

/** The four doors: name, what is behind them, their shape. */
export const doorTexts: Record<
  Door,
  { name: string; behind: string; shape: 'circle' | 'square' | 'diamond' | 'triangle' }
> = {
  rat: { name: 'Rat und Hilfe', behind: 'Beratung, Anträge, Hilfe zu Hause', shape: 'circle' },
  treffen: { name: 'Treffen und Mitmachen', behind: 'Treffs, Bibliotheken, Vereine, Ehrenamt', shape: 'square' },
  pflege: { name: 'Pflegeplätze', behind: 'Pflegeheime, Tagespflege, betreutes Wohnen', shape: 'diamond' },
  veranstaltungen: { name: 'Veranstaltungen', behind: 'So erfahren Sie von Terminen', shape: 'triangle' },
};

/** "Darstellung": the same panel on every page. */
export const display = {
  title: 'Darstellung',
  intro: 'Ihre Wahl bleibt auf diesem Gerät. Wir speichern sie nicht bei uns.',
  introWithoutScript: 'Ohne Skript gilt Ihre Wahl nur für diese Seite.',
  groups: [
    {
      name: 'text',
      legend: 'Schrift',
      choices: [
        { value: '', label: 'Normal' },
        { value: 'gross', label: 'Groß' },
        { value: 'sehr-gross', label: 'Sehr groß' },
      ],
    },
    {
      name: 'contrast',
      legend: 'Farben',
      choices: [
        { value: '', label: 'Wie das Gerät' },
        { value: 'hell', label: 'Hell' },
        { value: 'dunkel', label: 'Dunkel' },
        { value: 'stark', label: 'Schwarz auf Weiß' },
      ],
    },
    {
      name: 'spacing',
      legend: 'Abstände',
      choices: [
        { value: '', label: 'Normal' },
        { value: 'mehr', label: 'Mehr Abstand' },
      ],
    },
  ],
} as const;

/** The help block: the same words at the same place on every page (WCAG 3.2.6). */
export const helpBlock = {
  title: 'Lieber sprechen?',
  numberFrom: (fromDay: string) => `Die Nummer ist ${fromDay}.`,
  wrong: 'Stimmt etwas nicht?',
  wrongLink: 'So sagen Sie es uns',
  wrongLinkDemo: 'Was Sie dann tun können',
  more: 'Hilfe und Kontakt',
} as const;

export const footerLinks = {
  help: 'Hilfe und Kontakt',
  responsible: 'Wer ist für mich zuständig?',
  near: 'In meiner Nähe',
  topics: 'Alle Themen',
  articles: 'Ratgeber',
  boroughs: (plural: string) => `Alle ${plural}`,
  data: 'Offene Daten',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Erklärung zur Barrierefreiheit',
} as const;
