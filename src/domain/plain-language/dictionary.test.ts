import { describe, expect, it } from 'vitest';
import { circleOf, wordsOfSentence } from './dictionary.ts';

const dictionary = (entries: Record<string, string[]>) =>
  new Map(
    Object.entries(entries).map(([id, needs]) => [
      id,
      { id, word: id, explanation: needs.map((need) => `Siehe [das](wort:${need}).`) },
    ]),
  );

describe('an explanation', () => {
  it('names the words it needs', () => {
    expect(wordsOfSentence('Die [Kasse](wort:pflege-kasse) zahlt nach [Grad](wort:pflege-grad).')).toEqual([
      'pflege-kasse',
      'pflege-grad',
    ]);
  });

  it.each([
    ['that needs other words is fine', { a: ['b'], b: ['c'], c: [] }, undefined],
    ['that needs itself is a circle', { a: ['a'] }, ['a', 'a']],
    ['may come back over others', { a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c', 'a']],
    ['is not blamed for a circle among others', { a: ['b'], b: ['c'], c: ['b'] }, undefined],
    ['may need a word that is not there', { a: ['x'] }, undefined],
    ['is told the shortest way around', { a: ['b', 'c'], b: ['d'], d: ['a'], c: ['a'] }, ['a', 'c', 'a']],
  ] as const)('%s', (_, entries, circle) => {
    expect(circleOf('a', dictionary(entries as never))).toEqual(circle);
  });
});
