import type { SynonymGroup } from '../city/city.schema.ts';
import { queryWords } from './analysis.ts';
import { crc32 } from './bytes.ts';
import { encodeCore, type IndexCore, type Phrase, type SynonymRule } from './core-file.ts';
import {
  INDEX_VERSION,
  MANIFEST_NAME,
  POSTINGS_FILE_BYTES,
  ROWS_PER_FILE,
  encodeManifest,
  type IndexFile,
} from './index-format.ts';
import { encodeRows } from './index-rows.ts';
import { fieldBit } from './index-fields.ts';
import { encodePostings } from './postings.ts';
import { searchKinds, type SearchDocument } from './search-document.ts';
import { isStopWord } from './stop-words.ts';
import { addDocument, termTable, type Term, type TermTable } from './term-table.ts';

export interface IndexOptions {
  synonyms: readonly SynonymGroup[];
  /** Short name for a file's content, for file names that can be cached for ever: [a-z0-9]+. */
  hash: (content: Uint8Array) => string;
}

/**
 * Makes all files of the index, by name. The same documents in any order give the same bytes on every machine.
 * The format is described in docs/search-index.md.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  { synonyms, hash }: IndexOptions,
): Map<string, Uint8Array<ArrayBuffer>> {
  const sorted = [...documents].sort(byKindThenId);
  const table = termTable();
  sorted.forEach((document, place) => addDocument(table, document, place));
  const said = synonyms.map((group) => phrasesOf(group, table));
  const terms = table.sorted();
  const postings = terms.map(encodePostings);
  const core = coreOf(sorted, terms, postings, said);

  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const keep = (name: string, ending: string, content: Uint8Array<ArrayBuffer>): IndexFile => {
    const file = { name: `${name}.${hash(content)}.${ending}`, bytes: content.length, crc: crc32(content) };
    files.set(file.name, content);
    return file;
  };
  const manifest = encodeManifest({
    version: INDEX_VERSION,
    documents: sorted.length,
    terms: terms.length,
    core: keep('core', 'bin', encodeCore(core)),
    postings: inFiles(postings).map((content, index) => keep(`postings-${String(index)}`, 'bin', content)),
    rows: inRows(sorted).map((rows, index) => keep(`rows-${String(index)}`, 'json', encodeRows(rows))),
  });
  files.set(MANIFEST_NAME, manifest);
  return files;
}

const TEXT = fieldBit('text');

function byKindThenId(a: SearchDocument, b: SearchDocument): number {
  if (a.kind !== b.kind) return searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind);
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.url < b.url ? -1 : 1;
}

function coreOf(
  documents: readonly SearchDocument[],
  terms: readonly Term[],
  postings: readonly Uint8Array[],
  synonyms: readonly { said: Term[][]; meant: Term[][] }[],
): IndexCore {
  const ids = new Map(terms.map((term, id) => [term, id]));
  const inIds = (phrases: Term[][]): Phrase[] => phrases.map((phrase) => phrase.map((term) => ids.get(term) ?? 0));
  return {
    terms: terms.map(({ folded }) => folded),
    spellings: terms.map(({ spelling }) => spelling),
    capitals: terms.map(({ capitals, occurrences }) => (2 * capitals > occurrences ? 1 : 0)),
    textOnly: terms.map(({ masks }) => (masks.length > 0 && masks.every((mask) => mask === TEXT) ? 1 : 0)),
    frequencies: terms.map((term) => term.documents.length),
    lengths: postings.map(({ length }) => length),
    kinds: documents.map(({ kind }) => searchKinds.indexOf(kind)),
    nameWords: documents.map(({ title, fields: { name } }) => nameLength(name[0] ?? title)),
    otherNameWords: documents.map(({ fields: { name } }) =>
      name.length < 2 ? 0 : Math.min(...name.slice(1).map(nameLength)),
    ),
    synonyms: synonyms.map(({ said, meant }): SynonymRule => ({ said: inIds(said), meant: inIds(meant) })),
  };
}

/** Words of a name, function words apart; at least 1. */
const nameLength = (name: string): number => Math.max(1, meaningful(name).length);

const meaningful = (text: string) => queryWords(text).filter(({ folded }) => !isStopWord(folded));

/** A group as terms; words that no document has are added, so that typing them (even mistyped) leads to their meaning. */
function phrasesOf({ words, means }: SynonymGroup, table: TermTable): { said: Term[][]; meant: Term[][] } {
  const phrases = (texts: readonly string[]): Term[][] =>
    texts
      .map((text) => meaningful(text).map((word) => table.mention({ ...word, ...word.long })))
      .filter((phrase) => phrase.length > 0);
  const said = phrases(words);
  return { said, meant: means === undefined ? said : phrases(means) };
}

function inFiles(postings: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  const files: Uint8Array<ArrayBuffer>[] = [];
  let open: Uint8Array[] = [];
  let size = 0;
  const close = (): void => {
    if (size > 0) files.push(joined(open, size));
    open = [];
    size = 0;
  };
  for (const bytes of postings) {
    open.push(bytes);
    size += bytes.length;
    if (size >= POSTINGS_FILE_BYTES) close();
  }
  close();
  return files;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}

function inRows(documents: readonly SearchDocument[]): SearchDocument[][] {
  const count = Math.ceil(documents.length / ROWS_PER_FILE);
  return Array.from({ length: count }, (_, index) =>
    documents.slice(index * ROWS_PER_FILE, (index + 1) * ROWS_PER_FILE),
  );
}
