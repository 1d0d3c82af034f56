import { createHash } from 'node:crypto';

const LENGTH = 12;

/** Short hash of a file's content for its name: 48 bits of SHA-256, in hexadecimal. */
export const contentHash = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, LENGTH);
