import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { mapCount, mapSection } from '#texts/map.ts';
import { eventually } from './eventually.ts';
import { idsOnMap, openMap, pressOpen } from './map-page.ts';
import { visits } from './visits.ts';

/** What a reader does with the fields above the list, each from the whole list, and how much is left of it. */
const steps: [name: string, left: 'all' | 'some' | 'none', act: (page: Page) => Promise<void>][] = [
  ['typing a word', 'some', (page) => page.fill('input[name=q]', 'treff')],
  ['asking for no steps', 'some', (page) => page.check('input[name=stufenlos]')],
  ['choosing an Ortsteil', 'some', (page) => page.fill('input[name=ort]', 'Altstadt')],
  ['typing a word and asking for no cost', 'some', typeAndChoose],
  ['typing what is nowhere', 'none', (page) => page.fill('input[name=q]', 'qqzzqq')],
  ['typing a word and taking it back', 'all', typeAndTakeBack],
];

async function typeAndChoose(page: Page): Promise<void> {
  await page.fill('input[name=q]', 'beratung');
  await page.check('input[name=kostenlos]');
}

async function typeAndTakeBack(page: Page): Promise<void> {
  await page.fill('input[name=q]', 'treff');
  await eventually(() => new URL(page.url()).search).toBe('?q=treff');
  await page.fill('input[name=q]', '');
}

describe('the map, the list and the fields above it', () => {
  const visit = visits('musterstadt');
  let page: Page;
  let known: Set<string>;
  beforeEach(async () => {
    page = visit.page();
    const data = (await (await page.request.get('/daten/karte.json')).json()) as { places: { id: string }[] };
    known = new Set(data.places.map(({ id }) => id));
  });

  const cards = (): Promise<string[]> =>
    page.locator('[data-list] .card:visible').evaluateAll((all) => all.map((card) => card.dataset.id ?? ''));
  /** One reading of the page: what the map shows and says, and what it should, going by the cards that are seen. */
  const both = async () => {
    const listed = await cards();
    const placed = listed.filter((id) => known.has(id));
    return {
      map: { ids: await idsOnMap(page), count: await page.locator('[data-map-status]').textContent() },
      list: { ids: placed.sort(), count: mapCount(placed.length, listed.length - placed.length) },
    };
  };
  const agree = () =>
    eventually(async () => {
      const { map, list } = await both();
      return JSON.stringify(map) === JSON.stringify(list) ? 'same' : { map, list };
    }).toBe('same');
  /** The address is written with the answer: then the list is the one that was asked for. */
  const answered = (left: string) => eventually(() => new URL(page.url()).search !== '').toBe(left !== 'all');

  it.each(steps)('show the same after %s, with the map open before', async (_, left, act) => {
    await openMap(page);
    const all = await cards();
    await agree();
    await act(page);
    await answered(left);
    await agree();
    const now = (await cards()).length;
    expect(now === 0 ? 'none' : now < all.length ? 'some' : 'all').toBe(left);
  });

  it.each(steps)('show the same after %s, with the map opened after', async (_, left, act) => {
    await page.goto('/karte/');
    const all = await cards();
    await act(page);
    await answered(left);
    await eventually(async () => {
      const now = (await cards()).length;
      return now === 0 ? 'none' : now < all.length ? 'some' : 'all';
    }).toBe(left);
    if (left === 'none') await page.getByRole('button', { name: mapSection.open }).click();
    else await pressOpen(page);
    await agree();
  });

  it('follow each other through one choice after the other', async () => {
    await openMap(page);
    const all = await cards();
    const seen: number[] = [];
    for (const [, left, act] of steps.filter(([, each]) => each !== 'all')) {
      await act(page);
      await answered(left);
      await agree();
      seen.push((await cards()).length);
      await page.locator('[data-drop=all]').first().click();
      await answered('all');
      await agree();
      expect(await cards()).toEqual(all);
    }
    expect(new Set(seen).size).toBeGreaterThan(2);
  });
});
