import { unfoldWord, type FoldedWord } from './fold.ts';
import type { IndexCore, Phrase, SynonymRule } from './core-file.ts';
import { letterMask } from './edit-distance.ts';

/** All words of an index, ready to be asked. A term is known by its place in the sorted list. */
export interface Dictionary {
  readonly terms: readonly string[];
  readonly spellings: readonly number[];
  /** 1 for terms that stand in running text only. */
  readonly textOnly: readonly number[];
  /** How many documents hold each term. */
  readonly frequencies: readonly number[];
  /** Terms from `from` up to, not including, `to`. */
  exact: (folded: string) => Range;
  /** Terms that begin like this, the exact ones among them. */
  beginning: (folded: string) => Range;
  /** Terms that hold these letters anywhere but at the beginning. */
  holding: (folded: string) => number[];
  /** `letterMask` of every term; worked out when the first word needs it. */
  letterMasks: () => Int32Array;
  /** The word as people write it: with umlauts, and a capital where texts mostly have one. */
  shown: (term: number) => string;
  /** Synonym rules whose phrase begins with a word of these letters. */
  rulesFor: (folded: string) => readonly PhraseRule[];
}

export interface Range {
  from: number;
  to: number;
}

/** One direction of a synonym rule: these words, folded, stand for those phrases. */
export interface PhraseRule {
  words: readonly string[];
  meant: readonly Phrase[];
}

export function dictionary(core: IndexCore): Dictionary {
  const { terms, spellings, textOnly, frequencies } = core;
  const exact = (folded: string): Range => {
    const from = lowerBound(terms, folded);
    let to = from;
    while (terms[to] === folded) to += 1;
    return { from, to };
  };
  // No word of a dictionary holds U+FFFF, so it sorts behind every continuation.
  const beginning = (folded: string): Range => ({
    from: lowerBound(terms, folded),
    to: lowerBound(terms, `${folded}\uffff`),
  });
  let holding: Dictionary['holding'] | undefined;
  let masks: Int32Array | undefined;
  const rules = phraseRules(core.synonyms, terms);
  return {
    terms,
    spellings,
    textOnly,
    frequencies,
    exact,
    beginning,
    holding: (folded) => (holding ??= partFinder(terms))(folded),
    letterMasks: () => (masks ??= Int32Array.from(terms, letterMask)),
    shown: (term) => shownTerm(core, term),
    rulesFor: (folded) => rules.get(folded) ?? [],
  };
}

/** Place of the first term that is not smaller. */
function lowerBound(terms: readonly string[], word: string): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

function shownTerm({ terms, spellings, capitals }: IndexCore, term: number): string {
  const word: FoldedWord = { folded: terms[term] ?? '', spelling: spellings[term] ?? 0 };
  const lower = unfoldWord(word);
  return capitals[term] === 1 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** Looks through all terms as one text, which is many times faster than one by one. */
function partFinder(terms: readonly string[]): Dictionary['holding'] {
  const text = terms.join('\n');
  const ends: number[] = [];
  for (const term of terms) ends.push((ends[ends.length - 1] ?? -1) + term.length + 1);
  return (folded) => {
    const found: number[] = [];
    let term = 0;
    for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
      while ((ends[term] ?? at + 1) <= at) term += 1;
      const inside = at > (ends[term - 1] ?? -1) + 1;
      if (inside && found[found.length - 1] !== term) found.push(term);
    }
    return found;
  };
}

function phraseRules(synonyms: readonly SynonymRule[], terms: readonly string[]): Map<string, PhraseRule[]> {
  const rules = new Map<string, PhraseRule[]>();
  for (const { said, meant } of synonyms) {
    for (const phrase of said) {
      const words = phrase.map((term) => terms[term] ?? '');
      const first = words[0] ?? '';
      const others = meant.filter((other) => other.map((term) => terms[term]).join(' ') !== words.join(' '));
      rules.set(first, [...(rules.get(first) ?? []), { words, meant: others }]);
    }
  }
  return rules;
}
