import { describe, expect, it } from 'vitest';
import { hasHouse, parseHouseNumbers } from './house-numbers.ts';

describe('house numbers of a street directory', () => {
  it.each([
    ['1-99 ungerade; 2-40 gerade; 101-', [1, 99, 2, 40, 101, 500], [42, 100]],
    ['7', [7], [6, 8]],
    ['2–10 gerade', [2, 10], [3, 12]],
    ['12a-20', [12, 20], [11, 21]],
    ['5- ungerade', [5, 901], [6, 3]],
  ])('%s', (text, inside, outside) => {
    const ranges = parseHouseNumbers(text) ?? [];
    expect(inside.filter((house) => !hasHouse(ranges, house))).toEqual([]);
    expect(outside.filter((house) => hasHouse(ranges, house))).toEqual([]);
  });

  it.each(['', 'vorne', '9-3', '1-5;', '1-5 links'])('"%s" cannot be read', (text) => {
    expect(parseHouseNumbers(text)).toBeUndefined();
  });
});
