import { describe, expect, it } from 'vitest';
import { distanceText, reachText } from './distance.ts';

describe('a distance in words', () => {
  it.each([
    [12, 'etwa 100 Meter'],
    [430, 'etwa 400 Meter'],
    [949, 'etwa 900 Meter'],
    [951, 'etwa 1 Kilometer'],
    [1240, 'etwa 1,2 Kilometer'],
    [14_360, 'etwa 14 Kilometer'],
  ])('%i metres are told to 100 m at most', (metres, words) => {
    expect(distanceText(metres)).toBe(words);
  });

  it.each([
    [{ least: 400, most: 400 }, 'etwa 400 Meter'],
    [{ least: 300, most: 500 }, 'etwa 400 Meter'],
    [{ least: 0, most: 800 }, 'höchstens etwa 1 Kilometer'],
    [{ least: 700, most: 1700 }, 'etwa 0,5 bis 2 Kilometer'],
    [{ least: 1200, most: 6100 }, 'etwa 1 bis 6,5 Kilometer'],
  ])('between %j is told no more exactly than it is known', (reach, words) => {
    expect(reachText(reach)).toBe(words);
  });
});
