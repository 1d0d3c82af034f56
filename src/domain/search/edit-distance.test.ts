import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, letterMask, missingLetters } from './edit-distance.ts';

/** Optimal string alignment by its definition, without band or bound. */
function textbook(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const change = textbook(a.slice(1), b.slice(1)) + (a.startsWith(b.charAt(0)) ? 0 : 1);
  const best = Math.min(change, textbook(a.slice(1), b) + 1, textbook(a, b.slice(1)) + 1);
  const swapped = a.length > 1 && b.length > 1 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
  return swapped ? Math.min(best, textbook(a.slice(2), b.slice(2)) + 1) : best;
}

describe('letters wrong, missing, too many or swapped', () => {
  it.each([
    ['pflege', 'pflege', 0],
    ['pflge', 'pflege', 1],
    ['pfelge', 'pflege', 1],
    ['pfflege', 'pflege', 1],
    ['bflege', 'pflege', 1],
    ['lfpege', 'pflege', 2],
    ['pflege', 'treff', 3],
    ['', 'amt', 3],
  ])('%s is %s with %i', (typed, word, distance) => {
    expect(editDistance(typed, word, 2)).toBe(distance);
  });

  it('compares a word still being typed with the beginning of another', () => {
    expect(editDistance('kurzeitpfl', 'kurzzeitpflege', 1, true)).toBe(1);
    expect(editDistance('kurzeitpfl', 'kurzzeitpflege', 1)).toBe(2);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 });

  it('is the same both ways and nothing only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
        expect(editDistance(a, b, 8) === 0).toBe(a === b);
      }),
    );
  });

  it('is the textbook distance as far as it is worked out', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(textbook(a, b), max + 1));
        const beginnings = Array.from({ length: b.length + 1 }, (_, length) => textbook(a, b.slice(0, length)));
        expect(editDistance(a, b, max, true)).toBe(Math.min(...beginnings, max + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('compares very long words without harm', () => {
    expect(editDistance('a'.repeat(500), 'b'.repeat(500), 2)).toBe(3);
  });

  it('is never smaller than the number of letters the other word lacks, so the sieve loses nothing', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(missingLetters(letterMask(a), letterMask(b))).toBeLessThanOrEqual(editDistance(a, b, 8));
      }),
    );
  });
});
