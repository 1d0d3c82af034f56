import { baseWords, fixedBlocks } from './base-words.ts';

const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const blocks: ReadonlySet<string> = new Set(listed(fixedBlocks));
const lexicon: ReadonlySet<string> = new Set([...listed(baseWords), ...blocks]);
const LONGEST = Math.max(...[...lexicon].map((word) => word.length));

/** What may join two parts; it stays with the part before it: "Tages-Pflege". */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
/** What may follow the last part. */
const endings = new Set(['', 's', 'es', 'n', 'en', 'er', 'e', 'ern', 'in', 'innen']);
const SHORTEST = 9;

/** Ends of the parts of a split of `word` from `from` on, with as few parts as possible. */
type Memory = Map<number, readonly number[] | undefined>;

function shortest(word: string, from: number, memory: Memory): readonly number[] | undefined {
  if (memory.has(from)) return memory.get(from);
  let best: readonly number[] | undefined;
  for (let end = Math.min(word.length, from + LONGEST); end >= from + 2; end -= 1) {
    if (!lexicon.has(word.slice(from, end))) continue;
    if (endings.has(word.slice(end))) {
      best = [word.length];
      break;
    }
    for (const link of links) {
      const next = end + link.length;
      if (next >= word.length || !word.startsWith(link, end)) continue;
      const rest = shortest(word, next, memory);
      if (rest !== undefined && (best === undefined || rest.length + 1 < best.length)) best = [next, ...rest];
    }
  }
  memory.set(from, best);
  return best;
}

/**
 * Parts of a compound as they stand in it, linking letters with the part before them: "Tagespflege" → "Tages", "pflege".
 * They join back to the word. One part when it is short, no compound, or unknown.
 */
export function splitCompound(word: string): string[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length || word.length < SHORTEST || isBlock(lower)) return [word];
  const ends = shortest(lower, 0, new Map()) ?? [word.length];
  let from = 0;
  return ends.map((end) => {
    const part = word.slice(from, end);
    from = end;
    return part;
  });
}

/** A fixed block, also with an ending: "Haltestellen". */
function isBlock(lower: string): boolean {
  for (let cut = 0; cut <= 5; cut += 1) {
    const stem = lower.slice(0, lower.length - cut);
    if (blocks.has(stem) && endings.has(lower.slice(stem.length))) return true;
  }
  return false;
}

/** The compound as it is written in plain language: every part with a capital after a hyphen, small after a middot. */
export function joinParts(parts: readonly string[], separator: 'hyphen' | 'middot'): string {
  const [first = '', ...rest] = parts;
  if (separator === 'middot') return [first, ...rest.map((part) => part.toLowerCase())].join('·');
  return [first, ...rest.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))].join('-');
}
