import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { narrowHeadline, narrowTexts } from '#texts/narrow.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { releasesOf } from '../chromium/serve-release.ts';
import { eventually } from './eventually.ts';
import { openPage, seen, type WatchedPage } from './open-page.ts';
import { plainHost, type PlainHost } from './plain-host.ts';
import { visits } from './visits.ts';

const shown = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-list] .card:visible').evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));

describe('a list narrowed without script', () => {
  const visit = visits('musterstadt', { javaScriptEnabled: false });
  let page: Page;
  beforeEach(() => {
    page = visit.page();
  });

  it('answers the form: what fits, what may fit, and at the result', async () => {
    await page.goto('/begegnungsstaetten/');
    const all = await shown(page);
    await page.check('input[name=stufenlos]');
    await page.click('[data-narrow] button[type=submit]');
    await page.waitForURL(/stufenlos=ja/);
    expect(new URL(page.url()).hash).toBe('#ergebnis');
    expect(await page.isChecked('input[name=stufenlos]')).toBe(true);
    const some = await shown(page);
    expect(some.length).toBeLessThan(all.length);
    expect(some).not.toContain('treff-beispielgasse'); // known to have steps
    expect(await seen(page, '[data-maybe]')).toContain('Nicht bekannt: ob man ohne Stufe hineinkommt');
    await page.click('.chosen a[data-drop=all]');
    await page.waitForURL((url) => url.search === '');
    expect(await shown(page)).toEqual(all);
  });

  it('names the place that was meant, and how far each entry is', async () => {
    await page.goto('/anlaufstellen/');
    await page.fill('input[name=ort]', 'Altstadt');
    await page.selectOption('select[name=umkreis]', '5');
    await page.click('[data-narrow] button[type=submit]');
    await page.waitForURL(/ort=Altstadt/);
    expect(await seen(page, '[data-narrow-head]')).toContain(narrowTexts.meant(['Altstadt']));
    expect(await page.locator('.card-near').first().innerText()).toMatch(/^(höchstens )?etwa \d+.* (Meter|Kilometer)$/);
  });

  it('asked for a place nobody knows, says so and narrows nothing by it', async () => {
    await page.goto('/anlaufstellen/');
    const all = await shown(page);
    await page.goto('/anlaufstellen/?ort=Nirgendwo');
    expect(await seen(page, '[data-narrow-head]')).toContain(narrowTexts.areaUnused);
    expect((await shown(page)).length).toBe(all.length);
  });

  it.each(['umkreis=7&ort=Altstadt', 'stufenlos=vielleicht', 'fuer=alle&kostenlos=ja'])(
    '%s is not quite understood: it is said, and the rest is answered',
    async (query) => {
      const response = await page.goto(`/anlaufstellen/?${query}`);
      expect(response?.status()).toBe(200);
      expect(await seen(page, '[data-narrow-head]')).toContain('nicht verstanden');
      expect((await shown(page)).length).toBeGreaterThan(0);
    },
  );

  it('what was typed is shown as text, whatever it is', async () => {
    await page.goto(`/karte/?q=${encodeURIComponent('<b>x</b>')}&ort=${encodeURIComponent('"><i>y</i>')}`);
    expect(await page.locator('main b, main i').count()).toBe(0);
    expect(await page.inputValue('input[name=ort]')).toBe('"><i>y</i>');
    expect(visit.watched().complaints).toEqual([]);
  });

  it('nothing found offers ways on, the responsible office and the phone', async () => {
    await page.goto('/karte/?q=qqzzqq&kostenlos=ja');
    expect(await seen(page, '[data-narrow-head] h2')).toBe(narrowHeadline('all', 0, 0));
    expect(await page.locator('[data-narrow-head] a[href^="/zustaendig/"]').isVisible()).toBe(true);
    expect(await page.locator('#hilfe a.phone').isVisible()).toBe(true);
  });

  it('there is no button for the location, no map and no note list', async () => {
    await page.goto('/karte/');
    expect(await page.locator('[data-here] button, [data-map], [data-note-count]').count()).toBeGreaterThanOrEqual(3);
    expect(
      await page.locator('[data-here] button:visible, [data-map]:visible, [data-note-count]:visible').count(),
    ).toBe(0);
  });
});

describe('on a host that only knows files', () => {
  let browser: Browser;
  let host: PlainHost;
  let watched: WatchedPage;
  beforeAll(async () => {
    [browser, host] = await Promise.all([openBrowser(), plainHost(`${releasesOf('musterstadt')}/current/client`)]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });
  afterEach(() => watched.close());

  it('the question of an address is answered in the browser', async () => {
    watched = await openPage(browser, { baseURL: host.origin });
    await watched.page.goto('/anlaufstellen/?ort=Altstadt&kostenlos=ja');
    await eventually(() => watched.page.locator('[data-sure] .card').count()).toBeGreaterThan(0);
    expect(await watched.page.inputValue('input[name=ort]')).toBe('Altstadt');
    expect(await watched.page.isChecked('input[name=kostenlos]')).toBe(true);
    expect(watched.complaints).toEqual([]);
  });

  it('without script the prepared choices lead to narrowed lists', async () => {
    watched = await openPage(browser, { baseURL: host.origin, javaScriptEnabled: false });
    await watched.page.goto('/anlaufstellen/');
    await watched.page.click('.prepared summary');
    await watched.page.click('.prepared a[href$="/auswahl/stufenlos/"]');
    expect(await seen(watched.page, 'h1')).toContain('ohne Stufen');
    expect((await shown(watched.page)).length).toBeGreaterThan(0);
  });
});
