import { decodeUtf8 } from './bytes.ts';
import { parseJson } from './index-format.ts';
import type { SearchHit } from './search-answer.ts';
import { searchKinds, type SearchDocument, type SearchKind } from './search-document.ts';

/** A file of result rows: a JSON array of `[kind, id, title, url, summary, shortNumber, area, phone, phoneAge]`, '' where unknown. */
export function encodeRows(documents: readonly SearchDocument[]): Uint8Array<ArrayBuffer> {
  const rows = documents.map((document) => [
    document.kind,
    document.id,
    document.title,
    document.url,
    document.summary,
    document.shortNumber ?? '',
    document.area ?? '',
    document.phone ?? '',
    document.phoneAge ?? '',
  ]);
  return new TextEncoder().encode(JSON.stringify(rows));
}

/** @returns undefined for anything but rows */
export function decodeRows(bytes: Uint8Array): SearchHit[] | undefined {
  const parsed = parseJson(decodeUtf8(bytes) ?? '');
  if (!Array.isArray(parsed)) return undefined;
  const hits: SearchHit[] = [];
  for (const row of parsed as unknown[]) {
    const hit = toHit(row);
    if (hit === undefined) return undefined;
    hits.push(hit);
  }
  return hits;
}

const COLUMNS = 9;
const isKind = (value: string): value is SearchKind => (searchKinds as readonly string[]).includes(value);
const known = (value: string): string | undefined => (value === '' ? undefined : value);

function toHit(row: unknown): SearchHit | undefined {
  if (!Array.isArray(row) || row.length !== COLUMNS || !row.every((cell) => typeof cell === 'string')) return undefined;
  const [
    kind = '',
    id = '',
    title = '',
    url = '',
    summary = '',
    shortNumber = '',
    area = '',
    phone = '',
    phoneAge = '',
  ] = row;
  if (!isKind(kind)) return undefined;
  return {
    id,
    kind,
    title,
    url,
    summary,
    shortNumber: known(shortNumber),
    area: known(area),
    phone: known(phone),
    phoneAge: known(phoneAge),
  };
}
