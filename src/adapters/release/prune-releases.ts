import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { currentRelease, listReleases, PREPARING } from './release-folders.ts';

/** Releases kept: the current one and what may be needed to go back, and for tabs left open. */
export const RELEASES_KEPT = 5;

const HOUR = 60 * 60 * 1000;
/** A running server renews its mark every hour (src/server/release-hold.ts). */
const MARK_HOLDS = 24 * HOUR;
const STALE_PREPARATION = 2 * HOUR;

/**
 * Removes old releases but for the newest ones, the current one and those a running server still takes code from; and
 * what a broken-off preparation left behind.
 * @returns ids of the removed releases
 */
export async function pruneReleases(releasesDirectory: string, now: Date, keep = RELEASES_KEPT): Promise<string[]> {
  const current = await currentRelease(releasesDirectory);
  const old = (await listReleases(releasesDirectory)).slice(0, -keep).filter((id) => id !== current);
  const removed: string[] = [];
  for (const id of old) {
    if (await isYoungerThan(join(releasesDirectory, id, 'in-use'), MARK_HOLDS, now)) continue;
    await rm(join(releasesDirectory, id), { recursive: true, force: true });
    removed.push(id);
  }
  for (const name of await readdir(releasesDirectory)) {
    if (!name.startsWith(PREPARING) || (await isYoungerThan(join(releasesDirectory, name), STALE_PREPARATION, now)))
      continue;
    await rm(join(releasesDirectory, name), { recursive: true, force: true });
  }
  return removed;
}

const isYoungerThan = (path: string, age: number, now: Date): Promise<boolean> =>
  stat(path).then(
    (found) => now.getTime() - found.mtimeMs < age,
    () => false,
  );
