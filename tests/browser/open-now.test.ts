import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { encodeOpening } from '#domain/time/opening-code.ts';
import { openingSchedule } from '#domain/time/opening-schedule.ts';
import { clockTime } from '#texts/dates.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { serveRelease, type ServedRelease } from '../chromium/serve-release.ts';
import { eventually } from './eventually.ts';
import { openPage, seen } from './open-page.ts';

let browser: Browser;
let served: ServedRelease;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveRelease('musterstadt')]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const NORD = '/anlaufstellen/seniorenbuero-nord/';
const TREFF = '/begegnungsstaetten/treff-beispielgasse/';
const state = (page: Page) => page.locator('[data-opening-state]');

/** What a page says about now, to somebody whose clock shows an instant. */
async function saidAt(
  instant: string,
  address: string,
  timezoneId = 'Europe/Berlin',
  opening?: string,
): Promise<string> {
  const { page, complaints, close } = await openPage(browser, { baseURL: served.origin, timezoneId });
  if (opening !== undefined) {
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-opening="[^"]*"/, `data-opening="${opening}"`);
      await route.fulfill({ response, body });
    });
  }
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(address);
  await eventually(() => state(page).textContent()).not.toBe('');
  expect(await state(page).isVisible()).toBe(true);
  const said = (await state(page).textContent()) ?? '';
  expect(complaints).toEqual([]);
  await close();
  return said;
}

/** Instants as clocks in Berlin show them; +01:00 is winter time. */
const moments: [when: string, instant: string, address: string, sentence: string][] = [
  ['in its hours', '2026-11-23T10:00+01:00', NORD, 'Jetzt geöffnet, bis 12 Uhr.'],
  ['to the minute it opens', '2026-11-23T09:00+01:00', NORD, 'Jetzt geöffnet, bis 12 Uhr.'],
  ['a minute before', '2026-11-23T08:59+01:00', NORD, 'Öffnet heute um 9 Uhr.'],
  [
    'to the minute it closes',
    '2026-11-23T12:00+01:00',
    NORD,
    'Jetzt geschlossen. Wieder am Dienstag, 24. November, ab 9 Uhr.',
  ],
  ['in the break', '2026-11-24T12:30+01:00', NORD, 'Öffnet heute um 13 Uhr.'],
  ['half past', '2026-11-26T15:29+01:00', NORD, `Jetzt geöffnet, bis ${clockTime(930)}.`],
  [
    'on a day without hours',
    '2026-11-27T10:00+01:00',
    NORD,
    'Heute geschlossen. Wieder am Montag, 30. November, ab 9 Uhr.',
  ],
  ['at night, when London has another day', '2026-11-24T00:30+01:00', NORD, 'Öffnet heute um 9 Uhr.'],
  [
    'on a public holiday',
    '2026-12-25T10:00+01:00',
    NORD,
    'Heute geschlossen: Erster Weihnachtstag. Wieder am Montag, 28. Dezember, ab 9 Uhr.',
  ],
  [
    'in its own holidays',
    '2026-12-22T10:00+01:00',
    TREFF,
    'Heute geschlossen: Betriebsferien. Wieder am Montag, 4. Januar, ab 9 Uhr.',
  ],
  [
    'on a monthly day',
    '2026-12-08T15:00+01:00',
    '/begegnungsstaetten/kulturkreis-uebungsdorf/',
    'Jetzt geöffnet, bis 16 Uhr.',
  ],
  [
    'a week after the monthly day',
    '2026-12-15T15:00+01:00',
    '/begegnungsstaetten/kulturkreis-uebungsdorf/',
    'Heute geschlossen. Wieder am Dienstag, 12. Januar, ab 14 Uhr.',
  ],
  ['day and night', '2026-12-24T23:59+01:00', '/anlaufstellen/krisendienst-beispiel/', 'Jetzt geöffnet.'],
  [
    'on a holiday its hours say nothing about',
    '2026-12-25T10:00+01:00',
    '/pflegeplaetze/pflegeheim-beispielpark/',
    'Heute ist Feiertag: Erster Weihnachtstag. Ob geöffnet ist, ist nicht bekannt.',
  ],
  ['on the last day that is known', '2027-01-19T10:00+01:00', NORD, 'Jetzt geöffnet, bis 12 Uhr.'],
  ['after the days that are known', '2027-01-20T10:00+01:00', NORD, 'Ob jetzt geöffnet ist, ist nicht bekannt.'],
  ['before the days that are known', '2026-11-20T10:00+01:00', NORD, 'Ob jetzt geöffnet ist, ist nicht bekannt.'],
];

describe('whether it is open now', () => {
  it.each(moments)('%s (%s, %s): %s', async (_when, instant, address, sentence) => {
    expect(await saidAt(instant, address)).toBe(sentence);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'UTC'])('is the same for a browser in %s', async (timezoneId) => {
    const some = moments.filter(([when]) =>
      /minute it opens|at night|public holiday|last day|after the days/.test(when),
    );
    expect(some.length).toBe(5);
    for (const [, instant, address, sentence] of some)
      expect(await saidAt(instant, address, timezoneId)).toBe(sentence);
  });

  const holidays = { knownUntil: '2029-12-31', public: [{ on: '2026-01-01', name: 'Neujahr' }] };
  const daily = (from: string): string => {
    const schedule = openingSchedule(
      { osm: 'Mo-Su 09:00-17:00; PH off', byAppointment: false, closures: [] },
      from,
      30,
      { holidays },
    );
    if (schedule === undefined) throw new Error('no schedule');
    return encodeOpening(schedule);
  };
  it.each([
    ['the evening before summer time', '2027-03-20', '2027-03-27T16:59+01:00', 'Jetzt geöffnet, bis 17 Uhr.'],
    ['the morning summer time begins, before nine', '2027-03-20', '2027-03-28T06:59Z', 'Öffnet heute um 9 Uhr.'],
    ['the morning summer time begins, at nine', '2027-03-20', '2027-03-28T07:00Z', 'Jetzt geöffnet, bis 17 Uhr.'],
    ['the morning it ends, before nine', '2026-10-20', '2026-10-25T07:59Z', 'Öffnet heute um 9 Uhr.'],
    ['the morning it ends, at nine', '2026-10-20', '2026-10-25T08:00Z', 'Jetzt geöffnet, bis 17 Uhr.'],
    ['the hour that comes twice', '2026-10-20', '2026-10-25T00:30Z', 'Öffnet heute um 9 Uhr.'],
  ])('is right on %s', async (_when, from, instant, sentence) => {
    for (const timezoneId of ['Europe/Berlin', 'America/New_York'])
      expect(await saidAt(instant, NORD, timezoneId, daily(from))).toBe(sentence);
  });

  it('follows the clock while the page stays open', async () => {
    const { page, close } = await openPage(browser, { baseURL: served.origin });
    await page.clock.install({ time: new Date('2026-11-23T11:58+01:00') });
    await page.goto(NORD);
    await eventually(() => state(page).textContent()).toBe('Jetzt geöffnet, bis 12 Uhr.');
    await page.clock.runFor('03:00');
    expect(await state(page).textContent()).toBe('Jetzt geschlossen. Wieder am Dienstag, 24. November, ab 9 Uhr.');
    await page.clock.fastForward('24:00:00');
    expect(await state(page).textContent()).toBe('Öffnet heute um 13 Uhr.');
    await close();
  });

  it.each([
    ['whose hours are old', '/anlaufstellen/buergeramt-beispiel/'],
    ['that is open by appointment', '/anlaufstellen/pflegestuetzpunkt-beispiel/'],
    ['whose hours nobody knows', '/anlaufstellen/beratungsstelle-ohne-angaben/'],
  ])('is never said of a place %s', async (_which, address) => {
    const { page, close } = await openPage(browser, { baseURL: served.origin });
    await page.clock.setFixedTime(new Date('2026-11-24T10:00+01:00'));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await seen(page)).not.toMatch(/\b(jetzt|heute) (geöffnet|geschlossen)|öffnet heute/i);
    expect(await state(page).count()).toBe(0);
    await close();
  });
});

describe('facts that grow old while a page stands', () => {
  // Confirmed on 2 November 2026, current for 24 months.
  it.each([
    ['2028-11-02T23:59+01:00', false],
    ['2028-11-03T00:01+01:00', true],
  ])('on %s the page warns: %s', async (instant, warned) => {
    const { page, close } = await openPage(browser, { baseURL: served.origin });
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(NORD, { waitUntil: 'networkidle' });
    expect(await page.locator('.record-head [data-expires]').isVisible()).toBe(warned);
    if (warned) expect(await seen(page, '.record-head')).toContain('Die Angaben sind vom 2. November 2026.');
    await close();
  });
});

describe('a place that is closed until 31 March 2027', () => {
  const BAHNHOF = '/begegnungsstaetten/begegnungsstaette-bahnhof/';
  it('says today that it is closed, and why', async () => {
    expect(await saidAt('2026-11-24T11:00+01:00', BAHNHOF)).toBe('Heute geschlossen: Umbau.');
  });

  it.each([
    ['2027-03-31T23:59+02:00', true],
    ['2027-04-01T00:01+02:00', false],
  ])('on %s says so at its head: %s', async (instant, told) => {
    const { page, close } = await openPage(browser, { baseURL: served.origin });
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(BAHNHOF, { waitUntil: 'networkidle' });
    expect(await page.locator('.record-head [data-until]').isVisible()).toBe(told);
    await close();
  });
});
