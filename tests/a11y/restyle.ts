import type { Page } from 'playwright-core';

/** What people set in their browser (WCAG 1.4.12): nothing may be lost by it. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Twice the size that the portal starts with (WCAG 1.4.4): 2 × 125 % of what the browser calls normal. */
export const doubleText = ':root { font-size: 250% !important }';

/** Lays a style of the reader over the page; like a browser's own it does not ask the page's security policy. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
