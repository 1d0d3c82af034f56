import { fail, ok, type Result } from '../shared/result.ts';
import { crc32 } from './bytes.ts';
import { decodeCore, type IndexCore } from './core-file.ts';
import { dictionary, type Dictionary } from './dictionary.ts';
import {
  MANIFEST_NAME,
  ROWS_PER_FILE,
  decodeManifest,
  type IndexFault,
  type IndexFile,
  type IndexManifest,
  type ReadIndexFile,
} from './index-format.ts';
import { decodeRows } from './index-rows.ts';
import { decodePostings, type Postings } from './postings.ts';
import type { SearchHit } from './search-answer.ts';
import { searchKinds, type SearchKind } from './search-document.ts';

/** An open index. Files are read when they are first needed and kept. */
export interface IndexReader {
  readonly dictionary: Dictionary;
  readonly documentCount: number;
  /** Kind of a document by its number. */
  kind: (document: number) => SearchKind;
  /** Words of a document's name. */
  nameWords: (document: number) => number;
  /** Words of its shortest other name; 0 where there is none. */
  otherNameWords: (document: number) => number;
  /** Where each of these terms stands, in the same order. */
  postings: (terms: readonly number[]) => Promise<Result<Postings[], IndexFault>>;
  /** What the rows of these documents show, in the same order. */
  rows: (documents: readonly number[]) => Promise<Result<SearchHit[], IndexFault>>;
}

/** An index this small is read whole, in parallel, at once: two round trips before the first answer instead of four. */
const READ_WHOLE_BYTES = 400_000;

type Load = (file: IndexFile) => Promise<Result<Uint8Array, IndexFault>>;

/** Opens an index: reads the manifest and the words. Every byte is checked against the manifest before it is used. */
export async function openIndex(read: ReadIndexFile): Promise<Result<IndexReader, IndexFault>> {
  const bytes = await attempt(read, MANIFEST_NAME);
  if (!bytes.ok) return bytes;
  const decoded = decodeManifest(bytes.value);
  if (!decoded.ok) return decoded;
  const manifest = decoded.value;
  const load = keepingLoader(read);
  const files = [manifest.core, ...manifest.postings, ...manifest.rows];
  if (files.reduce((sum, file) => sum + file.bytes, 0) <= READ_WHOLE_BYTES) for (const file of files) void load(file);

  const coreBytes = await load(manifest.core);
  if (!coreBytes.ok) return coreBytes;
  const core = decodeCore(coreBytes.value);
  if (core === undefined || !fits(core, manifest)) return fail('index-damaged');
  return ok({
    dictionary: dictionary(core),
    documentCount: manifest.documents,
    kind: (document) => searchKinds[core.kinds[document] ?? 0] ?? 'topic',
    nameWords: (document) => core.nameWords[document] ?? 1,
    otherNameWords: (document) => core.otherNameWords[document] ?? 0,
    postings: postingsOf(core, manifest, load),
    rows: rowsOf(manifest, load),
  });
}

async function attempt(read: ReadIndexFile, name: string): Promise<Result<Uint8Array, IndexFault>> {
  try {
    return ok(await read(name));
  } catch {
    return fail('index-unreachable');
  }
}

function keepingLoader(read: ReadIndexFile): Load {
  const kept = new Map<string, Promise<Result<Uint8Array, IndexFault>>>();
  const loadNew = async ({ name, bytes, crc }: IndexFile): Promise<Result<Uint8Array, IndexFault>> => {
    const content = await attempt(read, name);
    if (content.ok && content.value.length === bytes && crc32(content.value) === crc) return content;
    kept.delete(name); // the net may be back, or better, at the next question
    return content.ok ? fail('index-damaged') : content;
  };
  return (file) => {
    const loading = kept.get(file.name) ?? loadNew(file);
    kept.set(file.name, loading);
    return loading;
  };
}

function fits(core: IndexCore, manifest: IndexManifest): boolean {
  const postingBytes = manifest.postings.reduce((sum, file) => sum + file.bytes, 0);
  return (
    core.terms.length === manifest.terms &&
    core.kinds.length === manifest.documents &&
    core.kinds.every((kind) => kind < searchKinds.length) &&
    core.lengths.reduce((sum, length) => sum + length, 0) === postingBytes &&
    manifest.rows.length === Math.ceil(manifest.documents / ROWS_PER_FILE)
  );
}

function postingsOf(core: IndexCore, manifest: IndexManifest, load: Load): IndexReader['postings'] {
  const starts = runningSum(core.lengths);
  const fileStarts = runningSum(manifest.postings.map(({ bytes }) => bytes));
  const fileAt = (position: number): number => {
    let file = 0;
    while ((fileStarts[file + 1] ?? Infinity) <= position) file += 1;
    return file;
  };
  const one = async (term: number): Promise<Result<Postings, IndexFault>> => {
    const length = core.lengths[term] ?? 0;
    if (length === 0) return ok({ documents: [], masks: [] });
    const start = starts[term] ?? 0;
    const number = fileAt(start);
    const file = manifest.postings[number];
    if (file === undefined) return fail('index-damaged');
    const content = await load(file);
    if (!content.ok) return content;
    const inFile = start - (fileStarts[number] ?? 0);
    const bytes = content.value.subarray(inFile, inFile + length);
    const postings = decodePostings(bytes, core.frequencies[term] ?? 0, manifest.documents);
    return postings === undefined ? fail('index-damaged') : ok(postings);
  };
  return async (terms) => all(await Promise.all(terms.map(one)));
}

function rowsOf(manifest: IndexManifest, load: Load): IndexReader['rows'] {
  const decoded = new Map<number, SearchHit[]>();
  const one = async (document: number): Promise<Result<SearchHit, IndexFault>> => {
    const number = Math.floor(document / ROWS_PER_FILE);
    const file = manifest.rows[number];
    if (file === undefined) return fail('index-damaged');
    const content = await load(file);
    if (!content.ok) return content;
    const rows = decoded.get(number) ?? decodeRows(content.value);
    const hit = rows?.[document % ROWS_PER_FILE];
    if (rows === undefined || hit === undefined) return fail('index-damaged');
    decoded.set(number, rows);
    return ok(hit);
  };
  return async (documents) => all(await Promise.all(documents.map(one)));
}

function all<T>(results: readonly Result<T, IndexFault>[]): Result<T[], IndexFault> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

/** 0, then the sum up to each value. */
function runningSum(values: readonly number[]): number[] {
  const sums = [0];
  for (const [index, value] of values.entries()) sums.push((sums[index] ?? 0) + value);
  return sums;
}
