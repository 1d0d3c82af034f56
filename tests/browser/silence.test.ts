import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../chromium/open-browser.ts';
import { releasesOf, serveRelease, type ServedRelease } from '../chromium/serve-release.ts';
import { sampleAddresses } from '../../scripts/check/sample-addresses.mjs';
import { readTemplates } from '../../scripts/check/templates.mjs';
import { eventually } from './eventually.ts';
import { openPage } from './open-page.ts';

const templates = readTemplates('src/pages');

/** A page that is not there is answered as such: the browser says so, and so it should. */
const expected = /^Failed to load resource: the server responded with a status of 404/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['shipped', 'musterstadt'] as const)('a visit to any page of %s', (build) => {
  const { addresses } = sampleAddresses(templates, releasesOf(build));
  let served: ServedRelease;
  beforeAll(async () => {
    served = await serveRelease(build);
  });
  afterAll(() => served.close());

  it('shows every kind of page', () => {
    expect(addresses.length).toBeGreaterThan(templates.length);
  });

  it.each(addresses)('%s: asks only us, keeps nothing, and nothing goes wrong', async (address) => {
    const { page, requests, complaints, close } = await openPage(browser);
    const response = await page.goto(`${served.origin}${address}`, { waitUntil: 'load' });
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("frame-ancestors 'none'");
    // Everything that opens on a page is opened, so that what it loads is loaded.
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    const field = page.locator('[data-search] input[name=q]');
    if ((await field.count()) > 0) {
      await field.fill('rat');
      await eventually(() => requests.some((url) => /\/suchindex\/rows/.test(url))).toBe(true);
    }
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThanOrEqual(2);
    expect(requests.filter((url) => new URL(url).origin !== served.origin)).toEqual([]);
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(response?.headers()['set-cookie']).toBeUndefined();
    await close();
  });
});
