import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Build } from '../chromium/serve-release.ts';
import { axeFaults } from './axe-faults.ts';
import { openPage, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

const devices: [string, BrowserContextOptions, Record<string, string>][] = [
  ['people who change nothing', {}, {}],
  ['dark colours', {}, { contrast: 'dunkel' }],
  ['black on white and very large text', {}, { contrast: 'stark', text: 'sehr-gross' }],
  ['forced colours', { forcedColors: 'active' }, {}],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, {}],
];

async function withMap(build: Build, options: BrowserContextOptions, choice: Record<string, string>): Promise<Page> {
  const page = await openPage(portal.browser, options);
  await page.goto(portal.urlOf({ build, address: '/karte/' }));
  await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), choice);
  await page.locator('[data-map-open]').click();
  await page.locator('.map-mark').first().waitFor();
  return page;
}

describe.each(['shipped', 'musterstadt'] as const)('axe finds nothing on the open map of %s', (build) => {
  it.each(devices)('for %s, without and with a card', async (_, options, choice) => {
    const page = await withMap(build, options, choice);
    const before = await axeFaults(page, true);
    // Until a mark stands alone: its card opens.
    while ((await page.locator('.map-mark[aria-haspopup]').count()) === 0)
      await page.getByRole('button', { name: 'Vergrößern', exact: true }).click();
    await page.locator('.map-mark[aria-haspopup]').first().click();
    await page.getByRole('dialog').waitFor();
    expect([...before, ...(await axeFaults(page, true))]).toEqual([]);
    await page.context().close();
  });
});
