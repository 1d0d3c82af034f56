import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOn, openPortal, type Portal } from './open-portal.ts';
import { samplePages, templates } from './sample-pages.ts';

let portal: Portal;
beforeAll(async () => void (portal = await openPortal()));
afterAll(() => portal.close());

/** Addresses that answer with 404 on purpose. */
const missing = /^(404|antwort\/nummer)\.astro$/;

describe('a new kind of page', () => {
  it('is tried like all others: no file of src/pages is forgotten', () => {
    const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => file.endsWith('.astro')).map((file) => file.replaceAll('\\', '/'));
    const tried = new Set(portal.pages.map(({ template }) => template));
    expect(templates.map(({ file }) => file).sort()).toEqual(pages.sort());
    expect(pages.filter((page) => !tried.has(page))).toEqual([]);
  });

  it('is tried with the fixture city, which has them all', () => {
    const rich = new Set(samplePages('musterstadt', 'largest').map(({ template }) => template));
    expect(templates.map(({ file }) => file).filter((file) => !rich.has(file))).toEqual([]);
  });

  it('shows what it is for: the page itself, in our style, not an error in its place', async () => {
    const faults = await faultsOn(portal, async (page, { template }) => {
      const status = await page.evaluate(async () => (await fetch(location.href)).status);
      const background = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      const expected = missing.test(template) ? 404 : 200;
      return status === expected && background === 'rgb(255, 252, 245)' ? [] : [`${status}, ${background}`];
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['an area in one borough', 'Nord', /zuständig/i],
    ['an area in several boroughs', '01235', /mehrere|welche/i],
    ['an area nobody knows', '00000', /nicht/i],
  ])('answers in all its states: %s', async (_name, question, sentence) => {
    const pages = portal.pages.filter(
      ({ build, address }) => build === 'musterstadt' && address === `/zustaendig/?ort=${question}`,
    );
    const faults = await faultsOn(
      portal,
      async (page) => {
        const answer = await page.locator('[data-area-answer]').innerText();
        return sentence.test(answer) ? [] : [answer];
      },
      { pages },
    );
    expect(faults).toEqual([]);
  });
});
