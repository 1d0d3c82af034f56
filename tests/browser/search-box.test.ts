import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { suggestionTexts } from '#texts/search.ts';
import { eventually } from './eventually.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt');
let page: Page;
beforeEach(async () => {
  page = visit.page();
  await page.goto('/');
});
// What a page was still loading when one went on is no fault.
afterEach(() => {
  expect(visit.watched().complaints.filter((complaint) => !complaint.startsWith('failed:'))).toEqual([]);
});

const field = () => page.locator('input[name=q]');
const list = () => page.locator('[role=listbox]');
const options = () => page.locator('[role=option]');
/** The option the field points at, as a screen reader finds it: by its id, in the list that the field controls. */
const pointedAt = (): Promise<string | null> =>
  field().evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    const option = id === null ? null : document.getElementById(id);
    const controlled = document.getElementById(input.getAttribute('aria-controls') ?? '');
    if (id !== null && (option === null || controlled?.contains(option) !== true)) return `points at nothing: ${id}`;
    return option === null ? null : `${option.textContent} selected=${option.getAttribute('aria-selected') ?? ''}`;
  });
const indexRequests = (): string[] => visit.watched().requests.filter((url) => url.includes('/suchindex/'));

async function type(text: string): Promise<void> {
  await field().pressSequentially(text);
  await eventually(() => field().getAttribute('aria-expanded')).toBe('true');
}

describe('the search field', () => {
  it('loads its index with the first use, not before', async () => {
    await page.waitForLoadState('networkidle');
    await page.hover('h1');
    expect(indexRequests()).toEqual([]);
    expect(visit.watched().requests.some((url) => url.includes('search-box'))).toBe(false);
    await field().focus();
    await eventually(() => indexRequests().length).toBeGreaterThan(0);
  });

  it('is a combobox with a name, closed before anything is typed', async () => {
    await field().focus();
    await eventually(() => field().getAttribute('role')).toBe('combobox');
    expect(await page.getByRole('combobox', { name: 'Suchwort, Ort oder Nummer' }).count()).toBe(1);
    expect(await field().getAttribute('aria-autocomplete')).toBe('list');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await field().getAttribute('autocomplete')).toBe('off');
    expect(await list().isVisible()).toBe(false);
  });

  it('offers entries while one types, and says how many', async () => {
    await type('senioren');
    expect(await options().count()).toBeGreaterThanOrEqual(3);
    expect(await page.getByRole('listbox', { name: suggestionTexts.listLabel }).isVisible()).toBe(true);
    const count = await options().count();
    await eventually(() => page.locator('[role=status]').first().textContent()).toMatch(/^\d+ Vorschläge\. /);
    const said = Number.parseInt((await page.locator('[role=status]').first().textContent()) ?? '', 10);
    // The way to all hits may stand below the suggestions.
    expect([count, count - 1]).toContain(said);
    expect(await pointedAt()).toBeNull();
  });

  it('is walked with the arrow keys, round and round, while the field keeps the focus', async () => {
    await type('senioren');
    const names = await options().allTextContents();
    for (const name of [...names, names[0]]) {
      await page.keyboard.press('ArrowDown');
      expect(await pointedAt()).toBe(`${name ?? ''} selected=true`);
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    }
    await page.keyboard.press('ArrowUp');
    expect(await pointedAt()).toBe(`${names.at(-1) ?? ''} selected=true`);
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field().inputValue()).toBe('senioren');
  });

  it('Enter opens the entry that is pointed at', async () => {
    await type('seniorenbüro nord');
    await page.keyboard.press('ArrowDown');
    expect(await pointedAt()).toContain('Seniorenbüro Nord');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/anlaufstellen/seniorenbuero-nord/');
  });

  it('Enter without a choice shows all hits', async () => {
    await type('seniorenbüro');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/suche\/\?q=/);
    expect(await page.locator('[data-search-results] .card').count()).toBeGreaterThan(1);
  });

  it('Escape closes the list and keeps the words; an arrow opens it again', async () => {
    await type('treff');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await list().isVisible()).toBe(false);
    expect([await field().getAttribute('aria-expanded'), await pointedAt()]).toEqual(['false', null]);
    expect(await field().inputValue()).toBe('treff');
    await page.keyboard.press('ArrowDown');
    await eventually(() => list().isVisible()).toBe(true);
  });

  it('the keys of the field stay with the field', async () => {
    await type('treff');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.type('der ');
    expect(await field().inputValue()).toBe('der treff');
  });

  it('Tab leaves the field and closes the list', async () => {
    await type('treff');
    await page.keyboard.press('Tab');
    expect(await list().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search] button'))).toBe(true);
  });
});

describe('what the search field offers', () => {
  it('the mouse chooses too, also when it is pressed slowly', async () => {
    await type('pflegeheim');
    const option = page.getByRole('option', { name: /Beispielpark/ }).first();
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await option.hover();
    await page.mouse.down();
    expect(await list().isVisible()).toBe(true);
    await page.mouse.up();
    await page.waitForURL('**/pflegeplaetze/pflegeheim-beispielpark/');
  });

  it.each(['1012-1', '10121'])('the Kurznummer %s offers its entry, and Enter opens it', async (number) => {
    await type(number);
    expect(await options().first().textContent()).toContain('Seniorenbüro Nord');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/anlaufstellen/seniorenbuero-nord/');
  });

  it('finds words with typing errors, in any spelling, and parts of words', async () => {
    for (const [typed, title] of [
      ['senirenbüro', 'Seniorenbüro'],
      ['uebungsdorf', 'Übungsdorf'],
      ['mittagst', 'Mittagstisch'],
    ] as const) {
      await field().fill('');
      await type(typed);
      await eventually(async () => (await options().allTextContents()).join(' | ')).toContain(title);
    }
  });

  it('offers nothing where there is nothing, and says so', async () => {
    await field().pressSequentially('qqzzqq');
    await eventually(() => page.locator('[role=status]').first().textContent()).toBe(suggestionTexts.none);
    expect(await list().isVisible()).toBe(false);
  });

  it('what is typed is never sent', async () => {
    await type('geheimnis senioren');
    await page.waitForLoadState('networkidle');
    expect(visit.watched().requests.filter((url) => /geheim/i.test(url))).toEqual([]);
  });
});
