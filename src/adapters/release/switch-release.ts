import { rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { CURRENT } from './release-folders.ts';

/** A release that cannot be switched to. */
export interface SwitchFault {
  code: 'release-unknown';
  id: string;
}

/**
 * Makes a release the one that is served, forwards or back. A new link is renamed over the old one, which POSIX does
 * in one step: every request sees the old release or the new one, never none.
 */
export async function switchRelease(releasesDirectory: string, id: string): Promise<Result<string, SwitchFault>> {
  const isRelease = await stat(join(releasesDirectory, id, 'client')).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isRelease) return fail({ code: 'release-unknown', id });
  const next = join(releasesDirectory, `.${CURRENT}-${String(process.pid)}`);
  await rm(next, { force: true });
  await symlink(id, next);
  await rename(next, join(releasesDirectory, CURRENT));
  return ok(id);
}
