import type { IndexFault } from './index-format.ts';
import type { SearchKind } from './search-document.ts';

/** One found page, with what its row shows. */
export interface SearchHit {
  id: string;
  kind: SearchKind;
  title: string;
  url: string;
  shortNumber: string | undefined;
  summary: string;
  area: string | undefined;
  phone: string | undefined;
  /** Only beside a phone: how old the number is, in words. */
  phoneAge?: string | undefined;
}

/**
 * How a word of the question was matched: `exact` as it stands, `inflected` in another form, `prefix` as the beginning
 * of a word, `part` inside a compound, `synonym` by another word, `spelling` as the nearest spelling, `none` not at all,
 * `ignored` because it is a function word ("für", "im").
 */
export type WordMatch = 'exact' | 'inflected' | 'prefix' | 'part' | 'synonym' | 'spelling' | 'none' | 'ignored';

export interface UnderstoodWord {
  typed: string;
  how: WordMatch;
  /** The words it was taken for, best first; empty for `exact`, `none` and `ignored`. */
  means: string[];
}

/** What a question that is a Kurznummer led to. `found` stands first in the hits and may be opened at once. */
export interface NumberReading {
  number: string;
  state: 'found' | 'mistyped' | 'unknown';
}

export interface SearchAnswer {
  /** The question as it was answered: trimmed, at most 200 characters. */
  query: string;
  /** Best first, at most `limit`. */
  hits: SearchHit[];
  /** All that fit, shown or not. */
  total: number;
  /** How many of them fit every known word; these stand first. */
  complete: number;
  understood: UnderstoodWord[];
  /** The question in the nearest spelling, when a word was only found by spelling. */
  didYouMean: string | undefined;
  number: NumberReading | undefined;
  /** Why nothing could be looked up; then there are no hits and nothing was understood. */
  fault: IndexFault | undefined;
}

/** An answer without hits: for blank questions, and for questions that could not be looked up. */
export const emptyAnswer = (query: string, fault?: IndexFault): SearchAnswer => ({
  query,
  hits: [],
  total: 0,
  complete: 0,
  understood: [],
  didYouMean: undefined,
  number: undefined,
  fault,
});
