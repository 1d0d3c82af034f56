import { describe, expect, it } from 'vitest';
import { noteListPage } from '#texts/note-list.ts';
import { seen } from './open-page.ts';
import { NORD } from './note-list-steps.ts';
import { visits } from './visits.ts';

const visit = visits('musterstadt', { javaScriptEnabled: false });

describe('the note list without script', () => {
  it.each(['/', '/begegnungsstaetten/', NORD, '/datenschutz/'])('leaves no trace on %s', async (address) => {
    const page = visit.page();
    await page.goto(address);
    expect(
      await page
        .locator('[data-note-count], [data-note], [data-note-clear], .note-button')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  it('says what it is, that it needs script, and what to do instead', async () => {
    const page = visit.page();
    await page.goto('/merkzettel/');
    const text = await seen(page);
    for (const sentence of noteListPage.withoutScript) expect(text).toContain(sentence);
    expect(text).not.toContain(noteListPage.empty);
    expect(await page.locator('main a[href^="tel:"]').isVisible()).toBe(true);
  });
});
