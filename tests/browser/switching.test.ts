import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { onDemandRoutes } from '#routes';
import { createServer } from '#server/create-server.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { releasesOf } from '../chromium/serve-release.ts';
import { eventually } from './eventually.ts';
import { openPage, seen, type WatchedPage } from './open-page.ts';

const WORK = '.cache/check/switching';
const content = join(WORK, 'content');
const releases = join(WORK, 'releases');
const RECORD = '/anlaufstellen/seniorenbuero-nord/';
const [before, after] = ['Seniorenbüro Nord „Beispielhaus“', 'Seniorenbüro Nord im Neubau'];

let browser: Browser;
let app: Awaited<ReturnType<typeof createServer>>;
let origin: string;
let reader: WatchedPage;

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  writeFileSync(join(content, file), text.replaceAll(from, to));
};

/** A new release of changed content, made while the server runs; the same command an editor's machine runs. */
function publish(): Promise<void> {
  const args = ['scripts/build.mjs', '--content', content, '--out', releases];
  const env = { ...process.env, PORTAL_DIST: join(WORK, 'dist'), ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    const building = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [building.stdout, building.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    building.on('error', reject).on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

/** What the three kinds of answers say about one office: built page, page made on demand, data. */
async function names(page: Page): Promise<Record<string, string>> {
  await page.goto(RECORD);
  const record = await seen(page, 'h1');
  await page.goto('/suche/?q=Seniorenladen');
  const search = await seen(page, '[data-search-results] .card h3');
  await page.goto('/zustaendig/?ort=Altstadt');
  const responsible = await seen(page, '[data-area-answer] .card h3');
  await page.goto('/1012-1');
  const number = await seen(page, 'h1');
  return { record, search, responsible, number };
}
const everywhere = (name: string) => ({ record: name, search: name, responsible: name, number: name });
const release = async (): Promise<unknown> =>
  ((await (await fetch(`${origin}/gesund`)).json()) as { release: unknown }).release;

beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  cpSync(releasesOf('musterstadt'), releases, { recursive: true, verbatimSymlinks: true });
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
  change('anlaufstellen/seniorenbuero-nord.yaml', `name: ${before}`, `name: ${after}`);
  change('stadt/site.yaml', 'demo: true', 'demo: false');
  // A portal in service owes a mailbox in its Impressum (§ 5 DDG).
  change(
    'stadt/site.yaml',
    'operator: Demonstration, kein Betrieb',
    'operator: Beispielamt\n  email: portal@musterstadt.example',
  );
  // Its help line is a number that can be dialled, not one reserved for films.
  change('stadt/site.yaml', 'number: 030 23125 100', 'number: "115"');
  app = await createServer({ releasesDirectory: releases, onDemand: onDemandRoutes, logLevel: 'silent' });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
  reader = await openPage(browser, { baseURL: origin });
});
afterAll(async () => {
  await browser.close();
  await app.close();
  rmSync(WORK, { recursive: true, force: true });
});

describe('while a new release is published', () => {
  it('every answer changes at once, without a restart, and a page left open goes on', async () => {
    const first = await release();
    const { page } = reader;
    expect(await names(page)).toEqual(everywhere(before));
    const left = await openPage(browser, { baseURL: origin });
    await left.page.goto('/suche/');
    const field = left.page.locator('input[name=q]');
    await field.fill('mittagstisch');
    await eventually(() => left.page.locator('[data-search-results] .card').count()).toBeGreaterThan(0);

    await publish();

    expect(await release()).not.toBe(first);
    expect(readdirSync(releases)).toEqual(expect.arrayContaining([first]));
    expect(await names(page)).toEqual(everywhere(after));
    await field.fill('pflegeheim');
    await eventually(() => seen(left.page, '[data-search-results]')).toContain('Pflegeheim Beispielpark');
    await left.page.locator('[data-search-results] .card a').first().click();
    await left.page.waitForURL(/\/(pflegeplaetze|themen)\//);
    expect([...left.complaints, ...reader.complaints]).toEqual([]);
    await left.close();
  });

  it('a portal that is no demonstration does not say it is one, and may be found by search engines', async () => {
    const { page } = reader;
    for (const address of ['/', RECORD, '/suche/', '/suche/?q=treff', '/impressum/', '/anlaufstellen/']) {
      await page.goto(address);
      expect(await page.locator('.demo').count(), address).toBe(0);
      expect(await page.locator('meta[name=robots]').count(), address).toBe(0);
      expect(await seen(page, 'body')).not.toMatch(/Vorführung|Kein Angebot der Stadt/);
    }
    expect(await page.locator('#vorfuehrung').count()).toBe(0);
  });
});
