import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openDisplay, type DisplayChoice } from './display-choice.ts';
import { spaceFaults } from './in-page/space-faults.ts';
import { targetFaults } from './in-page/target-faults.ts';
import { faultsOn, openPortal, type Portal } from './open-portal.ts';
import { doubleText, restyle, textSpacing } from './restyle.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

/** A small phone (or 400 % on a laptop), a tablet, a laptop. */
const windows = [
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

/** The faults of a page in every window. */
const inEveryWindow =
  (look: (page: Page) => Promise<readonly string[]>, prepare?: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<string[]> => {
    await prepare?.(page);
    const faults: string[] = [];
    for (const window of windows) {
      await page.setViewportSize(window);
      for (const fault of await look(page)) faults.push(`at ${window.width} px: ${fault}`);
    }
    return faults;
  };

const space = (page: Page) => page.evaluate(spaceFaults);

describe('people with unsteady hands', () => {
  it('can press everything: 44 × 44 px, 8 px from the next', async () => {
    const look = inEveryWindow((page) => page.evaluate(targetFaults, { size: 44, distance: 8 }));
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('have 56 × 56 px once they chose large text', async () => {
    const look = inEveryWindow(
      (page) => page.evaluate(targetFaults, { size: 56, distance: 8 }),
      (page) => choose(page, { text: 'gross' }),
    );
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('can press every choice of "Darstellung"', async () => {
    const look = inEveryWindow((page) => page.evaluate(targetFaults, { size: 44, distance: 8 }), openDisplay);
    const pages = portal.pages.filter(({ template }) => template === 'index.astro');
    expect(await faultsOn(portal, look, { pages })).toEqual([]);
  });
});

describe('people who search on a small phone', () => {
  it('can press every suggestion and need not scroll sideways, in the largest text too', async () => {
    const look = inEveryWindow(
      async (page) => {
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        const small = await page.evaluate(targetFaults, { size: 44, distance: 8 });
        return isWide ? [...small, 'one must scroll sideways'] : small;
      },
      async (page) => {
        await choose(page, { text: 'sehr-gross' });
        await page.locator('#q').pressSequentially('pfl');
        await page.locator('[role=option]').first().waitFor();
      },
    );
    const pages = portal.pages.filter(({ template }) => template === 'index.astro');
    expect(await faultsOn(portal, look, { pages })).toEqual([]);
  });
});

const choices: [string, DisplayChoice][] = [
  ['change nothing', {}],
  ['chose very large text', { text: 'sehr-gross' }],
  ['chose very large text and more spacing', { text: 'sehr-gross', spacing: 'mehr' }],
];

describe('people who need it large', () => {
  it.each(choices)('who %s never scroll sideways, from 320 px on, and nothing is cut off', async (_name, choice) => {
    const look = inEveryWindow(space, (page) => choose(page, choice));
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('read everything at twice the text size', async () => {
    const look = async (page: Page) => {
      await restyle(page, doubleText);
      return space(page);
    };
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('read everything with the spacing they set in their browser', async () => {
    const look = inEveryWindow(space, (page) => restyle(page, textSpacing));
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('see all of "Darstellung" on a small phone, in the largest text', async () => {
    const look = inEveryWindow(space, async (page) => {
      await openDisplay(page);
      await choose(page, { text: 'sehr-gross', spacing: 'mehr' });
    });
    const pages = portal.pages.filter(({ template }) => template === 'index.astro');
    expect(await faultsOn(portal, look, { pages })).toEqual([]);
  });
});
