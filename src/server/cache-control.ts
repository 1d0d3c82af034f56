/** Names that change with their content: all of Astro's own, map files, and index files with a hash (eight or more, not a mere word) before the ending. */
const HASHED = [
  /^\/_astro\//,
  /^\/karte\/[a-z\d-]+-[\da-f]{12}\.pmtiles$/,
  /^\/suchindex\/.*[._-](?=[\w-]*[\dA-Z])[\w-]{8,}\.[a-z\d.]+$/,
];

/** Whether a file of this name can never change. Such files of earlier releases are still sent to tabs left open. */
export const isHashed = (path: string): boolean => HASHED.some((pattern) => pattern.test(path));

/** `Cache-Control` of a file: kept for a year when its name is hashed, else asked for again each time (RFC 9111, RFC 8246). */
export const cacheControl = (path: string): string =>
  isHashed(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';

/** Answers to a person's own question are kept nowhere, least of all on the computer of a library. */
export const KEEP_NOTHING = 'no-store';
