/** Longer words are compared by their beginning only; no German word of the index is longer. */
const LONGEST = 62;
const WIDTH = LONGEST + 2;
/** Three rows of the table, kept between calls: a question compares thousands of words. */
let before = new Uint8Array(WIDTH);
let above = new Uint8Array(WIDTH);
let current = new Uint8Array(WIDTH);

/**
 * Letters wrong, missing, too many or swapped with their neighbour (optimal string alignment), at most `max`. Only the band
 * of the table that can stay below `max` is worked out.
 * @param asPrefix compare with the best beginning of `word`, for words still being typed
 * @returns the distance, or `max + 1` when it is larger
 */
export function editDistance(typed: string, word: string, max: number, asPrefix = false): number {
  const height = Math.min(typed.length, LONGEST);
  const width = Math.min(word.length, LONGEST, asPrefix ? height + max : LONGEST);
  if (height - width > max || (!asPrefix && width - height > max)) return max + 1;
  for (let column = 0; column <= width; column += 1) above[column] = column;
  for (let row = 1; row <= height; row += 1) {
    if (fillRow(typed, word, row, width, max) > max) return max + 1;
    [before, above, current] = [above, current, before];
  }
  if (!asPrefix) return Math.min(above[width] ?? 0, max + 1);
  let best = max + 1;
  for (let column = Math.max(0, height - max); column <= width; column += 1) best = Math.min(best, above[column] ?? 0);
  return best;
}

/** Fills `current` within the band; outside it stands `max + 1`. @returns the smallest value of the row */
function fillRow(typed: string, word: string, row: number, width: number, max: number): number {
  const from = Math.max(1, row - max);
  const to = Math.min(width, row + max);
  const letter = typed.charCodeAt(row - 1);
  const letterBefore = typed.charCodeAt(row - 2);
  let best = from === 1 ? row : max + 1;
  current[from - 1] = best;
  if (to === row + max) above[to] = max + 1;
  for (let column = from; column <= to; column += 1) {
    const other = word.charCodeAt(column - 1);
    let value = above[column - 1] ?? 0;
    if (letter !== other) {
      value = 1 + Math.min(value, above[column] ?? 0, current[column - 1] ?? 0);
      const swapped = row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && letterBefore === other;
      if (swapped) value = Math.min(value, 1 + (before[column - 2] ?? 0));
    }
    current[column] = value;
    if (value < best) best = value;
  }
  return best;
}

/** One bit a letter: a cheap first sieve before the distance is worked out. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** How many letters of `typed` the word does not have at all: never more than their distance. */
export function missingLetters(typed: number, word: number): number {
  let rest = typed & ~word;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
