import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../chromium/open-browser.ts';
import { serveRelease, type Build, type ServedRelease } from '../chromium/serve-release.ts';
import { samplePages, type SamplePage } from './sample-pages.ts';

/** Both builds, served, and a browser. */
export interface Portal {
  browser: Browser;
  /** A page for every template in each build. */
  pages: readonly SamplePage[];
  released: Readonly<Record<Build, ServedRelease>>;
  urlOf(page: Pick<SamplePage, 'build' | 'address'>): string;
  close(): Promise<void>;
}

export async function openPortal(): Promise<Portal> {
  const [browser, shipped, musterstadt] = await Promise.all([
    openBrowser(),
    serveRelease('shipped'),
    serveRelease('musterstadt'),
  ]);
  const released = { shipped, musterstadt };
  return {
    browser,
    released,
    pages: [...samplePages('shipped', 'smallest'), ...samplePages('musterstadt', 'largest')],
    urlOf: ({ build, address }) => `${released[build].origin}${address}`,
    async close() {
      await browser.close();
      await Promise.all([shipped.close(), musterstadt.close()]);
    },
  };
}

/** A laptop with German settings. */
export const desk: BrowserContextOptions = { locale: 'de-DE', viewport: { width: 1280, height: 900 } };

/** A page in a context of its own: nothing is kept from other visits. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...desk, ...options });
  return context.newPage();
}

/** The test machine has two cores: two visitors at once, each in a process of their own. */
const VISITORS = 2;

export interface Visit {
  /** What the browser says of itself: dark, forced colours, without script … */
  options?: BrowserContextOptions;
  /** Without these every page of the portal. */
  pages?: readonly SamplePage[];
}

/**
 * Looks at pages and collects what is wrong.
 * @param look gives one sentence a fault
 * @returns every fault with the first page it is on and on how many; none when all is well
 */
export async function faultsOn(
  portal: Portal,
  look: (page: Page, sample: SamplePage) => Promise<readonly string[]>,
  { options = {}, pages = portal.pages }: Visit = {},
): Promise<string[]> {
  if (pages.length === 0) throw new Error('No page was looked at.');
  const waiting = [...pages];
  /** Fault => where it is. */
  const faults = new Map<string, string[]>();
  const visit = async (): Promise<void> => {
    const page = await openPage(portal.browser, options);
    for (let sample = waiting.shift(); sample !== undefined; sample = waiting.shift()) {
      await page.goto(portal.urlOf(sample));
      const where = `${sample.build} ${sample.address}`;
      for (const fault of await look(page, sample)) faults.set(fault, [...(faults.get(fault) ?? []), where]);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: VISITORS }, visit));
  return [...faults].map(([fault, where]) => `${fault} [${where.length} × ${where[0] ?? ''}]`).sort();
}
