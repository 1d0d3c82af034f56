import type { DrawingName } from '#domain/plain-language/twin-names.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';

/** One sentence. `names` are stretches of its text that stand as they are: names of places, lines, words of others. */
export type PlainLine = string | { text: string; names: readonly string[] };

export interface PlainPhone {
  /** In groups that can be said: `030 231 25 10 20`. */
  shown: string;
  /** `tel:` address. */
  href: string;
  /** Whose number it is and when somebody answers, in the words of the record. */
  label?: string | undefined;
}

export interface PlainLink {
  name: string;
  url: string;
  /** How far, where somebody, in few plain words. */
  note?: string | undefined;
}

/** A question people have, and its answer in the order of the fields: lines, phones, address, list, links, last lines. */
export interface PlainSection {
  heading: string;
  drawing: DrawingName;
  lines: PlainLine[];
  phones?: PlainPhone[];
  address?: string[];
  list?: PlainLine[];
  links?: PlainLink[];
  after?: PlainLine[];
}

export interface PlainPage {
  /** A name, as it stands on the house. */
  title: string;
  /** What must be known before going comes first. */
  intro: PlainLine[];
  sections: PlainSection[];
  /** Lines that become true on the day after `on`: pages are read longer than they are built. */
  expiring?: { on: Day; lines: PlainLine[] }[];
}

/** Said wherever nobody knows: unknown is not no. */
export const notKnownYet = 'Das wissen wir noch nicht.';

/** A sentence around a name: ('Das ist in', 'Neu-Übungsdorf') => `Das ist in Neu-Übungsdorf.` */
export const around = (before: string, name: string, behind = '.'): PlainLine => ({
  text: `${before} ${name}${behind}`,
  names: [name],
});

/** A name or words of others on a line of their own. */
export const nameLine = (name: string): PlainLine => ({ text: name, names: [name] });

export const present = <T>(entries: readonly (T | undefined)[]): T[] => entries.filter((entry) => entry !== undefined);
