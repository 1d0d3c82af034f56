import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, axeRules, namedRules } from './axe-faults.ts';
import { choose, openDisplay, type DisplayChoice } from './display-choice.ts';
import { contrastFaults } from './in-page/contrast-faults.ts';
import { faultsOn, openPage, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

const rich = () => portal.pages.filter(({ build }) => build === 'musterstadt');

/** Dark, light and strong devices wear the same colours as these choices; display.test.ts holds that. */
const choices: [string, DisplayChoice][] = [
  ['large text', { text: 'gross' }],
  ['very large text', { text: 'sehr-gross' }],
  ['dark colours', { contrast: 'dunkel' }],
  ['black on white', { contrast: 'stark' }],
  ['more spacing', { spacing: 'mehr' }],
  ['everything at once', { text: 'sehr-gross', contrast: 'dunkel', spacing: 'mehr' }],
];

const devices: [string, BrowserContextOptions][] = [
  ['forced colours', { forcedColors: 'active' }],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
];

/** Pages whose field suggests while one types, and pages that show the answer itself. */
const suggesting = /^(index|404)\.astro$/;
const answering = /^(suche\/index|antwort\/suche)\.astro$/;

async function askForSuggestions(page: Page): Promise<void> {
  await page.locator('#q').pressSequentially('pfl');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
}

/** Types a question and waits for what the page says to it. */
async function ask(page: Page, question: string, expected: string): Promise<void> {
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially(question);
  await page.locator('[data-search-results] h2', { hasText: expected }).waitFor();
}

describe('axe finds nothing on any template', () => {
  it('for people who change nothing', async () => {
    expect(await faultsOn(portal, (page) => axeFaults(page))).toEqual([]);
  });

  it.each(choices)('for people who chose %s', async (_name, choice) => {
    const look = async (page: Page) => {
      await choose(page, choice);
      return axeFaults(page);
    };
    expect(await faultsOn(portal, look, { pages: rich() })).toEqual([]);
  });

  it.each(devices)('for people with %s', async (_name, options) => {
    expect(await faultsOn(portal, (page) => axeFaults(page), { options, pages: rich() })).toEqual([]);
  });

  it('for people who have opened "Darstellung"', async () => {
    const look = async (page: Page) => {
      await openDisplay(page);
      return axeFaults(page);
    };
    expect(await faultsOn(portal, look, { pages: rich() })).toEqual([]);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
  ] as [string, BrowserContextOptions][])(
    'for people who read suggestions while they type, %s',
    async (_name, options) => {
      const pages = rich().filter(({ template }) => suggesting.test(template));
      expect(pages).toHaveLength(2);
      const look = async (page: Page) => {
        await askForSuggestions(page);
        return axeFaults(page, true);
      };
      expect(await faultsOn(portal, look, { pages, options })).toEqual([]);
    },
  );

  it('for people who read answers while they type, and when there are none', async () => {
    const pages = rich().filter(({ template }) => answering.test(template));
    expect(pages).toHaveLength(3);
    const look = async (page: Page) => {
      await ask(page, 'pflegeheim', 'pflegeheim');
      const found = await axeFaults(page);
      await ask(page, 'qqzzqqx', 'qqzzqqx');
      return [...found, ...(await axeFaults(page))];
    };
    expect(await faultsOn(portal, look, { pages })).toEqual([]);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
  ] as [string, BrowserContextOptions][])(
    'and with forced colours (%s) all is painted apart, whatever was chosen here',
    async (_name, options) => {
      const look = async (page: Page) => {
        const faults: string[] = [];
        for (const contrast of ['hell', 'dunkel', 'stark'] as const) {
          await choose(page, { contrast });
          faults.push(...(await page.evaluate(contrastFaults, { text: 7, shape: 3 })));
        }
        return faults;
      };
      const forced = { ...options, forcedColors: 'active' } as const;
      expect(await faultsOn(portal, look, { pages: rich(), options: forced })).toEqual([]);
    },
  );

  it('with the rules that are off by default, and it would find a fault', async () => {
    const page = await openPage(portal.browser);
    await page.goto(portal.urlOf({ build: 'musterstadt', address: '/' }));
    expect([...(await axeRules(page))]).toEqual(expect.arrayContaining([...namedRules]));
    await page.locator('h1').evaluate((heading) => heading.style.setProperty('color', '#8a8a8a'));
    expect((await axeFaults(page)).map((fault) => fault.split(' ')[0])).toContain('color-contrast-enhanced');
    await page.context().close();
  });
});
