import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a context of its own, and what the browser did and complained about. */
export interface WatchedPage {
  page: Page;
  /** Every address that was asked for, in order. */
  requests: string[];
  /** Console errors and warnings, errors of scripts, violations of the Content-Security-Policy, failed answers. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens an empty page. German, like our readers; everything else as given. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  // The console shortens policy violations; the event names what was blocked.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI || 'inline'}`);
    });
  });
  const page = await context.newPage();
  return { page, requests, complaints, close: () => context.close() };
}

/** The words a reader sees, without the marks for hyphenation. */
export async function seen(page: Page, selector = 'main'): Promise<string> {
  const text = await page.locator(selector).first().innerText();
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}
