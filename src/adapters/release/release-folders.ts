import { readdir, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Name of the link that says which release is served. */
export const CURRENT = 'current';

/** Half-made releases begin with this, so that nobody takes them for whole ones. */
export const PREPARING = '.preparing-';

/** `20260131T120000Z-1a2b3c4d`: sorts by time. */
const RELEASE_ID = /^\d{8}T\d{6}Z-[\da-f]{8}$/;

/**
 * Name of a release: when it was made (UTC, to the second) and the first eight digits of its content's hash.
 * @param hash SHA-256 of its content in hex
 */
export const releaseId = (now: Date, hash: string): string =>
  `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${hash.slice(0, 8)}`;

/** Ids of all whole releases in a folder, oldest first. Empty when there is no such folder yet. */
export async function listReleases(releasesDirectory: string): Promise<string[]> {
  const names = await readdir(releasesDirectory).catch(() => []);
  return names.filter((name) => RELEASE_ID.test(name)).sort();
}

/** Id of the release that is served; undefined when none is. */
export async function currentRelease(releasesDirectory: string): Promise<string | undefined> {
  return readlink(join(releasesDirectory, CURRENT)).then(
    (target) => basename(target),
    () => undefined,
  );
}
