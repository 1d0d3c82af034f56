import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSearchDocument, openExample } from './a-search-index.ts';

const letters = fc.constantFrom('a', 'b', 'c');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
const vocabulary = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });

async function wordsOf(texts: readonly string[]) {
  const { dictionary } = await openExample([aSearchDocument({ title: texts.join(' ') })], []);
  return dictionary;
}

describe('the dictionary', () => {
  it('finds the same beginnings and insides as looking at every word', async () => {
    await fc.assert(
      fc.asyncProperty(vocabulary, word, async (texts, part) => {
        const { terms, beginning, exact, holding } = await wordsOf(texts);
        const inRange = ({ from, to }: { from: number; to: number }) => terms.slice(from, to);
        expect(inRange(exact(part))).toEqual(terms.filter((term) => term === part));
        expect(inRange(beginning(part))).toEqual(terms.filter((term) => term.startsWith(part)));
        const inside = terms.filter((term) => term.lastIndexOf(part) > 0);
        expect(holding(part).map((term) => terms[term])).toEqual(inside);
      }),
    );
  });

  it('is sorted', async () => {
    const { terms } = await wordsOf(['Zebra', 'Ähre', 'ahorn', 'Žižka', '12a', 'ö']);
    expect([...terms]).toEqual([...terms].sort());
  });

  it('shows a word as it is mostly written', async () => {
    const { shown, exact } = await wordsOf(['Grünberg', 'grünberg', 'Grünberg', 'Rätsel', 'gehen', 'Gehen', 'gehen']);
    const show = (folded: string) => shown(exact(folded).from);
    expect([show('grunberg'), show('ratsel'), show('gehen')]).toEqual(['Grünberg', 'Rätsel', 'gehen']);
  });
});
