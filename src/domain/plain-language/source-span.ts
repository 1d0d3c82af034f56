import type { Block, Run, Span } from './document.ts';

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

/** Where a stretch of a block stands in the source, markup inside it included. */
export function sourceSpan(block: Block, { start, end }: Span): Span {
  const first = runAt(block.runs, start);
  const last = runAt(block.runs, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const whole = (run: Run): boolean => run.length !== run.sourceLength;
  const from = whole(first) ? first.from : first.from + (start - first.at);
  const to = whole(last) ? last.from + last.sourceLength : last.from + (end - last.at);
  return { start: from, end: Math.max(from, to) };
}
