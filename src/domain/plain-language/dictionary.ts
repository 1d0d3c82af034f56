import type { PlainWord } from './dictionary.schema.ts';
import type { TwinPart } from './twin.ts';
import { twinParts } from './twin-inline.ts';

/** Words of the dictionary that a text marks with `[Wort](wort:slug)`, in the order of the text, repeated ones too. */
export const markedWords = (parts: readonly TwinPart[]): string[] =>
  parts.flatMap((part) => (part.kind === 'word' ? [part.slug] : []));

export const wordsOfSentence = (sentence: string): string[] => markedWords(twinParts(sentence));

const explainedBy = ({ explanation }: PlainWord): string[] => explanation.flatMap(wordsOfSentence);

/**
 * The ring through which a word is explained by itself (`['pflege-grad', 'pflege-kasse', 'pflege-grad']`), or undefined.
 * The shortest ring is named.
 */
export function circleOf(id: string, words: ReadonlyMap<string, PlainWord>): string[] | undefined {
  let paths: string[][] = [[id]];
  const seen = new Set<string>();
  while (paths.length > 0) {
    const longer: string[][] = [];
    for (const path of paths) {
      const word = words.get(path[path.length - 1] ?? '');
      for (const next of word === undefined ? [] : explainedBy(word)) {
        if (next === id) return [...path, id];
        if (!seen.has(next)) longer.push([...path, next]);
        seen.add(next);
      }
    }
    paths = longer;
  }
  return undefined;
}
