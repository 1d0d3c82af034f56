import type { IndexField } from './index-fields.ts';
import type { WordMatch } from './search-answer.ts';
import type { SearchKind } from './search-document.ts';

/**
 * Every number that decides the order of hits. A word of the question is worth `match × field` in the best field that
 * holds it, plus `otherFields` of what it is worth in the others; rare words count more (see `rarity`). Documents that
 * hold every word come first, whatever their sum.
 */

/** A name is what people ask for; running text mentions many things. */
export const fieldWeights: Record<IndexField, number> = {
  name: 5,
  otherNames: 4.5,
  topics: 3,
  area: 3,
  organization: 1.5,
  text: 1,
};
export const otherFields = 0.1;

/** How sure a match is. `prefix` grows from here to `fullPrefix` with the share of the word that was typed. */
export const matchWeights: Record<Exclude<WordMatch, 'none' | 'ignored'>, number> = {
  exact: 1,
  inflected: 0.85,
  prefix: 0.55,
  synonym: 0.8,
  part: 0.4,
  spelling: 0.45,
};
export const fullPrefix = 0.8;
/** Same letters, but other umlauts than typed. */
export const otherUmlauts = 0.97;
/** A compound ends with the word: Tagespflege is a kind of Pflege, more than Pflegebett is. */
export const compoundHead = 0.5;
/** Each further wrong letter, a wrong first letter, and a wrong letter in a word still being typed. */
export const secondEdit = 0.6;
export const wrongFirstLetter = 0.85;
export const unfinishedWord = 0.6;
/** Neighbours that make one word together (Linden Straße) say more than the two apart. */
export const joinedWords = 1.5;

/** Added to 1: how much of a document's name the question covers, each word by how sure its match is. */
export const nameCoverage = 0.6;
/** The question is the name, nothing more and nothing less; a few words in other umlauts still are. */
export const wholeName = 1.5;
export const nearlyWhole = 0.95;

/** What a page is worth by its kind: overviews first, running text and carriers last, among otherwise equal hits. */
export const kindWeights: Record<SearchKind, number> = {
  topic: 1.12,
  office: 1.05,
  meetingPlace: 1,
  careFacility: 1,
  service: 1,
  borough: 1.02,
  district: 1.1,
  article: 0.95,
  organization: 0.95,
};

/** Worth of a word that `found` of `all` documents hold: 1 for a word that is everywhere, about 4 for one in 400. */
export const rarity = (found: number, all: number): number => 1 + 0.5 * Math.log(all / found);

/** Fewest letters of a typed word, so that chance does not find more than the person meant. */
export const shortest = {
  /** for a match at the beginning of a word; of the word just being typed; of a number */
  prefix: 3,
  begun: 2,
  digits: 3,
  /** for a match inside a word; inside a word that only running text has */
  part: 4,
  partInText: 6,
  /** for one wrong letter, for two, for one in a word still being typed, for a word that only running text has */
  oneEdit: 4,
  twoEdits: 8,
  unfinishedEdit: 6,
  editInText: 8,
  /** of the word of the dictionary that a wrong spelling may lead to */
  guessed: 4,
} as const;

/** With fewer complete hits than `enough`, documents that hold at least half of the words follow, at most `most`. */
export const partialHits = { enough: 5, most: 20 } as const;
