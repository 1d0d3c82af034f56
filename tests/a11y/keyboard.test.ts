import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openDisplay } from './display-choice.ts';
import { stand, walk } from './keyboard-walk.ts';
import { desk, faultsOn, openPage, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

const rich = () => portal.pages.filter(({ build }) => build === 'musterstadt');
const home = () => rich().filter(({ template }) => template === 'index.astro');

/** Both ways through a page; gives what is wrong at a stop or with their order. */
async function walkFaults(page: Page): Promise<string[]> {
  await stand(page, 'before');
  const there = await walk(page, 'Tab');
  await stand(page, 'behind');
  const back = await walk(page, 'Shift+Tab');
  const keys = (stops: typeof there) => stops.map(({ key }) => key);
  const faults = there.flatMap((stop) => stop.faults.map((fault) => `"${stop.name.slice(0, 50)}" ${fault}`));
  if (there.length < 10) faults.push(`only ${there.length} stops`);
  if (keys(there).join() !== keys(back).reverse().join())
    faults.push(`${there.length} stops there, ${back.length} others back`);
  const jumps = there.filter((stop, index) => index > 0 && (stop.place ?? 0) <= (there[index - 1]?.place ?? 0));
  return [...faults, ...jumps.map((stop) => `"${stop.name}" comes after something that stands below it`)];
}

describe('people without a mouse', () => {
  it('go through every page and back: all stops named, in order, in sight, with a ring of two colours', async () => {
    expect(await faultsOn(portal, walkFaults, { pages: rich() })).toEqual([]);
  });

  it('do so through what we ship too, where lists are long', async () => {
    const long = /^(index|anlaufstellen\/index|stadtbezirke\/\[id\]|themen\/\[id\])\.astro$/;
    const pages = portal.pages.filter(({ build, template }) => build === 'shipped' && long.test(template));
    expect(pages).toHaveLength(4);
    expect(await faultsOn(portal, walkFaults, { pages })).toEqual([]);
  });

  it.each([
    ['dark colours', { contrast: 'dunkel' } as const, {}],
    ['black on white', { contrast: 'stark' } as const, {}],
    ['very large text on a phone', { text: 'sehr-gross' } as const, { viewport: { width: 360, height: 740 } }],
    ['forced colours', {}, { forcedColors: 'active' } as const],
  ])('see where they are with %s, in the open "Darstellung" too', async (_name, choice, options) => {
    const look = async (page: Page) => {
      await choose(page, choice);
      await openDisplay(page);
      return walkFaults(page);
    };
    expect(await faultsOn(portal, look, { pages: home(), options: { ...desk, ...options } })).toEqual([]);
  });

  it('meet "Zum Inhalt" first on every page, and Enter brings them there', async () => {
    const look = async (page: Page) => {
      await page.keyboard.press('Tab');
      const link = await page.evaluate(() => document.activeElement?.textContent?.trim());
      await page.keyboard.press('Enter');
      const room = await page.evaluate(() => document.activeElement?.tagName);
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('main, aside') !== null);
      const faults = [link === 'Zum Inhalt', room === 'MAIN', inside];
      return faults.every(Boolean) ? [] : [`"${link ?? ''}" leads to ${room ?? 'nothing'}`];
    };
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it.each([
    ['Zur Suche', '/suche/', undefined],
    ['Zur Telefonhilfe', undefined, 'hilfe'],
  ])('jump by "%s"', async (name, path, id) => {
    const page = await openPage(portal.browser);
    await page.goto(portal.urlOf({ build: 'musterstadt', address: '/hilfe/' }));
    await page.getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    if (path !== undefined) {
      await page.waitForURL(`**${path}`);
      return page.context().close();
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate((part) => document.activeElement?.closest(`#${part}`) !== null, id)).toBe(true);
    return page.context().close();
  });

  it('open and close "Darstellung" with Enter and Space and choose with the arrows', async () => {
    const page = await openPage(portal.browser);
    await page.goto(portal.urlOf({ build: 'musterstadt', address: '/' }));
    const panel = page.locator('[data-display]');
    await panel.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await panel.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('html').getAttribute('data-text')).toBe('gross');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await panel.getAttribute('open')).toBeNull();
    await page.context().close();
  });
});
