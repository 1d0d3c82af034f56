import { readdir, readlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { openRelease, type Release } from './release.ts';

/** The shelf of releases: `<directory>/<id>/` and the link `<directory>/current`. */
export interface Releases {
  /** The release that is current at this moment; undefined when there is none to serve. */
  current(): Promise<Release | undefined>;
  /** The other releases still kept, newest first: open tabs ask for their hashed files. */
  others(than: Release): Promise<Release[]>;
}

/** Release folders begin with their time (`20260131T…`); half-made ones begin with a dot. */
const RELEASE_NAME = /^\d{8}T\d{6}Z-/;

/** More than are ever kept, so that reading an old one does not push out the current one. */
const KEPT_IN_MEMORY = 12;

/**
 * The link is read at every request (some microseconds), so a switch counts at once and needs no restart. What a
 * release holds is read once, because a release never changes. A link that leads nowhere leaves the last good release
 * in place: a failed switch must not take the portal down.
 */
export function openReleases(directory: string, warn: (message: string) => void): Releases {
  const opened = new Map<string, Promise<Release>>();
  let lastGood: Release | undefined;

  function open(folder: string): Promise<Release> {
    const known = opened.get(folder);
    if (known !== undefined) return known;
    const opening = openRelease(folder, (message) => warn(`${basename(folder)}: ${message}`));
    opened.set(folder, opening);
    opening.catch(() => opened.delete(folder));
    for (const oldest of opened.keys()) if (opened.size > KEPT_IN_MEMORY) opened.delete(oldest);
    return opening;
  }

  return {
    async current() {
      try {
        lastGood = await open(resolve(directory, await readlink(join(directory, 'current'))));
      } catch (error) {
        warn(`no current release: ${error instanceof Error ? error.message : String(error)}`);
      }
      return lastGood;
    },
    async others(than) {
      const names = (await readdir(directory)).filter((name) => RELEASE_NAME.test(name) && name !== than.id);
      const found = await Promise.allSettled(
        names
          .sort()
          .reverse()
          .map((name) => open(join(resolve(directory), name))),
      );
      return found.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    },
  };
}
