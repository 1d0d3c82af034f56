import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { mapTexts } from '#texts/map.ts';
import { card, marks, openMap } from './map-page.ts';
import { visits } from './visits.ts';

/** Where the element with the focus lies outside the window, in pixels on each side; nothing when it is seen whole. */
const outside = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const { top, left, bottom, right } = (document.activeElement as Element).getBoundingClientRect();
    const over = { top: -top, left: -left, bottom: bottom - innerHeight, right: right - innerWidth };
    // Half a pixel is rounding.
    return Object.fromEntries(Object.entries(over).filter(([, pixels]) => pixels > 0.5));
  });

describe.each([
  ['a small phone and very large text', { width: 320, height: 640 }, 'sehr-gross'],
  ['a small phone held across', { width: 640, height: 320 }, undefined],
  ['a desk', { width: 1280, height: 900 }, undefined],
] as const)('the focus in the map on %s', (_, viewport, size) => {
  const visit = visits('musterstadt', { viewport });
  let page: Page;
  beforeEach(async () => {
    page = visit.page();
    await page.addInitScript((text) => {
      if (text !== undefined) localStorage.setItem('darstellung', JSON.stringify({ text }));
    }, size);
    await openMap(page);
  });
  const single = () => page.locator('.map-mark[aria-haspopup]').first();

  it('is seen when a card opens and when it closes, by Escape or by its button', async () => {
    const name = await single().getAttribute('aria-label');
    for (const leave of ['Escape', 'Enter']) {
      await single().press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
      expect(await outside(page)).toEqual({});
      // Reading on to the end of the card takes the map out of a small window.
      await card(page).getByRole('button', { name: mapTexts.closePopup }).focus();
      await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'start' }));
      await page.keyboard.press(leave);
      expect(await card(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
      expect(await outside(page)).toEqual({});
    }
  });

  it('is seen after a mark of several places was enlarged', async () => {
    const several = marks(page).locator('.map-cluster').first();
    await several.evaluate((mark) => mark.parentElement?.focus());
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('map-mark'))).toBe(true);
    expect(await outside(page)).toEqual({});
  });
});
