import { beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { clearNotes } from '#texts/clear-notes.ts';
import { noteButton } from '#texts/note-button.ts';
import { noteList } from '#texts/note-list.ts';
import { record } from '#texts/record.ts';
import { eventually } from './eventually.ts';
import { seen } from './open-page.ts';
import { NORD, noteHeadings, noteOnPage, notesWith, openNotes, PARK, TREFF } from './note-list-steps.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt');
let page: Page;
beforeEach(() => {
  page = visit.page();
});

const link = (): Locator => page.locator('header [data-note-count]');
const said = (): Promise<string> =>
  page
    .locator('main > [role=status]')
    .allInnerTexts()
    .then((all) => all.join(' '));
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const button = (name: string): Locator => page.getByRole('button', { name });

describe('putting something on the note list', () => {
  it('works from a card, says so, and is taken back by the same button', async () => {
    await page.goto('/begegnungsstaetten/');
    const first = page.locator('.card[data-id]').filter({ hasText: 'Nachbarschaftstreff Beispielgasse' }).first();
    await first.getByRole('button', { name: `${noteButton.add}: Nachbarschaftstreff Beispielgasse` }).click();
    await eventually(said).toContain(noteButton.added('Nachbarschaftstreff Beispielgasse', 1));
    expect(await link().innerText()).toBe('Merkzettel (1)');
    await first.getByRole('button', { name: noteButton.remove }).click();
    expect(await link().innerText()).toBe('Merkzettel');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('works from the page of a record and is known on every other page', async () => {
    await noteOnPage(page, NORD);
    await page.goto('/hilfe/');
    expect(await link().innerText()).toBe('Merkzettel (1)');
    await page.goto('/anlaufstellen/');
    await page
      .locator('.card[data-id=seniorenbuero-nord]')
      .first()
      .getByRole('button', { name: noteButton.remove })
      .waitFor();
  });

  it('works from hits of the search, also those that come while one types; topics have no button', async () => {
    await page.goto('/suche/');
    await page.locator('[data-search] input[name=q]').fill('seniorenbüro nord');
    const hit = page.locator('[data-search-results] .card[data-id=seniorenbuero-nord]');
    await hit.getByRole('button', { name: noteButton.add }).click();
    expect(await link().innerText()).toBe('Merkzettel (1)');
    const buttons = await page
      .locator('[data-search-results] .card')
      .evaluateAll((cards) =>
        cards.map((card) => [card.querySelector('.card-number') !== null, card.querySelector('.note-button') !== null]),
      );
    expect(buttons.filter(([isEntry, hasButton]) => isEntry !== hasButton)).toEqual([]);
  });

  it('is heard of in another tab', async () => {
    await page.goto('/hilfe/');
    const other = await page.context().newPage();
    await noteOnPage(other, NORD);
    await eventually(() => link().innerText()).toBe('Merkzettel (1)');
  });

  it('has targets of 44 px', async () => {
    await page.goto('/begegnungsstaetten/');
    const box = await page.locator('.note-button').first().boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

describe('the note list', () => {
  it('shows phone, hours, address and way of each entry, as their pages do', async () => {
    await openNotes(page, [NORD, TREFF]);
    const text = await seen(page, '#zettel-seniorenbuero-nord');
    for (const words of [
      '030 23 12 52 00',
      'Montag, Mittwoch: 9 bis 12 Uhr',
      'Beispielgasse 12',
      'Haltestelle Beispielmarkt',
    ])
      expect(text).toContain(words);
    expect(await seen(page, '#zettel-treff-beispielgasse')).toContain(record.transportUnknown);
  });

  it('is ordered by hand with the keyboard, keeps the focus, says the place, and survives a reload', async () => {
    await openNotes(page, [NORD, TREFF, PARK]);
    await button(`${noteList.up}: Pflegeheim Beispielpark`).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(`${noteList.up}: Pflegeheim Beispielpark`);
    await eventually(said).toContain(noteList.moved('Pflegeheim Beispielpark', 2, 3));
    await page.keyboard.press('Enter');
    // At the top there is no way up: the focus stays with the entry.
    expect(await focused()).toBe(`${noteList.down}: Pflegeheim Beispielpark`);
    const order = ['Pflegeheim Beispielpark', 'Seniorenbüro Nord „Beispielhaus“', 'Nachbarschaftstreff Beispielgasse'];
    expect(await noteHeadings(page)).toEqual(order);
    await page.reload();
    await eventually(() => noteHeadings(page)).toEqual(order);
  });

  it('gives back what was removed, to its place', async () => {
    await openNotes(page, [NORD, TREFF, PARK]);
    await button(`${noteList.remove}: Nachbarschaftstreff Beispielgasse`).click();
    expect((await noteHeadings(page)).length).toBe(2);
    expect(await focused()).toBe(noteList.undo);
    await page.keyboard.press('Enter');
    expect((await noteHeadings(page))[1]).toBe('Nachbarschaftstreff Beispielgasse');
    expect(await focused()).toBe('Nachbarschaftstreff Beispielgasse');
    await button(clearNotes.button).click();
    await eventually(() => seen(page)).toContain('Ihr Merkzettel ist leer.');
    await button(noteList.undo).click();
    expect((await noteHeadings(page)).length).toBe(3);
  });

  it('goes out as a mail with phones and pages', async () => {
    await openNotes(page, [NORD]);
    const href = (await page.getByRole('link', { name: noteList.mail }).getAttribute('href')) ?? '';
    const body = new URL(href).searchParams.get('body') ?? '';
    for (const words of ['030 23 12 52 00', 'Beispielgasse 12', '/anlaufstellen/seniorenbuero-nord/', '#liste=1012-1'])
      expect(body).toContain(words);
  });

  it('says what the portal has no more, and what could not be loaded, and keeps the name', async () => {
    await notesWith(page, [
      { id: 'fort', name: 'Treff von früher', number: '1008-0', url: '/begegnungsstaetten/fort/' },
    ]);
    await page.goto('/merkzettel/');
    await eventually(() => seen(page, '.sheets')).toContain(noteList.gone);
    expect(await noteHeadings(page)).toEqual(['Treff von früher']);
    await page.route('**/daten/blatt/**', (route) => route.abort());
    await page.reload();
    await eventually(() => seen(page, '.sheets')).toContain(noteList.notLoaded);
    expect(await seen(page, '.sheets')).toContain('Kurznummer 1008-0');
    await page.unroute('**/daten/blatt/**');
    await button(noteList.tryAgain).click();
    await eventually(() => seen(page, '.sheets')).toContain(noteList.gone);
  });

  it('is emptied on the page about privacy', async () => {
    await noteOnPage(page, NORD);
    await page.goto('/datenschutz/');
    await button(clearNotes.button).click();
    await eventually(() => seen(page)).toContain(clearNotes.done);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await link().innerText()).toBe('Merkzettel');
  });
});
