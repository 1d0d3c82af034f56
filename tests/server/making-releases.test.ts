import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareRelease, type PreparedRelease, type ReleaseParts } from '#adapters/release/prepare-release.ts';
import { currentRelease, listReleases } from '#adapters/release/release-folders.ts';
import { switchRelease } from '#adapters/release/switch-release.ts';
import { contentSecurityPolicy, policyFaults } from '#server/content-security-policy.ts';
import { sha256 } from '#server/send-page.ts';
import { aServer } from './a-server.ts';
import { aPage, HANDLER } from './a-shelf.ts';

let root: string;
let releases: string;
let build: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'making-'));
  releases = join(root, 'releases');
  build = join(root, 'dist');
  await write({
    'client/index.html': `${aPage('Start')}<style>p{margin:0}</style>`,
    'client/hilfe/index.html': `${aPage('Hilfe')}<style>p{margin:0}</style>`,
    'client/suche/index.html': `${aPage('Suche')}<script>find()</script>`,
    'client/klein.txt': 'kurz',
    'client/karte.pmtiles': 'tiles '.repeat(1000),
    'client/404.html': aPage('nicht gefunden'),
    'server/entry.mjs': HANDLER,
  });
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(build, name)), { recursive: true });
    await writeFile(join(build, name), text);
  }
}

const noon = (day: number): Date => new Date(Date.UTC(2026, 0, day, 12));

const prepare = (day: number, more: Partial<ReleaseParts> = {}) =>
  prepareRelease({
    buildDirectory: build,
    releasesDirectory: releases,
    now: noon(day),
    data: { 'catalog.json': '{}', 'says.txt': 'Montag' },
    inspectPage: (html) => ({ policy: contentSecurityPolicy(html, sha256), faults: policyFaults(html) }),
    ...more,
  });

async function publish(day: number): Promise<PreparedRelease> {
  const prepared = await prepare(day);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.fault));
  await switchRelease(releases, prepared.value.id);
  return prepared.value;
}

const inCurrent = (name: string): string => join(releases, 'current', name);

describe('a release', () => {
  it('is named after its moment and its content', async () => {
    const { id } = await publish(1);
    expect(id).toMatch(/^20260101T120000Z-[\da-f]{8}$/);
    expect((await prepare(1)).ok && (await listReleases(releases))).toEqual([id]);
    await write({ 'client/klein.txt': 'anders' });
    const other = await publish(1);
    expect(other.id.slice(0, 17)).toBe(id.slice(0, 17));
    expect(other.id).not.toBe(id);
  });

  it('counts what it holds', async () => {
    expect((await publish(1)).counts).toEqual({ files: 6, pages: 4, policies: 3, twins: 8, reused: 0, modules: 1 });
  });

  it('holds smaller twins that unpack to the same page, and none that are no use', async () => {
    await publish(1);
    const page = await readFile(inCurrent('client/hilfe/index.html'), 'utf8');
    const [br, gz] = [
      await readFile(inCurrent('client/hilfe/index.html.br')),
      await readFile(inCurrent('client/hilfe/index.html.gz')),
    ];
    expect(brotliDecompressSync(br).toString()).toBe(page);
    expect(gunzipSync(gz).toString()).toBe(page);
    expect(br.length).toBeLessThan(gz.length);
    const names = await readdir(inCurrent('client'));
    expect(names.filter((name) => /^(klein|karte)/.test(name)).sort()).toEqual(['karte.pmtiles', 'klein.txt']);
  });

  it('says every policy once and which page has which', async () => {
    await publish(1);
    const headers = JSON.parse(await readFile(inCurrent('data/headers.json'), 'utf8')) as {
      policies: string[];
      pages: Record<string, number>;
    };
    expect(Object.keys(headers.pages)).toEqual(['/404.html', '/hilfe/index.html', '/index.html', '/suche/index.html']);
    expect(headers.pages['/index.html']).toBe(headers.pages['/hilfe/index.html']);
    expect(headers.policies).toHaveLength(3);
    expect(headers.policies[headers.pages['/suche/index.html'] ?? 9]).toContain(sha256('find()'));
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    await prepare(1, { report: (done, total) => told.push(`${String(done)}/${String(total)}`) });
    expect(told).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  it('is served as it was made', async () => {
    const { id } = await publish(1);
    const server = await aServer({ directory: releases });
    const page = await server.get('/hilfe/', { 'accept-encoding': 'br' });
    expect(page.headers['content-encoding']).toBe('br');
    expect(page.headers['content-security-policy']).toContain(sha256('p{margin:0}'));
    expect((await server.get('/suche/?q=a')).text).toContain(`${id} Montag`);
    await server.close();
  });
});

describe('the next release', () => {
  it('takes over what did not change, so that browsers keep it', async () => {
    await publish(1);
    const before = await stat(inCurrent('client/hilfe/index.html.br'));
    const server = await aServer({ directory: releases });
    const { etag } = (await server.get('/hilfe/')).headers;
    await write({ 'client/index.html': aPage('Start, neu') });
    const { counts } = await publish(2);
    expect([counts.reused, counts.twins]).toEqual([5, 8]);
    expect((await stat(inCurrent('client/hilfe/index.html.br'))).mtimeMs).toBe(before.mtimeMs);
    expect((await server.get('/hilfe/', { 'if-none-match': etag })).status).toBe(304);
    expect(brotliDecompressSync(await readFile(inCurrent('client/index.html.br'))).toString()).toContain('Start, neu');
    expect((await server.get('/')).text).toContain('Start, neu');
    await server.close();
  });

  it('leaves the one before as it was', async () => {
    const first = await publish(1);
    await write({ 'client/klein.txt': 'lang' });
    await publish(2);
    expect(await readFile(join(releases, first.id, 'client/klein.txt'), 'utf8')).toBe('kurz');
  });
});

describe('a build that must not be published', () => {
  it('names every page and place our policy would break, and leaves nothing behind', async () => {
    const good = await publish(1);
    await write({ 'client/a/index.html': '<p>\n<b style="x">a</b>', 'client/b/index.html': '<i onclick="y()">b</i>' });
    expect(await prepare(2)).toEqual({
      ok: false,
      fault: [
        {
          code: 'page-breaks-policy',
          file: 'a/index.html',
          line: 2,
          snippet: '<b style="x">',
          reason: 'style-attribute',
        },
        {
          code: 'page-breaks-policy',
          file: 'b/index.html',
          line: 1,
          snippet: '<i onclick="y()">',
          reason: 'event-handler',
        },
      ],
    });
    expect((await readdir(releases)).sort()).toEqual([good.id, 'current']);
    expect(await currentRelease(releases)).toBe(good.id);
  });

  it.each([
    [
      'needs a package out of reach',
      { 'server/entry.mjs': "import 'not-installed-anywhere'; export const handler = () => {};" },
      /not-installed-anywhere/,
    ],
    ['has a page whose code does not load', { 'server/pages/x.mjs': "import './gone.mjs';" }, /gone\.mjs/],
    ['has no handler', { 'server/entry.mjs': 'export const other = 1;' }, /no handler/],
  ])('has a server part that %s', async (_case, files, detail) => {
    await write(files);
    const prepared = await prepare(1);
    expect(prepared).toEqual({
      ok: false,
      fault: [{ code: 'handler-broken', detail: expect.stringMatching(detail) as string }],
    });
    expect(await readdir(releases)).toEqual([]);
  });

  it('is not there', async () => {
    await rm(build, { recursive: true });
    expect(await prepare(1)).toEqual({
      ok: false,
      fault: [{ code: 'build-missing', directory: join(build, 'client') }],
    });
  });
});
