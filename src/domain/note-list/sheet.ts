import type { Day } from '../shared/partial-day.schema.ts';

/** What a sheet answers; rows of a comparison are told apart by it. */
export type SheetTopic =
  'hours' | 'where' | 'way' | 'delivery' | 'access' | 'care' | 'cost' | 'languages' | 'channels' | 'operator';

/** One question with its answer, in the words of the record page. */
export interface SheetFact {
  topic: SheetTopic;
  /** The question: "Wann ist offen?". */
  title: string;
  /** What is known, in whole lines. */
  lines: string[];
  /** What is not known of it, in whole sentences; never empty when there are no lines. */
  unknown: string[];
  /** How old the answer is, where that is known or must be said. */
  stand?: string | undefined;
}

export interface SheetPhone {
  /** In sayable groups: `0999 12 34 56`. */
  shown: string;
  /** `tel:+49999123456`. */
  href: string;
  /** Whose number it is or when somebody answers. */
  label?: string | undefined;
}

/** A sentence of the head of the page. `until` is the last day it holds. */
export interface SheetWarning {
  text: string;
  until?: Day | undefined;
}

/**
 * Everything a large-print sheet and a row of a comparison need of a place or service, as finished German
 * (`/daten/blatt/ID.json`). The texts are those of its page.
 */
export interface Sheet {
  id: string;
  name: string;
  /** Kurznummer. */
  number: string;
  /** Path of its page. */
  url: string;
  /** What it is, in a word or two. */
  kind: string;
  warnings: SheetWarning[];
  /** Warnings that begin on the day after `on`. */
  expiring: { on: Day; text: string }[];
  phones: SheetPhone[];
  /** Said where there is no number of its own; the numbers in `phones` are then those of the help line. */
  phoneUnknown?: string | undefined;
  /** How old phone and address are. */
  contactStand: string;
  /** In the order of the page. */
  facts: SheetFact[];
}
