import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, type DisplayChoice } from './display-choice.ts';
import { paperFaults } from './in-page/paper-faults.ts';
import { faultsOn, openPage, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

const rich = () => portal.pages.filter(({ build }) => build === 'musterstadt');
/** A sheet of A4 at 96 dots an inch, without its margins. */
const sheet = { width: 657, height: 986 };

const screens: [string, DisplayChoice, BrowserContextOptions][] = [
  ['light', {}, {}],
  ['chosen dark', { contrast: 'dunkel' }, {}],
  ['black on white', { contrast: 'stark' }, {}],
  ['dark because the device is', {}, { colorScheme: 'dark' }],
];

describe('people who print', () => {
  it.each(screens)('get black on white, also when their screen is %s', async (_name, choice, options) => {
    const look = async (page: Page) => {
      await choose(page, choice);
      await page.emulateMedia({ media: 'print' });
      const faults = await page.evaluate(paperFaults);
      await page.emulateMedia({ media: 'screen' });
      return faults;
    };
    expect(await faultsOn(portal, look, { pages: rich(), options: { ...options, viewport: sheet } })).toEqual([]);
  });

  it('get no navigation, no form and no button, but the help line, on every page', async () => {
    const look = async (page: Page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const seen = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const useless = seen('nav, form, summary, button, .button, .skip').map(
          (element) => `prints ${element.outerHTML.slice(0, 80)}`,
        );
        const missing = ['h1', '.brand', '#hilfe a[href^="tel:"]'].filter((selector) => seen(selector).length === 0);
        return [...useless, ...missing.map((selector) => `does not print ${selector}`)];
      });
    };
    expect(await faultsOn(portal, look, { options: { viewport: sheet } })).toEqual([]);
  });

  it('take phone, address, hours and how to get there along', async () => {
    const page = await openPage(portal.browser, { viewport: sheet });
    await page.goto(portal.urlOf({ build: 'musterstadt', address: '/anlaufstellen/seniorenbuero-nord/' }));
    await page.emulateMedia({ media: 'print' });
    for (const part of ['article a[href^="tel:"]', 'article address', 'article .hours']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    const printed = await page.locator('article').innerText();
    expect(printed).toContain('So kommen Sie hin');
    // 18 points: phone numbers are read on the phone, at arm's length.
    const phone = page.locator('article .phone').first();
    expect(await phone.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize))).toBeGreaterThanOrEqual(
      24,
    );
    await page.context().close();
  });
});
