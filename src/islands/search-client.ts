import { MANIFEST_NAME, type ReadIndexFile } from '#domain/search/index-format.ts';
import { openSearch } from '#domain/search/open-search.ts';

/** Where a release serves its index. */
const FOLDER = '/suchindex/';

/** The manifest must be today's; all other names hold their content's hash and never change. */
const read: ReadIndexFile = async (name) => {
  const response = await fetch(FOLDER + name, { cache: name === MANIFEST_NAME ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** Asks the index on this device; nothing that is typed leaves it. */
export const askIndex = openSearch(read);

const QUIET_AFTER_MS = 700;

/** Says something to screen readers, once typing has paused: one announcement a question, not one a key. */
export function announcer(region: HTMLElement): (text: string) => void {
  let timer: number | undefined;
  return (text) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = text;
    }, QUIET_AFTER_MS);
  };
}

/** An empty polite live region after an element. */
export function statusAfter(element: Element): HTMLElement {
  const region = document.createElement('p');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  element.after(region);
  return region;
}
