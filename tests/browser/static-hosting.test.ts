import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { responsible } from '#texts/responsible.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { releasesOf } from '../chromium/serve-release.ts';
import { eventually } from './eventually.ts';
import { openPage, seen, type WatchedPage } from './open-page.ts';
import { plainHost, type PlainHost } from './plain-host.ts';

const words = { district: 'Ortsteil', boroughPlural: 'Stadtbezirke' };

let browser: Browser;
let host: PlainHost;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), plainHost(`${releasesOf('musterstadt')}/current/client`)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  watched = await openPage(browser, { baseURL: host.origin });
  page = watched.page;
});
afterEach(() => watched.close());

describe('on a host that only knows files', () => {
  it('the search answers: from the home page, and under an address with a question', async () => {
    await page.goto('/');
    await page.locator('input[name=q]').pressSequentially('seniorenbüro');
    await eventually(() => page.locator('[role=option]').count()).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/suche\/\?q=/);
    await eventually(() => page.locator('[data-search-results] .card').count()).toBeGreaterThan(1);
    expect(await page.inputValue('input[name=q]')).toBe('seniorenbüro');
    expect(await seen(page, '[data-search-results]')).toContain('Seniorenbüro Nord');
    expect(watched.complaints).toEqual([]);
  });

  async function ask(question: string): Promise<void> {
    await page.goto('/zustaendig/');
    await page.fill('input[name=ort]', question);
    await page.click('[data-responsible] button');
    await page.waitForURL(/\?ort=/);
    await eventually(() => page.locator('[data-area-answer] > *').count()).toBeGreaterThan(0);
    expect(await page.inputValue('input[name=ort]')).toBe(question);
  }

  it.each(['Altstadt', '01234', 'Beispielgasse 12'])('%s leads to the responsible office', async (question) => {
    await ask(question);
    await page.click('[data-area-answer] a');
    expect(await seen(page, '.responsible')).toContain('Seniorenbüro Nord');
  });

  it('a postcode of two Stadtbezirke asks for the Ortsteil', async () => {
    await ask('01235');
    expect(await seen(page, '[data-area-answer]')).toContain(responsible.ambiguousPostcode(words));
    expect(await page.locator('[data-area-answer] a').allInnerTexts()).toEqual(['Bahnhofsviertel', 'Mühlenviertel']);
  });

  it('an unknown street is said to be unknown, and the list of all Ortsteile is there', async () => {
    await ask('Nirgendwoweg 1');
    expect(await seen(page, '[data-area-answer]')).toContain(responsible.unknownStreet);
    expect(await page.locator('[data-area-answer] a').count()).toBe(0);
    expect(await page.locator('main a[href^="/ortsteile/"]').count()).toBe(5);
  });

  it('a Kurznummer leads on', async () => {
    await page.goto('/1012-1/');
    await page.waitForURL('**/anlaufstellen/seniorenbuero-nord/');
  });

  it('an address that leads nowhere is answered with the page that helps', async () => {
    await page.goto('/gibt-es-nicht/');
    expect(await seen(page, 'h1')).toBe('Diese Seite gibt es nicht');
    await page.locator('input[name=q]').pressSequentially('treff');
    await eventually(() => page.locator('[role=option]').count()).toBeGreaterThan(0);
  });

  it('without script the lists stay, and the search page says why nothing was found', async () => {
    const plain = await openPage(browser, { baseURL: host.origin, javaScriptEnabled: false });
    await plain.page.goto('/suche/?q=treff');
    expect(await seen(plain.page)).toContain('braucht die Suche hier Skript');
    await plain.page.click('.doors a.treffen');
    expect(await plain.page.locator('.card').count()).toBeGreaterThan(2);
    await plain.close();
  });
});
