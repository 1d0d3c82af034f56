import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import { seen } from './open-page.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt');
let page: Page;
beforeEach(() => {
  page = visit.page();
});

const field = () => page.locator('input[name=q]');
const indexRequests = (): string[] => visit.watched().requests.filter((url) => url.includes('/suchindex/'));

describe('the search page', () => {
  const cards = () => page.locator('[data-search-results] .card');
  const address = (): string => decodeURIComponent(new URL(page.url()).search);

  it('is there before its script: the index comes with the first use', async () => {
    await page.goto('/suche/', { waitUntil: 'networkidle' });
    expect(indexRequests()).toEqual([]);
    await field().focus();
    await eventually(() => indexRequests().length).toBeGreaterThan(0);
  });

  it('answers while one types and keeps the question in the address', async () => {
    await page.goto('/suche/');
    await field().pressSequentially('pflege');
    await eventually(() => cards().count()).toBeGreaterThan(1);
    await eventually(address).toBe('?q=pflege');
    await field().fill('mittagstisch');
    await eventually(address).toBe('?q=mittagstisch');
    await eventually(async () => (await cards().first().innerText()).replaceAll('\u00ad', '')).toContain(
      'Mittagstisch',
    );
    await field().fill('');
    await eventually(address).toBe('');
    await eventually(() => cards().count()).toBe(0);
  });

  it('answers what was typed while its script was still on the way', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/search-results/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/suche/?q=pflege');
    await field().fill('mittagstisch');
    arrive();
    await eventually(address).toBe('?q=mittagstisch');
    await eventually(async () => (await cards().first().innerText()).replaceAll('\u00ad', '')).toContain(
      'Mittagstisch',
    );
  });

  it('can be passed on and come back to: the address holds the question', async () => {
    await page.goto('/suche/');
    await field().fill('pflegeheim');
    await eventually(() => cards().count()).toBeGreaterThan(0);
    await cards().first().locator('a').first().click();
    await page.waitForURL(/\/pflegeplaetze\//);
    await page.goBack();
    expect(address()).toBe('?q=pflegeheim');
    expect(await field().inputValue()).toBe('pflegeheim');
    await eventually(() => cards().count()).toBeGreaterThan(0);
  });

  it('shows the same hits as the server does', async () => {
    await page.goto('/suche/?q=pflege');
    const written = await cards().evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
    expect(written.length).toBeGreaterThan(2);
    await page.goto('/suche/');
    await field().fill('pflege');
    await eventually(() => cards().evaluateAll((all) => all.map((card) => card.getAttribute('data-id')))).toEqual(
      written,
    );
  });

  it('says how old each number is, as the cards of the lists do, from the server and in the browser alike', async () => {
    const ages = () =>
      page
        .locator('.card:visible')
        .evaluateAll((all) =>
          all
            .filter((card) => card.querySelector('.card-phone') !== null)
            .map((card) => [card.getAttribute('data-id'), card.querySelector('.card-phone span')?.textContent ?? '']),
        );
    await page.goto('/pflegeplaetze/');
    const listed = new Map((await ages()) as [string, string][]);
    await page.goto('/suche/?q=pflegeheim');
    const written = (await ages()) as [string, string][];
    await page.goto('/suche/');
    await field().fill('pflegeheim');
    await eventually(ages).toEqual(written);
    const both = written.filter(([id]) => listed.has(id));
    expect(both.length).toBeGreaterThan(0);
    expect(both).toEqual(both.map(([id]) => [id, listed.get(id)]));
    expect(written.filter(([, age]) => !/^Nummer (vom? |ohne Datum)/.test(age))).toEqual([]);
  });

  it('says what it found to people who do not see it', async () => {
    await page.goto('/suche/');
    await field().fill('qqzzqq');
    await eventually(async () => (await page.locator('[role=status]').allTextContents()).join(' ')).toContain(
      '„qqzzqq“',
    );
    expect(await seen(page, '[data-search-results]')).toContain('nichts gefunden');
    expect(await page.locator('main a[href="/zustaendig/"]').isVisible()).toBe(true);
  });
});
