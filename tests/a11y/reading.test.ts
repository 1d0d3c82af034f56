import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openDisplay, type DisplayChoice } from './display-choice.ts';
import { readingFaults } from './in-page/reading-faults.ts';
import { faultsOn, openPage, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

const limits = { characters: 70, leading: 1.5, paragraphs: 1.5 };

const choices: [string, DisplayChoice][] = [
  ['change nothing', {}],
  ['chose large text', { text: 'gross' }],
  ['chose very large text', { text: 'sehr-gross' }],
  ['chose more spacing', { spacing: 'mehr' }],
];

/** The size of the text and of the smallest letters of a page; runs in the page. */
function letterSizes(): number[] {
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const shown = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility() && element.closest('svg, .unseen') === null,
  );
  return [size(document.body), Math.min(...shown.map(size))];
}

describe('people who read slowly', () => {
  it.each(choices)('and %s have short lines, room between them, and upright letters', async (_name, choice) => {
    const look = async (page: Page) => {
      await choose(page, choice);
      return page.evaluate(readingFaults, limits);
    };
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('read letters of 20, 24 or 28 px as they chose, and small print that is a sixth smaller at most', async () => {
    const sizes = [
      [{ text: 'system' }, 20],
      [{ text: 'gross' }, 24],
      [{ text: 'sehr-gross' }, 28],
    ] as const;
    const look = async (page: Page) => {
      const faults: string[] = [];
      for (const [choice, pixels] of sizes) {
        await choose(page, choice);
        const [base = 0, smallest = 0] = await page.evaluate(letterSizes);
        if (base !== pixels || smallest < pixels * 0.84) faults.push(`${base} px, smallest ${smallest} px`);
      }
      return faults;
    };
    expect(await faultsOn(portal, look)).toEqual([]);
  });

  it('read the phone number of the help block from a distance: at least 24 px', async () => {
    const look = async (page: Page) => {
      const phone = page.locator('#hilfe a[href^="tel:"]').first();
      const size = await phone.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
      return size >= 24 ? [] : [`${size} px`];
    };
    expect(await faultsOn(portal, look)).toEqual([]);
  });
});

describe('people whom movement makes dizzy', () => {
  it('see none on any page, whatever they touch', async () => {
    const look = async (page: Page) => {
      await page.locator('.brand').hover();
      await openDisplay(page);
      await page.keyboard.press('Tab');
      return page.evaluate(() => [
        ...document.getAnimations().map((animation) => `moves: ${animation.constructor.name}`),
        ...[...document.querySelectorAll('body *')]
          .filter((element) =>
            /[1-9]/.test(getComputedStyle(element).transitionDuration + getComputedStyle(element).animationDuration),
          )
          .map((element) => `would move: ${element.tagName}.${element.className}`),
        ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolls smoothly'] : []),
      ]);
    };
    expect(await faultsOn(portal, look, { options: { reducedMotion: 'reduce' } })).toEqual([]);
  });

  it('are not the only ones: nothing moves by itself for anybody', async () => {
    const page = await openPage(portal.browser);
    await page.goto(portal.urlOf({ build: 'musterstadt', address: '/' }));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.locator('marquee, blink, [autoplay]').count()).toBe(0);
    await page.context().close();
  });
});
