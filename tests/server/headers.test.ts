import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, type TestServer } from './a-server.ts';
import { aRelease, aShelf, FIRST, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
let server: TestServer;

beforeAll(async () => {
  shelf = await aShelf();
  await shelf.add(FIRST, aRelease('Montag', { 'client/fremd.html': '<script>a()</script>', 'client/orte.json': '{}' }));
  await shelf.switchTo(FIRST);
  server = await aServer(shelf, { trustedProxies: ['loopback'] });
});

afterAll(async () => {
  await server.close();
  await shelf.remove();
});

const everyKind: [string, string, string, Record<string, string>][] = [
  ['a page', 'GET', '/', {}],
  ['a page made on demand', 'GET', '/suche/?q=a', {}],
  ['a page not found', 'GET', '/nirgends/', {}],
  ['an unreadable address', 'GET', '/%E0%A4%A', {}],
  ['a page that breaks', 'GET', '/suche/?q=wirft', {}],
  ['data', 'GET', '/orte.json', {}],
  ['a part of data', 'GET', '/orte.json', { range: 'bytes=0-0' }],
  ['a range that cannot be had', 'GET', '/orte.json', { range: 'bytes=9-' }],
  ['a redirect', 'GET', '/suche', {}],
  ['a short number', 'GET', '/47113', {}],
  ['a refusal', 'POST', '/', {}],
  ['health', 'GET', '/gesund', {}],
  ['the head of a page', 'HEAD', '/', {}],
];

describe.each(everyKind)('%s', (_kind, method, path, headers) => {
  it('carries every security header', async () => {
    const answer = await server.ask(method, path, headers);
    expect(answer.headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';/) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/^geolocation=\(self\), .*camera=\(\), .*microphone=\(\)/) as string,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('says neither who serves nor who asks', async () => {
    const answer = await server.ask(method, path, { ...headers, cookie: 'a=b' });
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'via']) expect(answer.headers[name]).toBeUndefined();
  });

  it('never allows inline code as such', async () => {
    expect((await server.ask(method, path, headers)).headers['content-security-policy']).not.toMatch(/unsafe|\*|data:/);
  });
});

describe('the policy', () => {
  it('is the one the page was published with', async () => {
    expect((await server.get('/')).headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'sha256-Montag'",
    );
    expect((await server.get('/nirgends/')).headers['content-security-policy']).toContain('sha256-Montag');
  });

  it('allows a page nothing that came without one', async () => {
    const { headers } = await server.get('/fremd.html');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });
});

describe('https', () => {
  it('is asked for again next time where a trusted proxy speaks it', async () => {
    const { headers } = await server.get('/', { 'x-forwarded-proto': 'https' });
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
    expect((await server.get('/')).headers['strict-transport-security']).toBeUndefined();
  });

  it('is nobody else’s to claim', async () => {
    const wary = await aServer(shelf);
    expect(
      (await wary.get('/', { 'x-forwarded-proto': 'https' })).headers['strict-transport-security'],
    ).toBeUndefined();
    await wary.close();
  });
});

describe('health', () => {
  it('names the release and is asked anew each time', async () => {
    const { status, headers, text } = await server.get('/gesund');
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      200,
      'no-store',
      'application/json; charset=utf-8',
    ]);
    expect(JSON.parse(text)).toEqual({ ok: true, release: FIRST, onDemand: true });
  });
});

describe('the log', () => {
  it('has a line of JSON for each request, without question, address or browser of the person', async () => {
    const before = server.log.length;
    await server.get('/suche/?q=Demenz%20Mutter&ort=Beispielstadt', {
      'user-agent': 'Alt/1',
      'x-forwarded-for': '203.0.113.7',
    });
    await server.get('/nirgends/?q=Pflegegrad', { referer: 'https://portal.example/?q=Geheim' });
    await server.get('/%E0%A4%A?q=Pflegegrad');
    await server.get('//x?q=Pflegegrad');
    const lines = server.log.slice(before);
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 30, method: 'GET', path: '/suche/', status: 200 },
      { path: '/nirgends/', status: 404 },
      { path: '(unreadable)', status: 404 },
      { path: '(unreadable)', status: 404 },
    ]);
    expect(lines.join('')).not.toMatch(
      /Demenz|Mutter|Beispielstadt|Pflegegrad|Geheim|Alt\/1|203\.0|127\.0|hostname|pid/,
    );
  });

  it('is silent about answered requests unless asked to tell', async () => {
    const quiet = await aServer(shelf, { logLevel: 'warn' });
    await quiet.get('/');
    await quiet.get('/suche/?q=wirft');
    expect(quiet.log).toHaveLength(1);
    await quiet.close();
  });
});
