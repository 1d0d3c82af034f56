import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRaw, aServer, type TestServer } from './a-server.ts';
import { aPage, aRelease, aShelf, FIRST, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
let server: TestServer;

beforeAll(async () => {
  shelf = await aShelf();
  await shelf.add(
    FIRST,
    aRelease('Montag', {
      'client/anlaufstellen/nord/index.html': aPage('Büro Nord'),
      'client/anlaufstellen/nord/index.html.br': 'br',
      'client/anlaufstellen/nord/index.html.gz': 'gz',
      'client/.env': 'SECRET=1',
      'client/orte.json': '{}',
    }),
  );
  await shelf.switchTo(FIRST);
  server = await aServer(shelf);
});

afterAll(async () => {
  await server.close();
  await shelf.remove();
});

describe('addresses', () => {
  it.each([
    ['/anlaufstellen/nord', '/anlaufstellen/nord/'],
    ['/anlaufstellen/nord?von=hier&x=%C3%A4', '/anlaufstellen/nord/?von=hier&x=%C3%A4'],
    ['/suche?q=Wohngeld', '/suche/?q=Wohngeld'],
    ['/%61nlaufstellen/nord', '/anlaufstellen/nord/'],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers } = await server.get(from);
    expect([status, headers.location]).toEqual([308, to]);
  });

  it.each([
    '//evil.example',
    '//evil.example/',
    '/%2F/evil.example',
    '/%5Cevil.example',
    '//suche',
    '/suche//',
    '/index.html/',
    '/anlaufstellen',
    '/anlaufstellen/',
    '/anlaufstellen/nord/index.html.br',
    '/anlaufstellen/nord/index.html.gz',
    '/.env',
    '/%2eenv',
    '/../data/says.txt',
    '/%2e%2e/data/says.txt',
    '/..%2fdata%2fsays.txt',
    '/%252e%252e/data/says.txt',
    '/_astro/../../data/says.txt',
    '/_astro/..%2f..%2fdata/says.txt',
    '/..\\data\\says.txt',
    '/..%5cdata%5csays.txt',
    '/index.html%00.txt',
    '/%E0%A4%A',
    '/server/entry.mjs',
    '/data/headers.json',
    '/_astro/gone.A1b2C3d4.js',
    '/antwort',
    '/antwort/',
    '/antwort/suche/',
    '/antwort/suche/?q=a',
    '/%61ntwort/suche/?q=a',
  ])('%s is not found, and the page that says so helps', async (path) => {
    const { status, headers, text } = await server.get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(text).toContain('nicht gefunden');
    expect(text).not.toMatch(/SECRET|Montag/);
  });

  it.each(['http://evil.example/', '../data/says.txt', '*', '/../data/says.txt'])(
    'the raw target %s leads nowhere',
    async (target) => {
      const answer = await askRaw(server.port, target);
      expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
      expect(answer).not.toMatch(/<title>Montag|location:/i);
    },
  );
});

describe('methods', () => {
  it.each(['/', '/anlaufstellen/nord/', '/orte.json', '/nirgends/', '/gesund', '/4711-3', '/suche/?q=a'])(
    'HEAD %s says what GET says, without the body',
    async (path) => {
      const [head, get] = await Promise.all([server.ask('HEAD', path), server.get(path)]);
      const comparable = ({ status, headers }: typeof get): object => ({
        'content-length': '0',
        status,
        ...headers,
        date: '',
      });
      expect(comparable(head)).toEqual(comparable(get));
      expect(head.body).toHaveLength(0);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused, with what is allowed',
    async (method) => {
      for (const path of ['/', '/suche/?q=a', '/gesund', '/nirgends/']) {
        const { status, headers } = await server.ask(
          method,
          path,
          { 'content-type': 'application/x-odd' },
          method === 'TRACE' ? undefined : 'a=b',
        );
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      }
    },
  );
});
