import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { comparison, comparisonPage } from '#texts/comparison.ts';
import { noteList } from '#texts/note-list.ts';
import { eventually } from './eventually.ts';
import { seen } from './open-page.ts';
import { NORD, noteHeadings, noteOnPage, openNotes, PARK, TREFF } from './note-list-steps.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt');
let page: Page;
beforeEach(() => {
  page = visit.page();
});
const button = (name: string) => page.getByRole('button', { name });
const compareBox = (name: string) => page.getByRole('checkbox', { name: `${noteList.compare}: ${name}` });

describe('a list to pass on', () => {
  it('travels in a link and comes out the same', async () => {
    await openNotes(page, [PARK, NORD]);
    await button(noteList.link).click();
    const address = await page.getByLabel(noteList.linkLabel).inputValue();
    expect(new URL(address).hash).toBe('#liste=1010-4.1012-1');
    await page.evaluate(() => localStorage.clear());
    await page.goto('/hilfe/');
    await page.goto(address);
    await eventually(() => noteHeadings(page)).toEqual(['Pflegeheim Beispielpark', 'Seniorenbüro Nord „Beispielhaus“']);
  });

  it("never touches one's own until it is taken over, and then stands behind it", async () => {
    await noteOnPage(page, TREFF);
    await page.goto('/merkzettel/#liste=1012-1.1016-6');
    await eventually(() => noteHeadings(page)).toEqual([
      'Seniorenbüro Nord „Beispielhaus“',
      'Nachbarschaftstreff Beispielgasse',
    ]);
    expect(await seen(page)).toContain(noteList.ownUntouched(1));
    expect(await page.locator('header [data-note-count]').innerText()).toBe('Merkzettel (1)');
    expect(await button(noteList.remove).count()).toBe(0);
    await button(noteList.keep).click();
    await eventually(() => noteHeadings(page)).toEqual([
      'Nachbarschaftstreff Beispielgasse',
      'Seniorenbüro Nord „Beispielhaus“',
    ]);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('says which numbers it cannot use', async () => {
    await page.goto('/merkzettel/#liste=1012-1.1012-2.9999-1.abc');
    await eventually(() => noteHeadings(page)).toEqual(['Seniorenbüro Nord „Beispielhaus“']);
    const text = await seen(page);
    expect(text).toContain('keine richtige Kurznummer ist: „1012-2“');
    expect(text).toContain('„abc“');
  });

  it('reaches no server: nothing asked for contains the list', async () => {
    await page.goto('/merkzettel/#liste=1012-1.1016-6');
    await eventually(() => noteHeadings(page).then((all) => all.length)).toBe(2);
    await page.locator('.sheet-facts').nth(1).waitFor();
    const data = visit.watched().requests.filter((url) => !/\/(_astro|merkzettel)\/|\.(svg|woff2)$/.test(url));
    expect(data.map((url) => new URL(url).pathname).sort()).toEqual([
      '/daten/blatt/seniorenbuero-nord.json',
      '/daten/blatt/treff-beispielgasse.json',
      '/daten/kurznummern.json',
    ]);
    expect(visit.watched().requests.filter((url) => /liste|1012|1016/.test(url.replace(/#.*/, '')))).toEqual([]);
  });

  it('shows the numbers when nothing can be fetched', async () => {
    await page.route('**/daten/**', (route) => route.abort());
    await page.goto('/merkzettel/#liste=1012-1');
    await eventually(() => seen(page)).toContain(noteList.registerNotLoaded(['1012-1']));
  });
});

describe('the note list on paper', () => {
  it('is large, has room for notes and the date, and nothing to press', async () => {
    await openNotes(page, [NORD, TREFF]);
    await page.emulateMedia({ media: 'print' });
    const size = await page.locator('html').evaluate((root) => parseFloat(getComputedStyle(root).fontSize));
    expect(size).toBeGreaterThanOrEqual(24); // 18 pt
    const text = await seen(page);
    for (const words of ['030 23 12 52 00', 'Stand: 2. November 2026', noteList.notes, 'Gedruckt am'])
      expect(text).toContain(words);
    const useless = page.locator('button:visible, input:visible, nav:visible, .button:visible');
    expect(await useless.count()).toBe(0);
    expect(await page.locator('.brand').isVisible()).toBe(true);
    const breaks = await page
      .locator('.sheet')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});

describe('comparing', () => {
  const two = '/vergleich/#orte=1012-1.1010-4';

  it('lays what was chosen side by side, and says what is unknown', async () => {
    await openNotes(page, [NORD, TREFF, PARK]);
    await compareBox('Pflegeheim Beispielpark').check();
    await compareBox('Nachbarschaftstreff Beispielgasse').check();
    await page.getByRole('link', { name: noteList.compareChosen(2) }).click();
    await page.getByRole('table').waitFor();
    expect(await page.locator('thead th[scope=col] a').allInnerTexts()).toEqual([
      'Pflegeheim Beispielpark',
      'Nachbarschaftstreff Beispielgasse',
    ]);
    const row = (name: string) =>
      page.locator('tr', { has: page.locator('th[scope=row]', { hasText: name }) }).locator('td');
    expect((await row('Welche Pflege').allInnerTexts())[0]).toContain('Kurzzeitpflege. 6 Plätze.');
    expect((await row('Welche Pflege').allInnerTexts())[1]).toBe(comparison.noCare);
    expect((await row('Komme ich').allInnerTexts())[1]).toContain('Das wissen wir nicht');
  });

  it('refuses the fifth with a sentence', async () => {
    const pages = [NORD, TREFF, PARK, '/anlaufstellen/seniorenbuero-sued/', '/anlaufstellen/krisendienst-beispiel/'];
    await openNotes(page, pages);
    const boxes = page.getByRole('checkbox', { name: noteList.compare });
    for (const place of [0, 1, 2, 3]) await boxes.nth(place).check();
    await boxes.nth(4).click();
    expect(await boxes.nth(4).isChecked()).toBe(false);
    expect(await seen(page, '.sheet:nth-of-type(5)')).toContain(noteList.compareFull);
  });

  it('is read without sideways scrolling on a narrow screen: each answer after the name of its place', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(two);
    await page.locator('.comparison-row').first().waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    const first = await seen(page, '.comparison-row:has(h2:text("Wann ist offen?"))');
    expect(first).toMatch(/Seniorenbüro Nord.*9 bis 12 Uhr.*Pflegeheim Beispielpark.*8 bis 16:30 Uhr/);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('table').waitFor();
  });

  it('says where to choose when nothing is chosen', async () => {
    await page.goto('/vergleich/');
    await eventually(() => seen(page)).toContain(comparisonPage.choose);
  });
});
