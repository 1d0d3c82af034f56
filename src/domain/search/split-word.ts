import type { Dictionary } from './dictionary.ts';
import { isStopWord } from './stop-words.ts';

const SHORTEST_HALF = 3;
const SHORTEST_WHOLE = 7;
const MOST_CUTS = 2;

/**
 * Takes apart words that were written together: `seniorentreffgrunberg` → seniorentreff, grunberg. All parts are words of the
 * dictionary, the last may be a beginning. A linking s between the parts is skipped (wohnungsumbau).
 * @returns undefined when there is no such cut; the longest first part wins
 */
export function splitWord(words: Dictionary, folded: string, cuts = MOST_CUTS): string[] | undefined {
  if (folded.length < SHORTEST_WHOLE || cuts === 0) return undefined;
  for (const rest of [isKnown, isBegun]) {
    for (let at = folded.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
      const first = knownWithoutLink(words, folded.slice(0, at));
      const second = folded.slice(at);
      if (first === undefined) continue;
      if (rest(words, second)) return [first, second];
      const others = cuts > 1 && rest === isBegun ? splitWord(words, second, cuts - 1) : undefined;
      if (others !== undefined) return [first, ...others];
    }
  }
  return undefined;
}

function knownWithoutLink(words: Dictionary, part: string): string | undefined {
  if (isKnown(words, part)) return part;
  const unlinked = part.endsWith('s') && part.length > SHORTEST_HALF ? part.slice(0, -1) : undefined;
  return unlinked !== undefined && isKnown(words, unlinked) ? unlinked : undefined;
}

function isKnown(words: Dictionary, part: string): boolean {
  const { from, to } = words.exact(part);
  return to > from && !isStopWord(part) && !/\d/.test(part);
}

function isBegun(words: Dictionary, part: string): boolean {
  const { from, to } = words.beginning(part);
  return to > from && !isStopWord(part) && !/\d/.test(part);
}
