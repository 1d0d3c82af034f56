import type { OriginalKey } from './twin-names.ts';

/** Hexadecimal digest of a text in UTF-8 (SHA-256); an argument, because the domain knows no library for it. */
export type Sha256 = (text: string) => string;

const LENGTH = 16;

/** Line ends and spacing are no content: a formatter must not make a twin stale. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Canonical text: its parts, each on a line, without empty ones. */
export const canonicalText = (parts: readonly string[]): string =>
  parts
    .map(plain)
    .filter((part) => part !== '')
    .join('\n');

/** Canonical text of an article or a twin: title, summary, body. */
export const articleText = ({ title, summary, body }: { title: string; summary: string; body: string }): string =>
  canonicalText([title, summary, body]);

/** Fingerprint of a text: 16 hexadecimal digits. */
export const fingerprint = (text: string, sha256: Sha256): string => sha256(text).slice(0, LENGTH);

interface OriginalArticle {
  id: string;
  title: string;
  summary: string;
  body: string;
}

/**
 * Fingerprints of everything that can have a written twin, as it stands today.
 * @param pages canonical text by page key
 */
export function originalHashes(
  pages: Readonly<Partial<Record<string, string>>>,
  articles: readonly OriginalArticle[],
  sha256: Sha256,
): ReadonlyMap<OriginalKey, string> {
  const hashes = new Map<OriginalKey, string>();
  for (const [key, text] of Object.entries(pages)) hashes.set(`page:${key}`, fingerprint(text ?? '', sha256));
  for (const article of articles) hashes.set(`article:${article.id}`, fingerprint(articleText(article), sha256));
  return hashes;
}
