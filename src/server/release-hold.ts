import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the mark in a release folder; whoever clears away old releases spares those marked within the last day. */
const MARK = 'in-use';
const RENEWED_EVERY = 60 * 60 * 1000;

/**
 * Marks the release whose code this process runs. Astro loads pages when they are first asked for, so the folder must
 * stay although many newer releases may have been switched to since.
 * @param warn told when the mark cannot be set (a read-only folder); the server runs all the same
 * @returns ends the marking
 */
export function holdRelease(directory: string, warn: (message: string) => void): () => void {
  const mark = (): void => {
    writeFile(join(directory, MARK), '').catch((error: unknown) =>
      warn(`release cannot be marked as in use: ${String(error)}`),
    );
  };
  mark();
  const timer = setInterval(mark, RENEWED_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
