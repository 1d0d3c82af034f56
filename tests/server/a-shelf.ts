import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A release by hand: texts or bytes by path inside the release folder (`client/index.html`, `data/catalog.json`). */
export type ReleaseFiles = Record<string, string | Buffer>;

/** A temporary folder of releases. */
export interface Shelf {
  directory: string;
  /** Puts a release there without switching to it. */
  add(id: string, files: ReleaseFiles): Promise<string>;
  switchTo(id: string): Promise<void>;
  remove(): Promise<void>;
}

export const FIRST = '20260101T000000Z-00000001';
export const SECOND = '20260102T000000Z-00000002';
export const THIRD = '20260103T000000Z-00000003';

export async function aShelf(): Promise<Shelf> {
  const directory = await mkdtemp(join(tmpdir(), 'shelf-'));
  return {
    directory,
    async add(id, files) {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(directory, id, name)), { recursive: true });
        await writeFile(join(directory, id, name), content);
      }
      return join(directory, id);
    },
    async switchTo(id) {
      await symlink(id, join(directory, '.next'));
      await rename(join(directory, '.next'), join(directory, 'current'));
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A page long enough to be worth compressing. */
export const aPage = (words: string): string =>
  `<!doctype html><title>${words}</title><p>${`${words} `.repeat(200)}</p>`;

/**
 * A handler as Astro builds one, with the habits and accidents pages have. It reads data only from the release it is given.
 */
export const HANDLER = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export async function handler(request, response, next, locals) {
  const url = new URL(request.url, 'http://localhost');
  const question = url.searchParams.get('q');
  if (question === 'wirft') throw new Error('cannot read ' + request.url);
  if (question === 'bricht ab') { response.write('<p>half'); response.destroy(new Error('torn')); return; }
  if (question === 'endet nie') return;
  if (question === 'wartet') {
    globalThis.held.begun();
    await globalThis.held.released;
  }
  if (question === 'wartet auf das Ende') {
    console.log('begun');
    await new Promise((resolve) => process.once('SIGTERM', () => setTimeout(resolve, 100)));
  }
  if (question === 'fuenfhundert') { response.writeHead(500); response.end('stack of ' + question); return; }
  if (question === 'weiter') { response.writeHead(302, { Location: '/suche/' }); response.end(); return; }
  if (question === 'weg') { response.writeHead(404); response.end(); return; }
  if (url.pathname === '/antwort/suche/') {
    response.setHeader('Set-Cookie', 'person=1');
    response.setHeader('X-Powered-By', 'stub');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const said = readFileSync(join(locals.release.directory, 'data', 'says.txt'), 'utf8');
    const seen = JSON.stringify(Object.keys(request.headers));
    response.write('<script>hits()</script><p>' + locals.release.id + ' ' + said + ' ' + question + ' ' + seen + '</p>');
    response.end('ü'.repeat(2000));
    return;
  }
  if (url.pathname === '/antwort/nummer/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<p>no such number: ' + url.searchParams.get('n') + '</p>');
    return;
  }
  next();
}
`;

/** The parts every release of these tests has. */
export const aRelease = (words: string, more: ReleaseFiles = {}): ReleaseFiles => ({
  'client/index.html': aPage(words),
  'client/suche/index.html': aPage(`Suche ${words}`),
  'client/404.html': aPage('nicht gefunden'),
  'client/500.html': aPage('gerade nicht'),
  'client/4711-3/index.html': aPage('Nummer 4711-3'),
  'client/1000-1/index.html': aPage('nicht mehr vergeben'),
  'client/daten/kurznummern.json': JSON.stringify({
    '4711-3': '/anlaufstellen/nord/',
    '12345-6': '/veranstaltungen/chor/',
    '1000-1': '/1000-1/',
    '1234-1': '//evil.example/',
  }),
  'data/headers.json': JSON.stringify({
    policies: [`default-src 'none'; script-src 'sha256-${words}'`],
    pages: { '/index.html': 0, '/404.html': 0, '/500.html': 0 },
  }),
  'data/says.txt': words,
  'server/entry.mjs': HANDLER,
  ...more,
});
