import type { BrowserContextOptions, Page } from 'playwright-core';
import { themes } from '../../src/styles/theme.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openDisplay, type DisplayChoice } from './display-choice.ts';
import { openPage, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

const url = (address: string): string => portal.urlOf({ build: 'musterstadt', address });

/** Opens a page, lets somebody look at it, closes it. */
async function on(options: BrowserContextOptions, address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(portal.browser, options);
  await page.goto(url(address));
  await look(page);
  await page.context().close();
}

/** Which of our sets of colours the page wears. */
const worn = async (page: Page): Promise<string> => {
  const [paper, ink] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [style.getPropertyValue('--paper'), style.getPropertyValue('--ink')];
  });
  const found = Object.entries(themes).find(([, theme]) => theme.paper === paper && theme.ink === ink);
  return found?.[0] ?? `${paper ?? ''} ${ink ?? ''}`;
};
const rootSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

const dark = { colorScheme: 'dark' } as const;
const more = { contrast: 'more' } as const;

describe('people whose device has settings', () => {
  it.each([
    ['nothing', {}, {}, 'light'],
    ['dark', dark, {}, 'dark'],
    ['more contrast', more, {}, 'strong'],
    ['dark and more contrast', { ...dark, ...more }, {}, 'strong'],
    ['dark, and choose light', dark, { contrast: 'hell' }, 'light'],
    ['dark, and choose black on white', dark, { contrast: 'stark' }, 'strong'],
    ['more contrast, and choose dark', more, { contrast: 'dunkel' }, 'dark'],
    ['more contrast, and choose light', more, { contrast: 'hell' }, 'light'],
    ['light, and choose dark', {}, { contrast: 'dunkel' }, 'dark'],
  ] as [string, BrowserContextOptions, DisplayChoice, string][])(
    'get them, and their choice here beats them: %s',
    async (_name, options, choice, expected) => {
      await on(options, '/hilfe/', async (page) => {
        await choose(page, choice);
        expect(await worn(page)).toBe(expected);
      });
    },
  );

  it('keep their forced colours whatever they choose here, with borders and shapes', async () => {
    await on({ forcedColors: 'active' }, '/', async (page) => {
      const look = () =>
        page.evaluate(() => {
          const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
          return {
            paper: style('body').backgroundColor,
            ink: style('body').color,
            borders: ['.help', '.home-doors li', '.search input', '.button', '.tags a', '.doors'].filter(
              (selector) => style(selector).borderTopStyle !== 'solid' || style(selector).borderTopWidth === '0px',
            ),
            shapes: [...document.querySelectorAll('.home-doors .shape')].filter(
              (shape) =>
                shape.getBoundingClientRect().width > 10 &&
                getComputedStyle(shape).fill !== style('body').backgroundColor,
            ).length,
          };
        });
      const forced = await look();
      expect(forced).toMatchObject({ borders: [], shapes: 4 });
      await choose(page, { contrast: 'dunkel' });
      expect(await look()).toEqual(forced);
    });
  });
});

describe('people who chose once', () => {
  const all: DisplayChoice = { text: 'sehr-gross', contrast: 'dunkel', spacing: 'mehr' };
  const attributes = (page: Page): Promise<Record<string, string>> =>
    page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)) as Record<string, string>);
  const chosen = { text: 'sehr-gross', contrast: 'dunkel', spacing: 'mehr' };

  it('find it kept after a reload, on the next page and in the next window, and see it in the panel', async () => {
    await on({}, '/', async (page) => {
      await openDisplay(page);
      await page.getByLabel('Sehr groß').check();
      await page.getByLabel('Dunkel').check();
      await page.getByLabel('Mehr Abstand').check();
      await page.reload();
      expect(await attributes(page)).toMatchObject(chosen);
      await page.getByRole('link', { name: 'Rat und Hilfe' }).first().click();
      await page.waitForURL('**/anlaufstellen/');
      expect(await attributes(page)).toMatchObject(chosen);
      expect([await rootSize(page), await worn(page)]).toEqual(['28px', 'dark']);
      const next = await page.context().newPage();
      await next.goto(url('/hilfe/'));
      expect(await attributes(next)).toMatchObject(chosen);
      await openDisplay(next);
      for (const name of ['Sehr groß', 'Dunkel', 'Mehr Abstand'])
        expect(await next.getByLabel(name).isChecked()).toBe(true);
    });
  });

  it('never see another page flash: the choice is there before there is anything to paint', async () => {
    await on({}, '/', async (page) => {
      await choose(page, all);
      await page.addInitScript(() => {
        new MutationObserver((_records, observer) => {
          if (document.body === null) return;
          observer.disconnect();
          const { text, contrast, spacing } = document.documentElement.dataset;
          sessionStorage.setItem('atBody', JSON.stringify({ text, contrast, spacing }));
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(url('/ratgeber/'));
      expect(JSON.parse((await page.evaluate(() => sessionStorage.getItem('atBody'))) ?? '{}')).toEqual(chosen);
    });
  });

  it('can go back to what the device says', async () => {
    await on(dark, '/', async (page) => {
      await choose(page, { contrast: 'hell' });
      await page.locator('#contrast-system').dispatchEvent('click');
      expect(await worn(page)).toBe('dark');
      await page.reload();
      expect(await worn(page)).toBe('dark');
    });
  });

  it.each(['null', '{"text":', '[]', '{"text":"<b>","contrast":5}', '"x"'])(
    'can choose again when the device kept nonsense: %s',
    async (nonsense) => {
      await on({}, '/', async (page) => {
        await page.evaluate((text) => localStorage.setItem('darstellung', text), nonsense);
        await page.reload();
        expect(await rootSize(page)).toBe('20px');
        await choose(page, { text: 'gross' });
        await page.reload();
        expect(await rootSize(page)).toBe('24px');
      });
    },
  );
});

describe('people without script', () => {
  const plain = { javaScriptEnabled: false };

  it.each([
    ['Sehr groß', '28px', 'light', 'normal'],
    ['Groß', '24px', 'light', 'normal'],
    ['Dunkel', '20px', 'dark', 'normal'],
    ['Schwarz auf Weiß', '20px', 'strong', 'normal'],
    ['Mehr Abstand', '20px', 'light', '1px'],
  ])('choose "%s" for the page at hand', async (name, size, colours, tracking) => {
    await on(plain, '/', async (page) => {
      await openDisplay(page);
      await page.getByLabel(name, { exact: true }).check();
      expect([await rootSize(page), await worn(page)]).toEqual([size, colours]);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).letterSpacing)).toBe(tracking);
      expect(await page.locator('[data-display]').innerText()).toContain('gilt Ihre Wahl nur für diese Seite');
    });
  });

  it('choose light on a dark device', async () => {
    await on({ ...plain, ...dark }, '/', async (page) => {
      expect(await worn(page)).toBe('dark');
      await openDisplay(page);
      await page.getByLabel('Hell', { exact: true }).check();
      expect(await worn(page)).toBe('light');
    });
  });
});
