import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { noteList, noteListPage } from '#texts/note-list.ts';
import { notesRefused } from '#texts/notes-refused.ts';
import { eventually } from './eventually.ts';
import { NORD, noteHeadings } from './note-list-steps.ts';
import { seen } from './open-page.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt');
let page: Page;
beforeEach(() => {
  page = visit.page();
});
const link = () => page.locator('header [data-note-count]');

describe('a browser that keeps nothing or something broken', () => {
  it.each(['{"a', '[null,{"id":5}]', '"x"'])('%s on the device breaks no page', async (kept) => {
    await page.addInitScript((text) => localStorage.setItem('merkzettel', text), kept);
    await page.goto('/anlaufstellen/');
    await page.locator('.note-button').first().waitFor();
    expect(await link().innerText()).toBe('Merkzettel');
    await page.waitForLoadState('networkidle');
    await page.goto('/merkzettel/');
    await eventually(() => seen(page)).toContain('Ihr Merkzettel ist leer.');
    expect(visit.watched().complaints).toEqual([]);
  });

  it('is told that it refuses, and the page goes on', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('refused');
      };
    });
    await page.goto(NORD);
    await page.locator('.note-place .note-button').click();
    await eventually(() => seen(page, '.note-place')).toContain(notesRefused);
    expect(await link().innerText()).toBe('Merkzettel');
    await page.goto('/merkzettel/');
    await eventually(() => seen(page)).toContain(noteListPage.refused);
    expect(await seen(page)).not.toContain(noteListPage.empty);
    await page.goto('/merkzettel/#liste=1012-1');
    await page.getByRole('button', { name: noteList.keep }).click();
    await eventually(() => seen(page)).toContain(notesRefused);
    expect(await noteHeadings(page)).toEqual(['Seniorenbüro Nord „Beispielhaus“']);
  });

  it('says so too where even looking at the storage is forbidden', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/merkzettel/');
    await eventually(() => seen(page)).toContain(noteListPage.refused);
    expect(await seen(page)).not.toContain(noteListPage.empty);
  });
});
