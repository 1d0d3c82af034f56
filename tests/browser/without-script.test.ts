import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { doorTexts } from '#texts/frame.ts';
import { accessLabels } from '#texts/labels-access.ts';
import { responsible } from '#texts/responsible.ts';
import { seen } from './open-page.ts';
import { visits } from './visits.ts';

const words = { district: 'Ortsteil', boroughPlural: 'Stadtbezirke' };
const visit = visits('musterstadt', { javaScriptEnabled: false });
let page: Page;
beforeEach(() => {
  page = visit.page();
});

async function searchFor(question: string): Promise<void> {
  await page.goto('/');
  await page.fill('input[name=q]', question);
  await page.click('[data-search] button[type=submit]');
  await page.waitForURL(/\/suche\/\?q=/);
}

const hits = (): Promise<string[]> => page.locator('[data-search-results] .card a[href^="/"]').allInnerTexts();

describe('searching without script', () => {
  it('finds an office by its name and leads to its page', async () => {
    await searchFor('Seniorenbüro Nord');
    expect((await hits())[0]).toContain('Seniorenbüro Nord');
    expect(await page.inputValue('input[name=q]')).toBe('Seniorenbüro Nord');
    await page.locator('[data-search-results] .card a').first().click();
    expect(new URL(page.url()).pathname).toBe('/anlaufstellen/seniorenbuero-nord/');
    expect(await seen(page, 'h1')).toBe('Seniorenbüro Nord „Beispielhaus“');
  });

  it.each([
    ['Senirenbüro', 'Seniorenbüro'],
    ['seniorenbuero', 'Seniorenbüro'],
    ['Mittagstich', 'Mittagstisch'],
    ['pflegeheim', 'Pflegeheim Beispielpark'],
    ['Uebungsdorf', 'Übungsdorf'],
  ])('%s finds %s', async (question, title) => {
    await searchFor(question);
    expect((await hits()).slice(0, 3).join(' | ').replaceAll('\u00ad', '')).toContain(title);
  });

  it.each(['1012-1', '10121', 'Nummer 1012-1'])('%s opens the entry of that Kurznummer', async (question) => {
    await page.goto('/');
    await page.fill('input[name=q]', question);
    await page.click('[data-search] button[type=submit]');
    await page.waitForURL('**/anlaufstellen/seniorenbuero-nord/');
  });

  it('nothing found is said, with ways to go on and somebody to call', async () => {
    await searchFor('qqzzqq');
    expect(await hits()).toEqual([]);
    expect(await seen(page, '[data-search-results]')).toContain('„qqzzqq“');
    expect(
      await page.locator('main a[href="/zustaendig/"], main a[href="/themen/"], main a[href="/stadtbezirke/"]').count(),
    ).toBe(3);
    expect(await page.locator('#hilfe a.phone').isVisible()).toBe(true);
  });

  it('what was typed is shown as text, whatever it is', async () => {
    await searchFor('<b>fett</b> & "so"');
    expect(await page.inputValue('input[name=q]')).toBe('<b>fett</b> & "so"');
    expect(await page.locator('[data-search-results] b').count()).toBe(0);
    expect(visit.watched().complaints).toEqual([]);
  });
});

describe('asking who is responsible without script', () => {
  async function ask(question: string): Promise<string> {
    await page.goto('/zustaendig/');
    await page.fill('input[name=ort]', question);
    await page.click('[data-responsible] button');
    await page.waitForURL(/\?ort=/);
    return seen(page, '[data-area-answer]');
  }
  const offices = (): Promise<string[]> => page.locator('[data-area-answer] .responsible .card h3').allInnerTexts();

  it.each(['Altstadt', 'altstadt', 'Stadtmitte', '01234', 'Beispielgasse 12', 'Nordstadt'])(
    '%s has one answer',
    async (question) => {
      await ask(question);
      expect((await offices()).map((name) => name.replaceAll('\u00ad', ''))).toEqual([
        'Seniorenbüro Nord „Beispielhaus“',
      ]);
      expect(await page.locator('.responsible a[href^="tel:"]').first().isVisible()).toBe(true);
    },
  );

  it.each([
    ['01235', responsible.ambiguousPostcode(words)],
    ['Beispielallee 7', responsible.ambiguousStreet(words)],
  ])('%s asks for the Ortsteil and names no office; the choice leads to it', async (question, asking) => {
    expect(await ask(question)).toContain(asking);
    expect(await offices()).toEqual([]);
    await page.click('[data-area-answer] a:has-text("Bahnhofsviertel")');
    expect(await seen(page, '.responsible')).toContain('Seniorenbüro Süd');
  });

  it.each([
    ['99999', responsible.unknownPostcode('Musterstadt')],
    ['Nirgendwoweg 1', responsible.unknownStreet],
    ['Nirgendwo', responsible.unknownName('Ortsteil')],
  ])('%s is unknown: it says so and guesses none', async (question, sentence) => {
    expect(await ask(question)).toContain(sentence);
    expect(await offices()).toEqual([]);
    expect(await page.locator('main a[href^="/ortsteile/"]').count()).toBe(5);
  });

  it('an Ortsteil can be chosen on the home page, without typing', async () => {
    await page.goto('/');
    await page.selectOption('select[name=ort]', { label: 'Beispielhausen' });
    await page.click('form:has(select[name=ort]) button');
    expect(await seen(page, '[data-area-answer]')).toContain('Seniorenbüro Süd');
  });
});

describe("finding one's way without script", () => {
  it('a Kurznummer leads to its entry, with and without the dash', async () => {
    for (const number of ['1012-1', '10121']) {
      await page.goto(`/${number}`);
      expect(new URL(page.url()).pathname).toBe('/anlaufstellen/seniorenbuero-nord/');
    }
  });

  it('a mistyped Kurznummer leads to no entry: it says so and offers the search', async () => {
    const response = await page.goto('/1021-1');
    expect(response?.status()).toBe(404);
    expect(await seen(page)).toContain('1021-1');
    await page.fill('input[name=q]', 'Seniorenbüro');
    await page.click('[data-search] button[type=submit]');
    expect((await hits()).length).toBeGreaterThan(0);
  });

  it.each(
    Object.entries({
      rat: '/anlaufstellen/',
      treffen: '/begegnungsstaetten/',
      pflege: '/pflegeplaetze/',
      veranstaltungen: '/veranstaltungen/',
    }),
  )('the door %s opens', async (door, path) => {
    await page.goto('/');
    await page.click(`.home-doors .${door} a`);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await seen(page, 'h1')).toBe(doorTexts[door as keyof typeof doorTexts].name);
    expect(await page.locator(`.doors a[aria-current]`).getAttribute('href')).toBe(path);
  });

  it('a record is read whole: hours with days and times, and no claim about now', async () => {
    await page.goto('/anlaufstellen/seniorenbuero-nord/');
    const said = await seen(page);
    for (const words of [
      '030',
      'Montag, Mittwoch',
      '9 bis 12 Uhr',
      'Beispielgasse 12',
      accessLabels.stepFree.answers.yes,
      '1012-1',
    ])
      expect(said).toContain(words);
    expect(said).not.toMatch(/\b(heute|jetzt|morgen)\b/i);
    expect(await page.locator('[data-opening-state]').isVisible()).toBe(false);
    expect(await page.locator('[data-expires]').isVisible()).toBe(false);
  });
});

describe('"Darstellung" without script', () => {
  const fontSize = (): Promise<string> => page.locator('html').evaluate((root) => getComputedStyle(root).fontSize);
  const paper = (): Promise<string> => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

  it('changes the page at hand and says that it is only this one', async () => {
    await page.goto('/hilfe/');
    await page.click('[data-display] summary');
    expect(await fontSize()).toBe('20px');
    await page.check('#text-gross');
    expect(await fontSize()).toBe('24px');
    await page.check('#text-sehr-gross');
    expect(await fontSize()).toBe('28px');
    const light = await paper();
    await page.check('#contrast-dunkel');
    expect(await paper()).toBe('rgb(20, 23, 26)');
    await page.check('#contrast-stark');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.check('#contrast-system');
    expect(await paper()).toBe(light);
    const spacing = (): Promise<number> =>
      page
        .locator('main p')
        .first()
        .evaluate((line) => parseFloat(getComputedStyle(line).wordSpacing));
    expect(await spacing()).toBe(0);
    await page.check('#spacing-mehr');
    expect(await spacing()).toBeGreaterThan(3);
    expect(await seen(page, '.display-panel')).toContain('nur für diese Seite');
    expect(visit.watched().complaints).toEqual([]);
  });
});
