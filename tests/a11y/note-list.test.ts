import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteList } from '#texts/note-list.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { serveRelease, type ServedRelease } from '../chromium/serve-release.ts';
import { axeFaults } from './axe-faults.ts';
import { choose } from './display-choice.ts';
import { contrastFaults } from './in-page/contrast-faults.ts';
import { paperFaults } from './in-page/paper-faults.ts';
import { readingFaults } from './in-page/reading-faults.ts';
import { spaceFaults } from './in-page/space-faults.ts';
import { structureFaults } from './in-page/structure-faults.ts';
import { targetFaults } from './in-page/target-faults.ts';
import { openPage } from './open-portal.ts';

let browser: Awaited<ReturnType<typeof openBrowser>>;
let served: ServedRelease;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveRelease('musterstadt')]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const records = ['1012-1', '1016-6', '1010-4'];

/** The pages in the states that only a device brings about. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'a list out of a link': async (page) => {
    await page.goto(`${served.origin}/merkzettel/#liste=${records.join('.')}.9999-9`);
    await page.locator('.sheet-facts').nth(2).waitFor();
  },
  "one's own list, with something taken off and a link shown": async (page) => {
    await states['a list out of a link']?.(page);
    await page.getByRole('button', { name: noteList.keep }).click();
    await page.getByRole('button', { name: noteList.link }).click();
    await page.locator('#zettel-link').waitFor();
    await page.locator('[data-act=remove]').first().click();
    await page.locator('[data-act=undo]').waitFor();
  },
  'a comparison': async (page) => {
    await page.goto(`${served.origin}/vergleich/#orte=${records.join('.')}`);
    await page.locator('.comparison, .comparison-row').first().waitFor();
  },
};

async function faultsOf(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page)),
    ...(await page.evaluate(structureFaults)),
    ...(await page.evaluate(spaceFaults)),
    ...(await page.evaluate(contrastFaults, { text: 7, shape: 3 })),
    ...(await page.evaluate(readingFaults, { characters: 70, leading: 1.5, paragraphs: 1.5 })),
    ...(await page.evaluate(targetFaults, { size: 44, distance: 8 })),
  ];
}

describe.each(Object.keys(states))('%s', (name) => {
  it.each([
    ['on a desk', 1280],
    ['on a small phone', 320],
  ])('is without faults %s', async (_where, width) => {
    const page = await openPage(browser, { viewport: { width, height: 900 } });
    await states[name]?.(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('is without faults in very large letters on dark ground', async () => {
    const page = await openPage(browser);
    await states[name]?.(page);
    await choose(page, { text: 'sehr-gross', contrast: 'dunkel', spacing: 'mehr' });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('is black on white on paper', async () => {
    const page = await openPage(browser, { viewport: { width: 657, height: 986 } });
    await states[name]?.(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(paperFaults)).toEqual([]);
    await page.context().close();
  });
});
