import type { Page } from 'playwright-core';

/** What people can choose under "Darstellung"; `system` takes a choice back. */
export interface DisplayChoice {
  text?: 'system' | 'gross' | 'sehr-gross';
  contrast?: 'system' | 'hell' | 'dunkel' | 'stark';
  spacing?: 'system' | 'mehr';
}

/** Makes a choice through the real controls, in the closed panel too. */
export async function choose(page: Page, choice: DisplayChoice): Promise<void> {
  for (const [name, value] of Object.entries(choice))
    await page.locator(`#${name}-${String(value)}`).dispatchEvent('click');
}

/** Opens the panel. */
export const openDisplay = (page: Page): Promise<void> => page.locator('[data-display] > summary').click();
