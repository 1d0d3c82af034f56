import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapTexts } from '#texts/map.ts';
import { idsOnMap, listShows, openMap } from './map-page.ts';
import { visits } from './visits.ts';

/** How often the picture of the map changed in the half second after something was done. */
async function pictures(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const box = document.querySelector('.leaflet-marker-pane')?.getBoundingClientRect();
      const areas = document.querySelector('.sketch-area')?.getBoundingClientRect();
      seen.add([box?.x, box?.y, areas?.x, areas?.y, areas?.width].join());
      if (!document.documentElement.dataset.looked) requestAnimationFrame(look);
    };
    Object.assign(globalThis, { seen });
    delete document.documentElement.dataset.looked;
    look();
  });
  await act();
  return page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    document.documentElement.dataset.looked = 'yes';
    return (globalThis as unknown as { seen: Set<string> }).seen.size;
  });
}

describe('moving the map', () => {
  const visit = visits('shipped');
  const page = () => visit.page();
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click();

  it.each([mapTexts.west, mapTexts.north, mapTexts.zoomIn, mapTexts.zoomOut])(
    '%s: in one step, nothing glides, whatever the device says about motion',
    async (name) => {
      await openMap(page());
      expect(await pictures(page(), () => press(name))).toBe(2);
    },
  );
});

describe('the map for somebody who asked their device for less motion', () => {
  const visit = visits('shipped', { reducedMotion: 'reduce' });
  const page = () => visit.page();
  const press = (name: string) => () => page().getByRole('button', { name, exact: true }).click();
  const ways: [string, () => Promise<void>][] = [
    ['moves aside', press(mapTexts.east)],
    ['comes nearer', press(mapTexts.zoomIn)],
    [
      'comes nearer to several places',
      () =>
        page()
          .getByRole('button', { name: /Orte.*vergrößern$/ })
          .first()
          .press('Enter'),
    ],
    ['shows fewer places', () => listShows(page(), someIds)],
  ];
  let someIds: string[] = [];

  it.each(ways)('%s in one step', async (_, act) => {
    await openMap(page());
    expect(await page().evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    someIds = (await idsOnMap(page())).slice(0, 2);
    expect(await pictures(page(), act)).toBe(2);
    const moving = await page().evaluate(
      () =>
        [...document.querySelectorAll('[data-map] *')]
          .map((part) => getComputedStyle(part))
          .filter(
            ({ transitionDuration, animationName }) =>
              parseFloat(transitionDuration) > 0.01 || animationName !== 'none',
          ).length,
    );
    expect(moving).toBe(0);
  });

  it('goes back to the whole city in one step', async () => {
    await openMap(page());
    await press(mapTexts.zoomIn)();
    expect(await pictures(page(), press(mapTexts.wholeCity))).toBe(2);
  });
});
