import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../chromium/open-browser.ts';
import { serveRelease, type Build, type ServedRelease } from '../chromium/serve-release.ts';
import { openPage, type WatchedPage } from './open-page.ts';

/** What a test asks of its visit, while it runs. */
export interface Visit {
  page: () => Page;
  watched: () => WatchedPage;
  served: () => ServedRelease;
}

/** A build that is served for a file of tests, and a fresh page for each of them; addresses may be short: `/hilfe/`. */
export function visits(build: Build, options: BrowserContextOptions = {}): Visit {
  let browser: Browser;
  let served: ServedRelease;
  let watched: WatchedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveRelease(build)]);
  });
  beforeEach(async () => {
    watched = await openPage(browser, { baseURL: served.origin, ...options });
  });
  afterEach(() => watched.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return { page: () => watched.page, watched: () => watched, served: () => served };
}
