import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { structureFaults } from './in-page/structure-faults.ts';
import { faultsOn, openPortal, type Portal } from './open-portal.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

/** What must be the same on every page of a build: help, navigation, where "Darstellung" stands. */
const sameEverywhere = (page: Page) =>
  page.evaluate(() => {
    const links = (selector: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a[href]`)].map(
        (link) => `${link.textContent?.trim() ?? ''} ${link.getAttribute('href') ?? ''}`,
      );
    const { left, width } = document.querySelector('[data-display] > summary')?.getBoundingClientRect() ?? {};
    return JSON.stringify({
      header: links('header'),
      help: links('#hilfe'),
      said: document.querySelector('#hilfe')?.textContent?.replace(/\s+/g, ' '),
      footer: links('footer'),
      display: [left, width],
    });
  });

/** Titles of all pages of a build; pages that only lead on have that of the page they lead to. */
function titlesOf(client: string): string[] {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => readFileSync(join(client, file), 'utf8'));
  const staying = pages.filter((html) => !html.includes('http-equiv="refresh"'));
  return staying.map((html) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}

describe('people who listen to a page', () => {
  it('hear German, one first heading, no skipped level, and every landmark by its name', async () => {
    expect(await faultsOn(portal, (page) => page.evaluate(structureFaults))).toEqual([]);
  });

  it.each(['shipped', 'musterstadt'] as const)('tell every page of %s by its title', (build) => {
    const titles = titlesOf(portal.released[build].client);
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title, index) => title.trim() === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  it('hear in the title what they asked for and what came of it', async () => {
    const look = async (page: Page) => {
      const question = await page.locator('main input[type=text]').first().inputValue();
      const title = await page.title();
      return question !== '' && title.includes(question) ? [] : [`"${title}" does not say "${question}"`];
    };
    const pages = portal.pages.filter(({ template }) => /^antwort\/(suche|zustaendig)/.test(template));
    expect(await faultsOn(portal, look, { pages })).toEqual([]);
  });
});

describe('people who have learned one page', () => {
  it.each(['shipped', 'musterstadt'] as const)(
    'find help, navigation and "Darstellung" of %s where they were',
    async (build) => {
      const pages = portal.pages.filter((page) => page.build === build);
      const seen = new Map<string, string[]>();
      const look = async (page: Page, { address }: { address: string }) => {
        const same = await sameEverywhere(page);
        seen.set(same, [...(seen.get(same) ?? []), address]);
        return [];
      };
      await faultsOn(portal, look, { pages });
      expect([...seen.values()].map((addresses) => addresses.length)).toEqual([pages.length]);
      const [same = ''] = seen.keys();
      expect(same).toContain('tel:');
    },
  );
});
