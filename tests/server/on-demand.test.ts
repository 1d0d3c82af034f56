import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, type TestServer } from './a-server.ts';
import { aRelease, aShelf, FIRST, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
let server: TestServer;

beforeAll(async () => {
  shelf = await aShelf();
  await shelf.add(FIRST, aRelease('Montag'));
  await shelf.switchTo(FIRST);
  server = await aServer(shelf, { answerWithin: 200 });
});

afterAll(async () => {
  await server.close();
  await shelf.remove();
});

const asked = (question: string): string => `/suche/?q=${encodeURIComponent(question)}`;

describe('a question without script', () => {
  it('is answered by the page made on demand, from the data of the release', async () => {
    const { status, headers, text } = await server.get(asked('Wohngeld & Straße'));
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain(`${FIRST} Montag Wohngeld & Straße`);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
  });

  it.each(['/suche/', '/suche/?'])('not asked (%s) gets the built page', async (path) => {
    expect((await server.get(path)).text).toContain('Suche Montag');
  });

  it('is answered only where a question belongs', async () => {
    expect((await server.get('/?q=a')).text).toContain('<title>Montag');
    expect((await server.get('/nirgends/?q=a')).status).toBe(404);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent as %s to who reads it', async (encoding, read) => {
    const { headers, body } = await server.get(asked('a'), { 'accept-encoding': encoding });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding']);
    expect(read(body).toString()).toContain('ü'.repeat(2000));
  });

  it('is kept nowhere', async () => {
    expect((await server.get(asked('a'))).headers['cache-control']).toBe('no-store');
  });

  it('has a policy made from its own HTML', async () => {
    const hash = createHash('sha256').update('hits()').digest('base64');
    const policy = (await server.get(asked('a'))).headers['content-security-policy'];
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toContain('unsafe');
  });

  it('carries nothing of the person to the page, and no cookie back', async () => {
    const { headers, text } = await server.get(asked('a'), {
      cookie: 'a=b',
      'user-agent': 'x',
      'x-forwarded-for': '10.1.1.1',
    });
    expect(text).toContain('["host"]');
    expect([headers['set-cookie'], headers['x-powered-by']]).toEqual([undefined, undefined]);
  });

  it('may lead on', async () => {
    const { status, headers } = await server.get(asked('weiter'));
    expect([status, headers.location]).toEqual([302, '/suche/']);
  });

  it('that no page knows is not found', async () => {
    const { status, text } = await server.get(asked('weg'));
    expect([status, text]).toEqual([404, expect.stringContaining('nicht gefunden')]);
  });
});

describe('a page that breaks', () => {
  it.each(['wirft', 'bricht ab', 'endet nie', 'fuenfhundert'])(
    '(%s) is answered calmly, and the rest goes on',
    async (question) => {
      const { status, headers, text } = await server.get(asked(question));
      expect([status, headers['cache-control']]).toEqual([500, 'no-store']);
      expect(text).toContain('gerade nicht');
      expect(text).not.toMatch(/stack|half|Error/);
      expect((await server.get('/')).status).toBe(200);
      expect((await server.get(asked('Wohngeld'))).status).toBe(200);
    },
  );

  it('is written down, without the question', async () => {
    const before = server.log.length;
    await server.get('/suche/?q=wirft&wer=Frau%20Beispiel');
    const lines = server.log.slice(before).join('');
    expect(lines).toContain('"path":"/suche/"');
    expect(lines).toContain('cannot read');
    expect(lines).not.toMatch(/wirft|Beispiel/);
  });
});

describe('a short number', () => {
  it.each([
    ['/4711-3', '/anlaufstellen/nord/'],
    ['/4711-3/', '/anlaufstellen/nord/'],
    ['/47113', '/anlaufstellen/nord/'],
    ['/47113/', '/anlaufstellen/nord/'],
    ['/4711%203', '/anlaufstellen/nord/'],
    ['/4711-3?von=plakat', '/anlaufstellen/nord/'],
    ['/123456', '/veranstaltungen/chor/'],
    ['/10001', '/1000-1/'],
  ])('%s leads to %s', async (path, address) => {
    const { status, headers } = await server.get(path);
    expect([status, headers.location]).toEqual([302, address]);
  });

  it('no longer given says so on its own page', async () => {
    const { status, text } = await server.get('/1000-1/');
    expect([status, text]).toEqual([200, expect.stringContaining('nicht mehr vergeben')]);
  });

  it.each(['/4711-4', '/47114', '/9999-9/', '/1234-1'])(
    'mistyped or unknown (%s) gets a page that helps',
    async (path) => {
      const { status, headers, text } = await server.get(path);
      expect([status, headers.location]).toEqual([404, undefined]);
      expect(text).toContain(`no such number: ${path.slice(1, 5)}-`);
    },
  );
});

describe('without the pages on demand', () => {
  it.each([
    ['no server part at all', {}],
    ['a server part that does not load', { 'server/entry.mjs': "import 'not-installed-anywhere';" }],
    ['a server part without handler', { 'server/entry.mjs': 'export const x = 1;' }],
  ])('(%s) the built pages are served and short numbers lead on', async (_case, server_) => {
    const bare = await aShelf();
    const files = aRelease('Montag');
    delete files['server/entry.mjs'];
    await bare.add(FIRST, { ...files, ...server_ });
    await bare.switchTo(FIRST);
    const alone = await aServer(bare);
    expect((await alone.get('/')).status).toBe(200);
    expect((await alone.get(asked('a'))).text).toContain('Suche Montag');
    expect((await alone.get('/47113')).status).toBe(302);
    expect((await alone.get('/47114')).text).toContain('nicht gefunden');
    expect(JSON.parse((await alone.get('/gesund')).text)).toEqual({ ok: true, release: FIRST, onDemand: false });
    await alone.close();
    await bare.remove();
  });
});
