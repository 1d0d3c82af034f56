import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../chromium/open-browser.ts';
import { releasesOf, serveRelease, type ServedRelease } from '../chromium/serve-release.ts';
import { sampleAddresses } from '../../scripts/check/sample-addresses.mjs';
import { readTemplates } from '../../scripts/check/templates.mjs';
import { openPage } from './open-page.ts';

/** Bytes that go over the wire for a page, as Chromium counts them: compressed bodies, without headers. */
interface Weight {
  all: number;
  page: number;
  scripts: number;
  font: number;
  encodings: Set<string>;
  /** Entries the page lists, with those put aside for other answers. */
  cards: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function weigh(url: string): Promise<Weight> {
  const { page, close } = await openPage(browser);
  const weight: Weight = { all: 0, page: 0, scripts: 0, font: 0, encodings: new Set(), cards: 0 };
  const measured: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    measured.push(
      (async () => {
        const [{ responseBodySize: bytes }, response] = await Promise.all([request.sizes(), request.response()]);
        const kind = request.resourceType();
        if (kind === 'font') weight.font += bytes;
        // What a script fetches later (the search index) is not needed to see the page.
        else if (kind !== 'fetch') weight.all += bytes;
        if (kind === 'document' || kind === 'stylesheet') weight.page += bytes;
        if (kind === 'script') weight.scripts += bytes;
        // Below a packet there is nothing to win.
        if (kind !== 'font' && bytes > 1_400) weight.encodings.add(response?.headers()['content-encoding'] ?? 'none');
      })(),
    );
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await Promise.all(measured);
  weight.cards = (await page.content()).split('<li class="card"').length - 1;
  await close();
  return weight;
}

/** The budgets of the issue, in bytes; size-limit weighs the files, this weighs what a browser really fetches. */
const RECORD = 8_000;
const FIRST_VIEW = 14_000;
const SCRIPT = 4_000;
/** A list is read from its beginning: from 50 cards on it has the budget of a list of 100. */
const LONG_LIST = { cards: 50, bytes: 30_000 };

describe.each(['shipped', 'musterstadt'] as const)('a first visit to %s', (build) => {
  const { addresses } = sampleAddresses(readTemplates('src/pages'), releasesOf(build));
  const shown = addresses.filter((address) => !address.includes('?') && !/^\/(\d|diese-seite)/.test(address));
  let served: ServedRelease;
  beforeAll(async () => {
    served = await serveRelease(build);
  });
  afterAll(() => served.close());

  it.each(shown)('%s is light', async (address) => {
    const { all, page, scripts, font, encodings, cards } = await weigh(`${served.origin}${address}`);
    const isRecord = /^\/(anlaufstellen|begegnungsstaetten|pflegeplaetze|angebote|traeger|ratgeber)\/[^/]+\/$/.test(
      address,
    );
    const searches = address === '/' || /^\/(suche|zustaendig|500|404)/.test(address);
    expect(page).toBeGreaterThan(2_000);
    expect(all).toBeLessThanOrEqual(cards >= LONG_LIST.cards ? LONG_LIST.bytes : FIRST_VIEW);
    if (isRecord) expect(page).toBeLessThanOrEqual(RECORD);
    if (!searches) expect(scripts).toBeLessThanOrEqual(SCRIPT);
    expect(font).toBeGreaterThan(10_000);
    expect([...encodings]).toEqual(['br']);
  });
});
