import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { comparison } from '#texts/comparison.ts';
import { record } from '#texts/record.ts';
import { seen } from './open-page.ts';
import { visits } from './visits.ts';

const FOUR = '/vergleich/#orte=1012-1.1016-6.1010-4.1011-8';
const names = '.comparison thead a, .names a';

describe('a comparison on paper', () => {
  const visit = visits('musterstadt');
  let page: Page;
  beforeEach(() => {
    page = visit.page();
  });

  /** Opens it on a screen and looks at it as the printer gets it. */
  async function print(screen: { width: number; height: number }): Promise<void> {
    await page.setViewportSize(screen);
    await page.goto(FOUR);
    await page.locator('.comparison, .comparison-row').first().waitFor();
    await page.emulateMedia({ media: 'print' });
  }

  it.each([
    // A4 across without its margins, at 96 dots an inch.
    ['beside each other, from a desk', { width: 1032, height: 703 }, '.comparison'],
    ['question by question, from a phone', { width: 320, height: 640 }, '.comparison-row'],
  ])('has every place with phone, hours and address %s, in large letters', async (_, screen, form) => {
    await print(screen);
    expect(await page.locator(form).first().isVisible()).toBe(true);
    const said = await seen(page);
    const printed = await page.locator(names).allInnerTexts();
    expect(printed.length).toBeGreaterThanOrEqual(3);
    for (const words of [...printed, comparison.call, '030 23 12 52 00', record.hours, 'Beispielgasse 12'])
      expect(said).toContain(words.replaceAll('\u00ad', ''));
    const size = await page
      .locator(`${form} li`)
      .first()
      .evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
    expect(size).toBeGreaterThanOrEqual(16); // 12 pt
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    expect(await page.locator('button:visible, nav:visible, .button:visible').count()).toBe(0);
  });

  it('is a table across the sheet, whose head comes again and whose rows stay whole', async () => {
    await print({ width: 1032, height: 703 });
    const style = (selector: string, name: 'display' | 'breakInside') =>
      page
        .locator(selector)
        .first()
        .evaluate((part, key) => getComputedStyle(part)[key], name);
    expect(await style('.comparison thead', 'display')).toBe('table-header-group');
    expect(await style('.comparison tbody tr', 'breakInside')).toBe('avoid');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    expect(width).toBeGreaterThan(height);
  });

  it('sets apart what is not known, also beside what is', async () => {
    await print({ width: 1032, height: 703 });
    const apart = (await page.locator('.comparison .unknown li').allInnerTexts()).map((line) =>
      line.replaceAll('\u00ad', ''),
    );
    expect(apart).toContain(record.freePlacesUnknown);
    expect(apart).toContain('Betreutes Wohnen: Wie viele Wohnungen es gibt, ist nicht bekannt.');
    // A place that offers no care is known to offer none.
    expect(apart).not.toContain(comparison.noCare);
    const known = await page.locator('.comparison ul:not(.unknown) li').allInnerTexts();
    expect(known.filter((line) => /^(Ob|Wie viele|Welche Haltestelle|Das wissen wir nicht)/.test(line))).toEqual([]);
    expect(known).toContain(comparison.noCare);
  });
});
