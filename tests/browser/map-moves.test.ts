import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapTexts } from '#texts/map.ts';
import { card, focused, marks, openMap } from './map-page.ts';
import { visits } from './visits.ts';

/** Where the first mark stands in the window. */
const place = async (page: Page): Promise<string> => {
  const box = await marks(page).first().boundingBox();
  return `${String(Math.round(box?.x ?? 0))} ${String(Math.round(box?.y ?? 0))}`;
};

describe('moving the map', () => {
  const visit = visits('shipped');
  const page = () => visit.page();

  it('arrow keys, plus and minus work while the map has the focus, and leave the page where it is', async () => {
    await openMap(page());
    const region = page().getByRole('region', { name: /^Karte von/ });
    await region.focus();
    const scrolled = await page().evaluate(() => scrollY);
    for (const [key, back] of [
      ['ArrowUp', 'ArrowDown'],
      ['ArrowLeft', 'ArrowRight'],
      ['+', '-'],
    ] as const) {
      const before = await place(page());
      await page().keyboard.press(key);
      expect(await place(page())).not.toBe(before);
      await page().keyboard.press(back);
      expect(await place(page())).toBe(before);
    }
    expect(await page().evaluate(() => scrollY)).toBe(scrolled);
    expect(await focused(page())).toMatch(/^Karte von/);
  });

  it('an arrow key on the arrow buttons goes to its button and moves the map', async () => {
    await openMap(page());
    await page().getByRole('button', { name: mapTexts.west, exact: true }).focus();
    const before = await place(page());
    await page().keyboard.press('ArrowDown');
    expect(await focused(page())).toBe(mapTexts.south);
    expect(await place(page())).not.toBe(before);
  });

  it('the wheel scrolls the page; with Ctrl it enlarges the map', async () => {
    await openMap(page());
    const region = page().locator('.map-view');
    await region.scrollIntoViewIfNeeded();
    await region.hover({ position: { x: 5, y: 5 } });
    const names = () => marks(page()).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')).join());
    const before = await names();
    const top = await page().evaluate(() => scrollY);
    await page().mouse.wheel(0, 200);
    await expect.poll(() => page().evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await names()).toBe(before);
    await page().keyboard.down('Control');
    await page().mouse.wheel(0, -200);
    await page().keyboard.up('Control');
    await expect.poll(names).not.toBe(before);
  });

  it('dragging the map by a mark opens nothing', async () => {
    await openMap(page());
    await page().locator('.map-view').scrollIntoViewIfNeeded();
    const box = (await marks(page()).first().boundingBox())!;
    const before = await place(page());
    await page().mouse.move(box.x + 20, box.y + 20);
    await page().mouse.down();
    await page().mouse.move(box.x + 80, box.y + 60, { steps: 5 });
    await page().mouse.up();
    expect(await place(page())).not.toBe(before);
    expect(await card(page()).count()).toBe(0);
  });
});

describe('the map under a finger', () => {
  const visit = visits('musterstadt', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = () => visit.page();

  async function drag(fingers: number): Promise<void> {
    const session = await page().context().newCDPSession(page());
    const box = (await page().locator('.map-view').boundingBox())!;
    const touchPoints = (y: number) =>
      Array.from({ length: fingers }, (_, id) => ({ id, x: box.x + 40 + id * 80, y: box.y + y }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touchPoints(150) });
    for (const y of [140, 120, 100, 80])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touchPoints(y) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** Where the marks stand inside the map. */
  const inside = () =>
    page().evaluate(() => {
      const map = document.querySelector('.map-view')!.getBoundingClientRect();
      const mark = document.querySelector('.map-mark')!.getBoundingClientRect();
      return `${String(Math.round(mark.x - map.x))} ${String(Math.round(mark.y - map.y))}`;
    });

  it('one finger moves the page, two move the map', async () => {
    await openMap(page());
    await page().locator('.map-view').scrollIntoViewIfNeeded();
    const before = await inside();
    const top = await page().evaluate(() => scrollY);
    await drag(1);
    await expect.poll(() => page().evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await inside()).toBe(before);
    await drag(2);
    await expect.poll(inside).not.toBe(before);
  });
});

describe.each([
  ['a small phone', { viewport: { width: 320, height: 640 } }, undefined],
  ['very large text', {}, 'sehr-gross'],
] as const)('the map on %s', (_, options, size) => {
  const visit = visits('musterstadt', options);

  it('fits, and every target is 44 pixels large', async () => {
    const page = visit.page();
    await openMap(page);
    if (size !== undefined) await page.evaluate((text) => (document.documentElement.dataset.text = text), size);
    await page.locator('.map-mark[aria-haspopup]').first().click();
    await card(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('[data-map] button, [data-map] a')].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 43.9 || height < 43.9 ? [`${target.textContent}: ${String(width)} × ${String(height)}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

describe('the map without script', () => {
  const visit = visits('musterstadt', { javaScriptEnabled: false });

  it('is not there; the list is', async () => {
    await visit.page().goto('/karte/');
    expect(await visit.page().locator('[data-map]').isVisible()).toBe(false);
    expect(await visit.page().getByText('Karte überspringen').isVisible()).toBe(false);
    expect(await visit.page().locator('[data-list] .card').first().isVisible()).toBe(true);
  });
});
