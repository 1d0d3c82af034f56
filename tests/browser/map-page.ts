import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Opens the map of a page and waits for its marks. */
export async function openMap(page: Page, address = '/karte/'): Promise<void> {
  await page.goto(address);
  await pressOpen(page);
}

/** Presses the button of a page that is open already. */
export async function pressOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Karte zeigen' }).click();
  await eventually(() => page.locator('.map-mark').count()).toBeGreaterThan(0);
}

export const marks = (page: Page) => page.locator('.map-mark');
export const card = (page: Page) => page.getByRole('dialog');

/** Words of the element that has the focus: its name, else its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
  });

/** Ids on the map, in alphabetical order. */
export const idsOnMap = async (page: Page): Promise<string[]> => {
  const keys = await marks(page).evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.ids ?? ''));
  return keys.flatMap((key) => key.split(' ')).sort();
};

/** Says to the page what its list shows now, as the filters do. */
export const listShows = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate((shown) => {
    document.dispatchEvent(new CustomEvent('portal:shown', { detail: { ids: shown } }));
  }, ids);

/** Every stop of the Tab key from the button that closes the map until the list, by name. */
export async function stopsInMap(page: Page): Promise<string[]> {
  await page.locator('[data-map-open]').focus();
  const stops: string[] = [];
  // 40: a walk that never ends is a trap.
  while (stops.length < 40 && (await page.evaluate(() => document.activeElement?.closest('[data-map]') !== null))) {
    stops.push(await focused(page));
    await page.keyboard.press('Tab');
  }
  return stops;
}
