import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { switchRelease } from '#adapters/release/switch-release.ts';
import { aServer, type TestServer } from './a-server.ts';
import { aRelease, aShelf, FIRST, SECOND, THIRD, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
let server: TestServer;

beforeEach(async () => {
  shelf = await aShelf();
  await shelf.add(
    FIRST,
    aRelease('Montag', { 'client/_astro/a.11111111.js': 'first()', 'client/alt/index.html': 'alt' }),
  );
  await shelf.add(
    SECOND,
    aRelease('Dienstag', { 'client/_astro/b.22222222.js': 'second()', 'client/neu/index.html': 'neu' }),
  );
  await shelf.switchTo(FIRST);
  server = await aServer(shelf);
});

afterEach(async () => {
  await server.close();
  await shelf.remove();
});

const health = async (): Promise<unknown> => JSON.parse((await server.get('/gesund')).text);

describe('after a switch', () => {
  it('built pages, pages on demand, policies and health speak of the new release at once', async () => {
    expect((await server.get('/suche/?q=a')).text).toContain(`${FIRST} Montag`);
    await switchRelease(shelf.directory, SECOND);
    const [page, answer, state] = await Promise.all([server.get('/'), server.get('/suche/?q=a'), health()]);
    expect(page.text).toContain('Dienstag');
    expect(page.headers['content-security-policy']).toContain('Dienstag');
    expect(answer.text).toContain(`${SECOND} Dienstag`);
    expect(state).toEqual({ ok: true, release: SECOND, onDemand: true });
    expect([(await server.get('/alt/')).status, (await server.get('/neu/')).status]).toEqual([404, 200]);
  });

  it('back again, everything is as before', async () => {
    await switchRelease(shelf.directory, SECOND);
    await server.get('/');
    await switchRelease(shelf.directory, FIRST);
    expect((await server.get('/')).text).toContain('Montag');
    expect((await server.get('/suche/?q=a')).text).toContain(`${FIRST} Montag`);
  });

  it('a browser that kept the old page gets the new one', async () => {
    const { etag } = (await server.get('/')).headers;
    await switchRelease(shelf.directory, SECOND);
    expect((await server.get('/', { 'if-none-match': etag })).text).toContain('Dienstag');
  });

  it('a tab left open still finds its hashed files, and no others', async () => {
    await switchRelease(shelf.directory, SECOND);
    await shelf.add(THIRD, aRelease('Mittwoch'));
    await switchRelease(shelf.directory, THIRD);
    for (const [path, text] of [
      ['/_astro/a.11111111.js', 'first()'],
      ['/_astro/b.22222222.js', 'second()'],
    ] as const) {
      const answer = await server.get(path);
      expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([
        200,
        text,
        'public, max-age=31536000, immutable',
      ]);
    }
    expect((await server.get('/alt/')).status).toBe(404);
    expect((await server.get('/_astro/c.33333333.js')).status).toBe(404);
    expect(server.log.join('')).not.toMatch(/"level":[456]0/);
  });

  it('an answer under way is finished from the release it began with', async () => {
    const begun = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    Object.assign(globalThis, { held: { begun: begun.resolve, released: released.promise } });
    const answer = server.get('/suche/?q=wartet');
    await begun.promise;
    await switchRelease(shelf.directory, SECOND);
    released.resolve(undefined);
    expect((await answer).text).toContain(`${FIRST} Montag`);
  });
});

describe('a switch that fails', () => {
  it('to a release that is none is refused and changes nothing', async () => {
    expect(await switchRelease(shelf.directory, THIRD)).toEqual({
      ok: false,
      fault: { code: 'release-unknown', id: THIRD },
    });
    expect((await server.get('/')).text).toContain('Montag');
  });

  it('leaves the last good release in place, and says so in the log', async () => {
    await server.get('/');
    await mkdir(join(shelf.directory, 'empty'));
    await shelf.switchTo('empty');
    expect((await server.get('/')).text).toContain('Montag');
    await rm(join(shelf.directory, 'current'));
    expect((await server.get('/')).text).toContain('Montag');
    expect(server.log.join('')).toContain('no current release');
  });
});

describe('without any release', () => {
  it('every page says it is not there just now, and health says why', async () => {
    const empty = await aShelf();
    const waiting = await aServer(empty);
    for (const path of ['/', '/suche/?q=a', '/4711-3']) {
      const { status, headers } = await waiting.get(path);
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store']);
    }
    const { status, text } = await waiting.get('/gesund');
    expect([status, JSON.parse(text)]).toEqual([503, { ok: false, release: null, onDemand: false }]);
    await empty.add(FIRST, aRelease('Montag'));
    await empty.switchTo(FIRST);
    expect((await waiting.get('/')).status).toBe(200);
    await waiting.close();
    await empty.remove();
  });
});
