import { render } from 'preact';
import { comparisonOf, type ComparedEntry } from '#domain/note-list/comparison.ts';
import { decodeLink, targetOf } from '#domain/note-list/note-link.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { comparison } from '#texts/comparison.ts';
import { linkFaults } from '#texts/note-list.ts';
import { ComparisonView } from './comparison-view.tsx';
import { askRegister, askSheet } from './sheet-client.ts';

/** More columns cannot be read beside each other. */
const MOST_COMPARED = 4;
/** Narrower columns break every second word; in root em, so that larger text counts. */
const LEAST_COLUMN_REM = 8;

let watching: ResizeObserver | undefined;

/** Shows up to four entries side by side, or below each other where there is no room. @param hash `#orte=1008-0.1012-4` */
export async function showComparison(target: HTMLElement, hash: string): Promise<void> {
  const linked = decodeLink('orte', hash, MOST_COMPARED);
  if (linked === undefined) return;
  const register = await askRegister();
  if (register === undefined) {
    render(<p class="note-fault">{comparison.notLoaded}</p>, target);
    return;
  }
  const targets = linked.numbers.map((number) => targetOf(number, register));
  const said = linked.left > 0 ? [comparison.tooMany] : [];
  const faults = [...said, ...linkFaults({ ...linked, left: 0 }, targets)];
  const found = targets.flatMap((entry) => (entry.kind === 'entry' ? [entry] : []));
  const entries: ComparedEntry[] = await Promise.all(
    found.map(async ({ id, number, url }) => ({ number, url, answer: await askSheet(id) })),
  );
  const table = comparisonOf(entries, { texts: comparison, today: berlinNow(new Date()).day });
  let isStacked: boolean | undefined;
  const draw = (): void => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isNarrow = target.clientWidth < (table.columns.length + 1) * LEAST_COLUMN_REM * rem;
    if (isNarrow === isStacked) return;
    isStacked = isNarrow;
    render(<ComparisonView table={table} faults={faults} stacked={isNarrow} />, target);
  };
  draw();
  // Larger text changes the height of the page, a turned tablet its width: both end the room for columns.
  watching?.disconnect();
  watching = new ResizeObserver(draw);
  watching.observe(target);
}
