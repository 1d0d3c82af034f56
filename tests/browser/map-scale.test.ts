import { describe, expect, it } from 'vitest';
import { mapSection, mapTexts } from '#texts/map.ts';
import { card, listShows, marks, openMap, pressOpen, stopsInMap } from './map-page.ts';
import { visits } from './visits.ts';

describe('the map of a city without a map file', () => {
  const visit = visits('shipped');
  const page = () => visit.page();

  it('is a schematic that says so, drawn below the marks and read out to nobody', async () => {
    await openMap(page());
    expect(await page().locator('.map-source').textContent()).toBe(mapTexts.sketch);
    expect(await page().locator('.sketch-area').count()).toBeGreaterThan(10);
    expect(await page().locator('.sketch-name').count()).toBeGreaterThan(3);
    const drawn = page().locator('.leaflet-sketch-pane, .leaflet-names-pane');
    expect(await drawn.evaluateAll((panes) => panes.map((pane) => pane.getAttribute('aria-hidden')))).toEqual([
      'true',
      'true',
    ]);
  });

  it('a mark of several places comes nearer and gives the focus to the first of them', async () => {
    await openMap(page());
    const several = page()
      .getByRole('button', { name: /Orte.*vergrößern$/ })
      .first();
    const ids = (await several.getAttribute('data-ids'))?.split(' ') ?? [];
    await several.press('Enter');
    const now = await page().evaluate(() => (document.activeElement as HTMLElement).dataset.ids?.split(' '));
    expect(now?.length).toBeGreaterThan(0);
    expect(now?.length).toBeLessThan(ids.length);
    expect(now?.every((id) => ids.includes(id))).toBe(true);
  });

  it('has at most 15 stops of the Tab key at every scale, with and without a card', async () => {
    await openMap(page());
    const nearer = page().getByRole('button', { name: mapTexts.zoomIn, exact: true });
    for (let scale = 0; scale < 4; scale += 1) {
      const stops = await stopsInMap(page());
      expect(stops.slice(0, 3)).toEqual([mapSection.close, mapTexts.zoomIn, mapTexts.zoomOut]);
      expect(stops).toContain(mapTexts.wholeCity);
      expect(stops.length).toBeGreaterThan(6);
      expect(stops.length).toBeLessThanOrEqual(15);
      await nearer.click();
    }
    const answer = await page().request.get('/daten/karte.json');
    const { places } = (await answer.json()) as { places: { id: string }[] };
    await listShows(
      page(),
      places.slice(0, 9).map(({ id }) => id),
    );
    const stops = await stopsInMap(page());
    expect(stops.length).toBeGreaterThan(8);
    while ((await page().locator('.map-mark[aria-haspopup]').count()) === 0) await nearer.click();
    await page().locator('.map-mark[aria-haspopup]').first().press('Enter');
    expect(await card(page()).count()).toBe(1);
    expect((await stopsInMap(page())).length).toBeLessThanOrEqual(15);
  });
});

describe('a map so large that many marks stand apart', () => {
  const visit = visits('shipped', { viewport: { width: 3600, height: 2600 } });
  const page = () => visit.page();

  it('takes them out of the order of the Tab key, and a sentence says so', async () => {
    const answer = await page().request.get('/daten/karte.json');
    const data = (await answer.json()) as { places: object[]; bounds: { south: number; west: number } };
    const grid = Array.from({ length: 400 }, (_, index) => ({
      ...data.places[0],
      id: `ort-${String(index)}`,
      latitude: data.bounds.south + (index % 20) * 0.011,
      longitude: data.bounds.west + Math.floor(index / 20) * 0.03,
    }));
    await page().route('**/daten/karte.json', (route) =>
      route.fulfill({ json: { ...data, places: [...data.places, ...grid] } }),
    );
    await page().goto('/karte/');
    await page().evaluate(() => (document.documentElement.style.fontSize = '50px'));
    await pressOpen(page());
    await listShows(
      page(),
      grid.map(({ id }) => id),
    );
    const count = await marks(page()).count();
    expect(count).toBeGreaterThan(9);
    expect(await page().locator('.map-note').allTextContents()).toContain(mapTexts.tooMany(count));
    expect(await stopsInMap(page())).toHaveLength(6);
  });
});
