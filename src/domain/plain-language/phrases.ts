import type { Span } from './document.ts';
import type { Token } from './tokens.ts';

/** Phrases by their first word, so that a sentence is walked once however many there are. */
export interface PhraseBook {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First words that are beginnings of words ("greif*"). */
  openFirst: readonly (readonly string[])[];
}

/** Reads phrases in lower case, parted by `|`. A `*` stands for any rest of a word. */
export function phraseBook(list: string): PhraseBook {
  const byFirst = new Map<string, string[][]>();
  const openFirst: string[][] = [];
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(/\s+/);
    const first = words[0] ?? '';
    if (first.endsWith('*')) openFirst.push(words);
    else if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return { byFirst, openFirst };
}

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/** Where phrases stand in a row of words. */
export function findPhrases(book: PhraseBook, words: readonly Token[]): (Span & { phrase: string })[] {
  return words.flatMap((word, at) => {
    const candidates = [...(book.byFirst.get(word.lower) ?? []), ...book.openFirst];
    return candidates
      .filter((phrase) => phrase.every((wanted, offset) => fits(words[at + offset]?.lower, wanted)))
      .slice(0, 1)
      .map((phrase) => {
        const found = words.slice(at, at + phrase.length);
        return {
          start: word.start,
          end: found[found.length - 1]?.end ?? word.end,
          phrase: found.map(({ text }) => text).join(' '),
        };
      });
  });
}
