import { describe, expect, it } from 'vitest';
import { nearestWords } from './nearest-words.ts';

const topics = ['beratung', 'begegnung', 'bewegung', 'pflege', 'pflegeplatz', 'essen'];

describe('the words somebody may have meant', () => {
  it.each([
    ['beratng', 'beratung'],
    ['Pflege', 'pflege'],
    ['bewegnug', 'bewegung'],
    ['esen', 'essen'],
    ['platz', 'pflegeplatz'],
  ])('for %s begin with %s', (word, meant) => {
    expect(nearestWords(word, topics)[0]).toBe(meant);
  });

  it('are none when nothing is near', () => {
    expect(nearestWords('xyz', topics)).toEqual([]);
  });

  it('are three at most, best first', () => {
    expect(nearestWords('nord1', ['nord4', 'nord3', 'nord2', 'nord', 'ost'])).toEqual(['nord', 'nord2', 'nord3']);
  });
});
