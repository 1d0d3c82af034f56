import { crc32, decodeUtf8 } from './bytes.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** Grows with every change a reader must know of. A reader refuses other versions. docs/search-index.md */
export const INDEX_VERSION = 2;
export const MANIFEST_NAME = 'manifest.json';
/** Rows in one file: a first page of hits needs few files, and a file stays below 16 kB compressed. */
export const ROWS_PER_FILE = 128;
/** A postings file is closed after the term that passes this size. */
export const POSTINGS_FILE_BYTES = 24 * 1024;

/** One file of the index as the manifest knows it. The name holds a content hash and can be cached for ever. */
export interface IndexFile {
  name: string;
  bytes: number;
  /** CRC-32 of the content. */
  crc: number;
}

export interface IndexManifest {
  version: number;
  documents: number;
  terms: number;
  core: IndexFile;
  postings: IndexFile[];
  rows: IndexFile[];
}

/**
 * Why an index cannot answer: a file is not what the manifest says (`index-damaged`), cannot be read at all
 * (`index-unreachable`) or is of a version this code does not know (`index-version`).
 */
export type IndexFault = 'index-damaged' | 'index-unreachable' | 'index-version';

/** How files are read is up to whoever opens the index: a folder, memory, fetch. Rejects when there is no such file. */
export type ReadIndexFile = (name: string) => Promise<Uint8Array>;

export function encodeManifest(manifest: IndexManifest): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const crc = crc32(encoder.encode(JSON.stringify(manifest)));
  return encoder.encode(JSON.stringify({ crc, index: manifest }));
}

export function decodeManifest(bytes: Uint8Array): Result<IndexManifest, IndexFault> {
  const parsed = parseJson(decodeUtf8(bytes) ?? '');
  if (!isRecord(parsed) || !isRecord(parsed.index)) return fail('index-damaged');
  if (crc32(new TextEncoder().encode(JSON.stringify(parsed.index))) !== parsed.crc) return fail('index-damaged');
  if (parsed.index.version !== INDEX_VERSION) return fail('index-version');
  return isManifest(parsed.index) ? ok(parsed.index) : fail('index-damaged');
}

/** @returns undefined for text that is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isManifest(value: Record<string, unknown>): value is Record<string, unknown> & IndexManifest {
  const { documents, terms, core, postings, rows } = value;
  return isCount(documents) && isCount(terms) && isFile(core) && isFileList(postings) && isFileList(rows);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isFile = (value: unknown): boolean =>
  isRecord(value) && typeof value.name === 'string' && isCount(value.bytes) && isCount(value.crc);
const isFileList = (value: unknown): boolean => Array.isArray(value) && value.every(isFile);
