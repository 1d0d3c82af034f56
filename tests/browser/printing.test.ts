import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../chromium/open-browser.ts';
import { serveRelease, type ServedRelease } from '../chromium/serve-release.ts';
import { openPage, seen } from './open-page.ts';

const NORD = '/anlaufstellen/seniorenbuero-nord/';

let browser: Browser;
let served: ServedRelease;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveRelease('musterstadt')]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function onPaper(address: string, work: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, close } = await openPage(browser, { baseURL: served.origin, ...options });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await work(page);
  await close();
}

describe('a record on paper', () => {
  it('has number, phone, address, way and hours, in large type', async () => {
    await onPaper(NORD, async (page) => {
      const said = await seen(page);
      const facts = ['Seniorenbüro Nord', '1012-1', 'Beispielgasse 12', '01234 Musterstadt', 'Eingang im Hof'];
      for (const words of [...facts, 'Haltestelle Beispielmarkt', 'Montag, Mittwoch', '9 bis 12 Uhr'])
        expect(said).toContain(words);
      const phone = page.locator('main a.phone').first();
      expect(await phone.isVisible()).toBe(true);
      expect(await phone.evaluate((link) => parseFloat(getComputedStyle(link).fontSize))).toBeGreaterThanOrEqual(32);
      // 15 pt: large print as the blind associations ask for begins at 14.
      expect(
        await page.locator('html').evaluate((root) => parseFloat(getComputedStyle(root).fontSize)),
      ).toBeGreaterThanOrEqual(20);
      expect(await page.locator('#hilfe a.phone').isVisible()).toBe(true);
    });
  });

  it('says that it is a demonstration, and has nothing to press', async () => {
    await onPaper(NORD, async (page) => {
      expect(await page.locator('.demo').isVisible()).toBe(true);
      for (const part of ['.tools', '.doors', '.breadcrumb', 'footer nav', '.skip'])
        expect(await page.locator(part).first().isVisible(), part).toBe(false);
      await page.goto('/');
      expect(await page.locator('form').first().isVisible()).toBe(false);
    });
  });

  it.each([
    ['of a dark system', { colorScheme: 'dark' }, null],
    ['of somebody who reads light on dark', {}, { contrast: 'dunkel' }],
  ] as const)('is black on white, also %s', async (_whose, options, kept) => {
    const { page, close } = await openPage(browser, { baseURL: served.origin, ...options });
    await page.addInitScript((choice) => {
      if (choice !== null) localStorage.setItem('darstellung', JSON.stringify(choice));
    }, kept);
    await page.goto(NORD);
    const colours = (): Promise<string[]> =>
      page.locator('body').evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    expect(await colours()).not.toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.emulateMedia({ media: 'print' });
    expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await close();
  });

  it('fits on few sheets', async () => {
    const { page, close } = await openPage(browser, { baseURL: served.origin });
    await page.goto(NORD);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(1);
    expect(sheets.length).toBeLessThanOrEqual(5);
    await close();
  });

  it.each(['/anlaufstellen/', '/stadtbezirke/nord/', '/ratgeber/pflegegrad/', '/hilfe/'])(
    '%s prints its words and phones',
    async (address) => {
      await onPaper(address, async (page) => {
        expect((await seen(page)).length).toBeGreaterThan(200);
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect(await page.locator('#hilfe a.phone').isVisible()).toBe(true);
        const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
      });
    },
  );
});
