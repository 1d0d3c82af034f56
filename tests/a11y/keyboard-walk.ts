import type { Page } from 'playwright-core';
import { focusStop, type FocusStop } from './in-page/focus-stop.ts';

/** More stops than any page has: who gets here is trapped. */
const TRAPPED = 400;

/**
 * Presses a key again and again until the focus leaves the page or comes back to where it began.
 * @returns every stop, in the order people meet them
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusStop);
    if (stop.place === undefined || stop.key === stops[0]?.key) return stops;
    stops.push(stop);
    if (stops.length > TRAPPED) throw new Error(`The keyboard never comes to an end; last at ${stop.name}`);
  }
}

/** Puts the focus before the first or behind the last stop, as after a click on the empty page. */
export async function stand(page: Page, where: 'before' | 'behind'): Promise<void> {
  await page.evaluate((side) => {
    const mark = document.createElement('span');
    mark.tabIndex = -1;
    if (side === 'before') document.body.prepend(mark);
    else document.body.append(mark);
    mark.focus();
    mark.remove();
  }, where);
}
