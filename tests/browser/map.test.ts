import { afterEach, describe, expect, it } from 'vitest';
import { mapSection, mapTexts } from '#texts/map.ts';
import { eventually } from './eventually.ts';
import { card, focused, idsOnMap, listShows, marks, openMap } from './map-page.ts';
import { visits } from './visits.ts';

describe('the map of a city with its own map file', () => {
  const visit = visits('musterstadt');
  const page = () => visit.page();
  const mark = (name: RegExp) => page().getByRole('button', { name });
  const park = /^Pflegeheim Beispielpark, Pflegeheim, Mühlenviertel$/;
  afterEach(() => expect(visit.watched().complaints.filter((text) => !text.startsWith('failed:'))).toEqual([]));

  it('is loaded when it is asked for, not before', async () => {
    await page().goto('/karte/', { waitUntil: 'networkidle' });
    const ofMap = () =>
      visit.watched().requests.filter((url) => /open-map|karte\.json|map\.[^/]*css|pmtiles/.test(url));
    expect(ofMap()).toEqual([]);
    await page().getByRole('button', { name: mapSection.open }).press('Enter');
    await eventually(() => marks(page()).count()).toBeGreaterThan(0);
    expect(ofMap().length).toBeGreaterThan(3);
  });

  it('stands in the order heading, way past it, count, button, controls, map, list', async () => {
    await openMap(page());
    const order = await page().evaluate(() => {
      const parts = [
        '#karte',
        'a[href="#karte-ende"]',
        '[data-map-status]',
        '[data-map-open]',
        '.map-controls',
        '.map-view',
        '#karte-ende',
        '[data-list] .card',
      ];
      const found = parts.map((part) => document.querySelector(part));
      return found
        .slice(1)
        .map((part, index) =>
          part === null
            ? 'missing'
            : (found[index]!.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
        );
    });
    expect(order).toEqual(order.map(() => true));
    await page().getByRole('link', { name: mapSection.skip }).press('Enter');
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.activeElement?.closest('[data-map]'))).toBeNull();
  });

  it('says what it is, how it is moved, and how much of the list it shows', async () => {
    await openMap(page());
    const region = page().getByRole('region', { name: mapTexts.region('Musterstadt') });
    expect(await region.getAttribute('tabindex')).toBe('0');
    const help = await region.getAttribute('aria-describedby');
    expect(
      await page()
        .locator(`#${help ?? ''}`)
        .textContent(),
    ).toBe(mapTexts.help);
    const shown = await page().locator('[data-list] .card').count();
    expect(await page().locator('[data-map-status]').textContent()).toMatch(
      new RegExp(
        `^\\d+ der ${String(shown)} Einträge der Liste stehen auf der Karte\\. \\d+ haben keine bekannte Lage\\.$`,
      ),
    );
    expect(await page().locator('.map-source').textContent()).toBe('Gezeichnet für Tests, keine wirkliche Stadt');
  });

  it('shows each place as a button with name, kind and Ortsteil, and several as one that says where', async () => {
    await openMap(page());
    expect(await mark(park).count()).toBe(1);
    expect(await mark(/^3 Orte in Altstadt, vergrößern$/).count()).toBe(1);
  });

  it('a place opens a card with the focus in it; Escape and the button lead back', async () => {
    await openMap(page());
    for (const leave of ['Escape', 'Enter']) {
      await mark(park).press('Enter');
      expect(await focused(page())).toBe('Pflegeheim Beispielpark');
      expect(await page().getByRole('dialog', { name: 'Pflegeheim Beispielpark' }).isVisible()).toBe(true);
      if (leave === 'Enter') await card(page()).getByRole('button', { name: mapTexts.closePopup }).focus();
      await page().keyboard.press(leave);
      expect(await card(page()).count()).toBe(0);
      expect(await focused(page())).toMatch(park);
    }
  });

  it('the card leads to the page of the place and to its card in the list', async () => {
    await openMap(page());
    await mark(park).click();
    await card(page()).getByRole('button', { name: mapTexts.toList }).click();
    const where = await page().evaluate(() => {
      const active = document.activeElement;
      return [/^H[23]$/.test(active?.tagName ?? ''), active?.closest<HTMLElement>('[data-list] .card')?.dataset.id];
    });
    expect(where).toEqual([true, 'pflegeheim-beispielpark']);
    await card(page()).getByRole('link', { name: mapTexts.toPage }).click();
    await page().waitForURL('**/pflegeplaetze/pflegeheim-beispielpark/');
  });

  it('a card of the list makes its mark stand out', async () => {
    await openMap(page());
    await page().locator('[data-list] .card[data-id="pflegeheim-beispielpark"] a').first().focus();
    await eventually(() => page().locator('.map-mark.is-lit').getAttribute('aria-label')).toMatch(park);
    expect(await page().locator('.map-mark.is-lit').count()).toBe(1);
  });
});

describe('the map and what it is loaded from', () => {
  const visit = visits('musterstadt');
  const page = () => visit.page();
  const mark = (name: RegExp) => page().getByRole('button', { name });
  const park = /^Pflegeheim Beispielpark, Pflegeheim, Mühlenviertel$/;
  afterEach(() => expect(visit.watched().complaints.filter((text) => !text.startsWith('failed:'))).toEqual([]));

  it('shows the ids of the list that have a known place, and no other, after each change', async () => {
    await openMap(page());
    const data = (await (await page().request.get('/daten/karte.json')).json()) as { places: { id: string }[] };
    const known = data.places.map(({ id }) => id).sort();
    expect(await idsOnMap(page())).toEqual(known);
    for (const ids of [
      ['seniorenbuero-sued', 'pflegeheim-beispielpark', 'krisendienst-beispiel'],
      known.slice(0, 3),
      [],
    ]) {
      await listShows(page(), ids);
      expect(await idsOnMap(page())).toEqual(ids.filter((id) => known.includes(id)).sort());
    }
    expect(await page().locator('[data-map-status]').textContent()).toMatch(/^Die Liste ist leer/);
  });

  it('a card closes when the list no longer shows its place, and the focus stays in the map', async () => {
    await openMap(page());
    await mark(park).click();
    await listShows(page(), ['seniorenbuero-sued']);
    expect(await card(page()).count()).toBe(0);
    expect(await focused(page())).toBe(mapTexts.region('Musterstadt'));
  });

  it('reads its map file in parts, from us alone, and paints it', async () => {
    const parts: number[] = [];
    page().on('response', (answer) => {
      if (answer.url().endsWith('.pmtiles')) parts.push(answer.status());
    });
    await openMap(page());
    await eventually(() => parts.length).toBeGreaterThan(1);
    expect(new Set(parts)).toEqual(new Set([206]));
    expect(visit.watched().requests.filter((url) => !url.startsWith(visit.served().origin))).toEqual([]);
    await eventually(() =>
      page().evaluate(() => {
        const colours = [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-tile-pane canvas')].flatMap(
          (canvas) => {
            const pixels =
              canvas.width === 0 ? [] : canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
            return Array.from({ length: 400 }, (_, index) => pixels[Math.floor(index * (pixels.length / 1600)) * 4]);
          },
        );
        return new Set(colours).size;
      }),
    ).toBeGreaterThan(3);
  });

  it('is closed by the button that opened it, which keeps the focus, and opens again', async () => {
    await openMap(page());
    await page().getByRole('button', { name: mapSection.close }).press('Enter');
    expect(await focused(page())).toBe(mapSection.open);
    expect(await page().locator('[data-map-frame] *').count()).toBe(0);
    await page().keyboard.press('Enter');
    await eventually(() => marks(page()).count()).toBeGreaterThan(0);
  });

  it('says so when it cannot be loaded; a second press tries again', async () => {
    await page().route('**/daten/karte.json', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
    await page().goto('/karte/');
    await page().getByRole('button', { name: mapSection.open }).click();
    await eventually(() => page().locator('[data-map-status]').textContent()).toBe(mapSection.failed);
    await page().getByRole('button', { name: mapSection.open }).click();
    await eventually(() => marks(page()).count()).toBeGreaterThan(0);
    // The browser says that an answer was 404; so it should.
    visit.watched().complaints.splice(0);
  });
});
