import { createHash } from 'node:crypto';
import type { Sha256 } from '#domain/plain-language/original-text.ts';

/** Hexadecimal SHA-256 of a text in UTF-8. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
