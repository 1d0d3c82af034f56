import type { Page } from 'playwright-core';
import type { NoteEntry } from '#domain/note-list/note-list.ts';

/** Pages of the fixture city. */
export const NORD = '/anlaufstellen/seniorenbuero-nord/';
export const TREFF = '/begegnungsstaetten/treff-beispielgasse/';
export const PARK = '/pflegeplaetze/pflegeheim-beispielpark/';

/** Presses "Auf den Merkzettel" at the head of a record. */
export async function noteOnPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.note-place .note-button').click();
}

/** Notes these records and opens the list with all their facts. */
export async function openNotes(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await noteOnPage(page, address);
  await page.goto('/merkzettel/');
  await page
    .locator('.sheet-facts')
    .nth(addresses.length - 1)
    .waitFor();
}

/** A device that kept these entries. */
export async function notesWith(page: Page, entries: readonly NoteEntry[]): Promise<void> {
  await page.goto('/hilfe/');
  await page.evaluate((kept) => localStorage.setItem('merkzettel', kept), JSON.stringify(entries));
}

/** Names on the list, in order. */
export const noteHeadings = (page: Page): Promise<string[]> => page.locator('.sheet h2').allInnerTexts();
