import { type GenderedName, upper, withThe, withYour } from './grammar.ts';

/** Help and contact. */
export const help = {
  title: 'Hilfe und Kontakt',
  description: 'So finden Sie, was Sie suchen, und so erreichen Sie einen Menschen.',
  callTitle: 'Mit einem Menschen sprechen',
  officeTitle: (office: GenderedName) => withYour(office, 'nominative'),
  office: (office: GenderedName, district: string) =>
    `${upper(withThe(office, 'nominative'))} in Ihrem ${district} berät ältere Menschen und Angehörige.`,
  officeLink: 'Zuständige Stelle finden',
  emergencyTitle: 'Im Notfall',
  howTitle: 'So finden Sie etwas',
  how: (number: string | undefined) => [
    'Schreiben Sie ein Wort in die Suche: was Sie brauchen, einen Namen oder einen Ort. Kleine Schreibfehler stören nicht.',
    'Oder wählen Sie einen der vier Bereiche oben auf jeder Seite.',
    number === undefined
      ? 'Jeder Eintrag hat eine Kurznummer. Schreiben Sie sie in die Suche, dann öffnet sich der Eintrag.'
      : `Jeder Eintrag hat eine Kurznummer, zum Beispiel ${number}. Schreiben Sie sie in die Suche, dann öffnet sich der Eintrag.`,
  ],
  displayTitle: 'Größere Schrift, andere Farben',
  display:
    'Oben auf jeder Seite steht „Darstellung“. Dort stellen Sie Schrift, Farben und Abstände ein. Ihre Wahl bleibt auf Ihrem Gerät.',
  paperTitle: 'Auf Papier',
  paper:
    'Jede Seite lässt sich drucken. Im Druck steht nur das Wichtige, in großer Schrift: Telefon, Zeiten, Adresse und Weg.',
  unknownTitle: 'Warum steht oft „nicht bekannt“?',
  unknown:
    'Wir schreiben nur, was eine Quelle sagt. Steht etwas nicht darin, sagen wir das. „Nicht bekannt“ heißt nicht „nein“. Bei jedem Eintrag steht, soweit wir es wissen, von wann die Angaben sind.',
  wrongTitle: 'Stimmt etwas nicht?',
  wrongDemo:
    'Dies ist eine Vorführung ohne Betrieb. Deshalb nimmt hier niemand Meldungen an. Bei Fragen zu einem Eintrag rufen Sie bitte die Stelle selbst oder das genannte Telefon an.',
  wrong: (to: string) => `Sagen Sie es uns: ${to}. Nennen Sie am besten die Nummer des Eintrags.`,
} as const;
