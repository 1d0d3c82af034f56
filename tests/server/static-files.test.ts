import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, type TestServer } from './a-server.ts';
import { aPage, aRelease, aShelf, FIRST, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
let server: TestServer;
const office = aPage('Büro Nord');

beforeAll(async () => {
  shelf = await aShelf();
  await shelf.add(
    FIRST,
    aRelease('Montag', {
      'client/anlaufstellen/nord/index.html': office,
      'client/anlaufstellen/nord/index.html.br': brotliCompressSync(office),
      'client/anlaufstellen/nord/index.html.gz': gzipSync(office),
      'client/_astro/a.D4e5F6g7.js': 'a()',
      'client/karte/stadt.pmtiles': '0123456789',
      'client/.well-known/security.txt': 'Contact: x',
      'client/bild.svg': '<svg/>',
      'client/orte.json': '{}',
      'client/daten/orte.csv': 'id',
      'client/daten/orte.geojson': '{}',
      'client/daten/alles.zip': 'PK',
    }),
  );
  await shelf.switchTo(FIRST);
  server = await aServer(shelf);
});

afterAll(async () => {
  await server.close();
  await shelf.remove();
});

describe('a page is sent as the browser can read it', () => {
  const plain = { encoding: undefined, read: (body: Buffer): string => body.toString() };
  const br = { encoding: 'br', read: (body: Buffer): string => brotliDecompressSync(body).toString() };
  const gzip = { encoding: 'gzip', read: (body: Buffer): string => gunzipSync(body).toString() };

  it.each([
    [undefined, plain],
    ['gzip, deflate, br', br],
    ['gzip, deflate', gzip],
    ['br;q=0, gzip', gzip],
    ['br;q=0.1, gzip;q=0.9', gzip],
    ['identity', plain],
    ['*', br],
    ['br;q=0, gzip;q=0', plain],
  ])('Accept-Encoding %s', async (accepted, { encoding, read }) => {
    const { headers, body } = await server.get(
      '/anlaufstellen/nord/',
      accepted === undefined ? {} : { 'accept-encoding': accepted },
    );
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.vary).toBe('accept-encoding');
    expect(read(body)).toBe(office);
  });

  it('says nothing of encodings where there is only one', async () => {
    const { headers } = await server.get('/bild.svg', { 'accept-encoding': 'br' });
    expect([headers.vary, headers['content-encoding']]).toEqual([undefined, undefined]);
  });

  it.each([
    ['/_astro/a.D4e5F6g7.js', 'text/javascript; charset=utf-8'],
    ['/bild.svg', 'image/svg+xml; charset=utf-8'],
    ['/orte.json', 'application/json; charset=utf-8'],
    ['/karte/stadt.pmtiles', 'application/vnd.pmtiles'],
    ['/daten/orte.csv', 'text/csv; charset=utf-8'],
    ['/daten/orte.geojson', 'application/geo+json; charset=utf-8'],
    ['/daten/alles.zip', 'application/zip'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await server.get(path)).headers['content-type']).toBe(type);
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=x', 416, undefined, 'bytes */10'],
    ['lines=0-1', 200, '0123456789', undefined],
  ])('Range %s', async (range, status, body, contentRange) => {
    const answer = await server.get('/karte/stadt.pmtiles', { range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    if (body !== undefined) expect(answer.text).toBe(body);
  });

  it('is a part of the plain file, also for who reads brotli', async () => {
    const answer = await server.get('/anlaufstellen/nord/', { range: 'bytes=0-14', 'accept-encoding': 'br' });
    expect([answer.status, answer.text, answer.headers['content-encoding']]).toEqual([
      206,
      '<!doctype html>',
      undefined,
    ]);
  });

  it('is the whole file where the part would be of another version', async () => {
    const headers = { range: 'bytes=0-3', 'if-range': '"another"' };
    expect((await server.get('/karte/stadt.pmtiles', headers)).status).toBe(200);
  });

  it('is offered where it can be had', async () => {
    expect((await server.get('/karte/stadt.pmtiles')).headers['accept-ranges']).toBe('bytes');
    expect(
      (await server.get('/anlaufstellen/nord/', { 'accept-encoding': 'br' })).headers['accept-ranges'],
    ).toBeUndefined();
  });
});

describe('a browser that has a file already', () => {
  it.each([
    ['/anlaufstellen/nord/', 'br'],
    ['/anlaufstellen/nord/', 'gzip'],
    ['/anlaufstellen/nord/', 'identity'],
    ['/_astro/a.D4e5F6g7.js', 'br'],
  ])('is not sent %s (%s) again', async (path, accepted) => {
    const first = await server.get(path, { 'accept-encoding': accepted });
    for (const condition of [
      { 'if-none-match': first.headers.etag },
      { 'if-modified-since': first.headers['last-modified'] },
    ]) {
      const second = await server.get(path, { 'accept-encoding': accepted, ...condition });
      expect([second.status, second.body.length, second.headers.etag]).toEqual([304, 0, first.headers.etag]);
      expect(second.headers['content-type']).toBeUndefined();
      expect(second.headers['cache-control']).toBe(first.headers['cache-control']);
    }
  });

  it('gets it when it has another one', async () => {
    expect((await server.get('/', { 'if-none-match': '"old"' })).status).toBe(200);
    expect((await server.get('/', { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200);
  });

  it('can tell the encodings of a page apart', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (accepted) => (await server.get('/anlaufstellen/nord/', { 'accept-encoding': accepted })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it.each([
    ['/', 'public, max-age=0, must-revalidate'],
    ['/orte.json', 'public, max-age=0, must-revalidate'],
    ['/_astro/a.D4e5F6g7.js', 'public, max-age=31536000, immutable'],
  ])('keeps %s: %s', async (path, expected) => {
    expect((await server.get(path)).headers['cache-control']).toBe(expected);
  });
});
