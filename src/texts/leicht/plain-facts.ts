import type { Day } from '#domain/shared/partial-day.schema.ts';
import type { Phone } from '#domain/shared/contact.schema.ts';
import type { FieldGroup } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import type { OpeningAnswer } from '#domain/time/opening-answer.ts';
import type { PlainLink } from './plain-page.ts';

/** Optional text of a record in plain language, a sentence an entry. Most records have none. */
export interface WithPlainText {
  leicht?: readonly string[] | undefined;
}

/** What every page in plain language must know of the city and of the page it is the twin of. */
export interface PlainCity {
  /** Name of the city. */
  city: string;
  /** Where people are sent when the portal does not know. */
  helpLine: { name: string; phone: Pick<Phone, 'number' | 'spoken'> };
  /** What the city calls its parts. */
  words: { borough: string; district: string; districtPlural: string };
  /** The page in everyday language. */
  original: string;
}

/** What is worked out for any record: how old it is on the day the page speaks for. */
export interface PlainFacts extends PlainCity {
  today: Day;
  freshness: Record<FieldGroup, Freshness>;
  /**
   * The sentences of a text written by others, if they are plain enough to be quoted; undefined when they are not.
   */
  easy: (text: string) => readonly string[] | undefined;
  organization: PlainLink | undefined;
}

/** What places and services share. */
export interface PlainOfferingFacts extends PlainFacts {
  /** Hours as far as they may be told; undefined when the record has none. */
  opening: OpeningAnswer;
  /** Names of the topics, in plain language where they have one. */
  topics: readonly string[];
  /** Stadtbezirke it answers for: all, or their names; undefined when nothing is said. */
  area: 'all' | readonly string[] | undefined;
}

export interface PlainPlaceFacts extends PlainOfferingFacts {
  borough: string | undefined;
  district: string | undefined;
  services: readonly PlainLink[];
  /** The nearest places of the same kind, straight line in metres. */
  near: readonly (PlainLink & { metres: number })[];
}

export interface PlainServiceFacts extends PlainOfferingFacts {
  places: readonly PlainLink[];
}
