import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { narrowTexts } from '#texts/narrow.ts';
import { eventually } from './eventually.ts';
import { seen } from './open-page.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt');
let page: Page;
beforeEach(() => {
  page = visit.page();
});

const shown = (): Promise<(string | null)[]> =>
  page.locator('[data-list] .card:visible').evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
const address = (): string => decodeURIComponent(new URL(page.url()).search).replaceAll('+', ' ');
const head = () => page.locator('[data-narrow-head]');

describe('a list narrowed in the browser', () => {
  it('answers at once, says how many, and keeps the question in the address', async () => {
    await page.goto('/begegnungsstaetten/');
    const all = await shown();
    await page.check('input[name=stufenlos]');
    await eventually(address).toBe('?stufenlos=ja');
    expect((await shown()).length).toBeLessThan(all.length);
    await eventually(async () => (await page.locator('[role=status]').allTextContents()).join(' ')).toMatch(
      /passen|passt/,
    );
    await page.uncheck('input[name=stufenlos]');
    await eventually(address).toBe('');
    await eventually(shown).toEqual(all);
    expect(visit.watched().complaints).toEqual([]);
  });

  it.each([
    '/anlaufstellen/?stufenlos=ja',
    '/anlaufstellen/?ort=Altstadt&umkreis=3',
    '/anlaufstellen/?kostenlos=ja&fuer=demenz',
    '/angebote/?ort=01234&weg=zuhause',
    '/karte/?q=treff&ort=Altstadt&umkreis=5',
    '/pflegeplaetze/?ort=Nirgendwo',
  ])('%s shows the same as the answer of the server', async (path) => {
    const { pathname, search } = new URL(path, 'http://x');
    await page.goto(path);
    const written = await shown();
    const said = await seen(page, '[data-narrow-head] h2');
    await page.goto(pathname);
    for (const [name, value] of new URLSearchParams(search)) {
      const field = page.locator(`[data-narrow] [name=${name}]`);
      const more = page.locator('.narrow-more:not(.prepared, [open]) summary');
      if (!(await field.isVisible())) await more.click();
      const type = await field.evaluate((element) => (element instanceof HTMLInputElement ? element.type : 'select'));
      if (type === 'checkbox') await field.check();
      else if (type === 'select') await field.selectOption(value);
      else await field.fill(value);
    }
    await eventually(() => new URLSearchParams(address()).toString().length).toBe(
      new URLSearchParams(search).toString().length,
    );
    await eventually(shown).toEqual(written);
    expect(await seen(page, '[data-narrow-head] h2')).toBe(said);
  });

  it('what is not known stands apart, and each card says what is missing', async () => {
    await page.goto('/begegnungsstaetten/');
    await page.check('input[name=stufenlos]');
    await eventually(() => page.locator('[data-maybe] .card').count()).toBeGreaterThan(0);
    expect(await seen(page, '[data-maybe]')).toContain(narrowTexts.maybeTitle);
    const cards = page.locator('[data-maybe] .card');
    for (const card of await cards.all()) expect(await card.innerText()).toContain('Nicht bekannt: ');
    expect(await page.locator('[data-sure] .card-missing').count()).toBe(0);
  });

  it('each choice can be taken back, and the focus goes to the result', async () => {
    await page.goto('/anlaufstellen/?stufenlos=ja&kostenlos=ja');
    await page.focus('input[name=stufenlos]');
    await page.check('input[name=offen]');
    await eventually(() => page.locator('.chosen a').count()).toBe(4);
    await page.click('[data-drop=openNow]');
    await eventually(address).toBe('?stufenlos=ja&kostenlos=ja');
    expect(await page.isChecked('input[name=offen]')).toBe(false);
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.click('[data-drop=all]');
    await eventually(address).toBe('');
  });

  it('nothing found offers ways on that lead somewhere', async () => {
    await page.goto('/karte/');
    await page.fill('input[name=q]', 'qqzzqq');
    await eventually(() => head().innerText()).toContain('Nichts gefunden');
    expect(await page.locator('[data-narrow-head] a[href^="/zustaendig/"]').isVisible()).toBe(true);
    await page.click('[data-drop=question]');
    await eventually(address).toBe('');
    expect((await shown()).length).toBeGreaterThan(5);
  });

  it('the list comes back as it was left', async () => {
    await page.goto('/anlaufstellen/');
    await page.fill('input[name=ort]', 'Altstadt');
    await eventually(address).toBe('?ort=Altstadt');
    const left = await shown();
    await page.locator('[data-sure] .card a').first().click();
    await page.goBack();
    await eventually(shown).toEqual(left);
    expect(await page.inputValue('input[name=ort]')).toBe('Altstadt');
  });
});

describe('the location of the device', () => {
  it('is asked for on the press only, measured from, and neither sent nor written down', async () => {
    const context = page.context();
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 51.0102, longitude: 10.0011 });
    await page.goto('/karte/');
    await page.selectOption('select[name=umkreis]', '5');
    await page.click('[data-here] button');
    await eventually(() => head().innerText()).toContain('Standort');
    await eventually(() => page.locator('.card-near:visible').count()).toBeGreaterThan(0);
    expect(address()).toBe('');
    const kept = await page.evaluate(() =>
      [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join(),
    );
    expect(kept + visit.watched().requests.join(' ')).not.toMatch(/51[.,]01|10[.,]001/);
    await page.click('[data-drop=here]');
    await eventually(() => page.locator('.card-near').count()).toBe(0);
  });

  it('refused, the way by Ortsteil is named', async () => {
    await page.goto('/karte/');
    await page.click('[data-here] button');
    await eventually(() => page.locator('.here-fault').count()).toBe(1);
    expect(await seen(page, '.here-fault')).toContain('Schreiben Sie');
  });
});

describe('narrowed hits of a search', () => {
  it('are the same in the browser and from the server', async () => {
    await page.goto('/suche/?q=beratung&ort=Altstadt&umkreis=5');
    const cards = () =>
      page.locator('[data-search-results] .card').evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
    const written = await cards();
    expect(written.length).toBeGreaterThan(0);
    await page.goto('/suche/');
    await page.fill('input[name=q]', 'beratung');
    await page.click('.search .narrow-more summary');
    await page.fill('input[name=ort]', 'Altstadt');
    await page.selectOption('select[name=umkreis]', '5');
    await eventually(cards).toEqual(written);
    await eventually(address).toBe('?q=beratung&ort=Altstadt&umkreis=5');
  });

  it('conditions without a word lead to the lists with the same conditions', async () => {
    await page.goto('/suche/?kostenlos=ja');
    await page.click('[data-search-results] a[href^="/anlaufstellen/"]');
    expect(address()).toBe('?kostenlos=ja');
    expect(await page.isChecked('input[name=kostenlos]')).toBe(true);
  });
});
