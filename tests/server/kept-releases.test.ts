import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruneReleases } from '#adapters/release/prune-releases.ts';
import { currentRelease, listReleases } from '#adapters/release/release-folders.ts';
import { switchRelease } from '#adapters/release/switch-release.ts';
import { aServer } from './a-server.ts';
import { aRelease, aShelf, FIRST, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
let releases: string;

beforeEach(async () => {
  shelf = await aShelf();
  releases = shelf.directory;
});

afterEach(() => shelf.remove());

const noon = (day: number): Date => new Date(Date.UTC(2026, 0, day, 12));

describe('old releases', () => {
  const ids = Array.from({ length: 7 }, (_, index) => `2026010${String(index + 1)}T120000Z-0000000${String(index)}`);
  const put = (id: string): Promise<unknown> => mkdir(join(releases, id, 'client'), { recursive: true });

  it('go, but for the newest five', async () => {
    await Promise.all(ids.map(put));
    await switchRelease(releases, ids[6] ?? '');
    expect(await pruneReleases(releases, noon(8))).toEqual(ids.slice(0, 2));
    expect(await listReleases(releases)).toEqual(ids.slice(2));
  });

  it('stay while they are served or a running server takes its code from them', async () => {
    await Promise.all(ids.map(put));
    await switchRelease(releases, ids[0] ?? '');
    await writeFile(join(releases, ids[1] ?? '', 'in-use'), '');
    const anHourLater = new Date(Date.now() + 60 * 60 * 1000);
    expect(await pruneReleases(releases, anHourLater, 3)).toEqual(ids.slice(2, 4));
    const aWeekLater = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
    expect(await pruneReleases(releases, aWeekLater, 3)).toEqual([ids[1]]);
    expect(await currentRelease(releases)).toBe(ids[0]);
  });

  it('a running server marks the one it takes its code from', async () => {
    await shelf.add(FIRST, aRelease('Montag'));
    await shelf.switchTo(FIRST);
    const server = await aServer(shelf);
    await expect.poll(() => readdir(join(releases, FIRST))).toContain('in-use');
    await server.close();
  });

  it('half-made ones go when nobody can be at work on them any more', async () => {
    await put('.preparing-1-1');
    await put('.preparing-2-2');
    await utimes(join(releases, '.preparing-1-1'), noon(1), noon(1));
    await utimes(join(releases, '.preparing-2-2'), noon(8), noon(8));
    await pruneReleases(releases, noon(8));
    expect(await readdir(releases)).toEqual(['.preparing-2-2']);
  });
});
