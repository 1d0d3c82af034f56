import { byteReader, byteWriter, type ByteReader } from './bytes.ts';

/** A phrase of callers: ids of its words in the dictionary. */
export type Phrase = readonly number[];

/** `said` words stand for `meant` ones; a two-way group has the same phrases on both sides. */
export interface SynonymRule {
  said: Phrase[];
  meant: Phrase[];
}

/** The file that every question needs: all words, what is known of each page, the synonyms. */
export interface IndexCore {
  /** Folded words, sorted by code units, then by spelling; the place in this list is the term's id. */
  terms: string[];
  /** `FoldedWord.spelling` of each term. */
  spellings: number[];
  /** 1 where the word is mostly written with a capital. */
  capitals: number[];
  /** 1 where the word stands in running text only: too many of them to guess spellings from. */
  textOnly: number[];
  /** How many documents hold the term; 0 for words that only synonyms know. */
  frequencies: number[];
  /** Bytes of the term's postings. */
  lengths: number[];
  /** Index into `searchKinds`, one a document. */
  kinds: number[];
  /** Words of the name, one a document: how much of it a question covers. */
  nameWords: number[];
  /** Words of the shortest other name; 0 where there is none. */
  otherNameWords: number[];
  synonyms: SynonymRule[];
}

const LARGEST_STEP = 2 ** 30;

export function encodeCore(core: IndexCore): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  const shared = core.terms.map((term, index) => sharedBeginning(core.terms[index - 1] ?? '', term));
  const ends = core.terms.map((term, index) => term.slice(shared[index]));
  const column = (values: readonly number[]): void => {
    for (const value of values) writer.varint(value);
  };
  writer.varint(core.terms.length);
  column(shared);
  column(ends.map((end) => end.length));
  writer.text(ends.join(''));
  column(
    core.spellings.map(
      (spelling, index) => spelling * 4 + (core.capitals[index] ?? 0) * 2 + (core.textOnly[index] ?? 0),
    ),
  );
  column(core.frequencies);
  column(core.lengths);
  writer.varint(core.kinds.length);
  column(core.kinds);
  column(core.nameWords);
  column(core.otherNameWords);
  writer.varint(core.synonyms.length);
  for (const { said, meant } of core.synonyms) {
    for (const side of [said, meant]) {
      writer.varint(side.length);
      for (const phrase of side) column([phrase.length, ...phrase]);
    }
  }
  return writer.finish();
}

function sharedBeginning(before: string, term: string): number {
  let length = 0;
  while (length < term.length && term.charCodeAt(length) === before.charCodeAt(length)) length += 1;
  return length;
}

/** @returns undefined for anything `encodeCore` cannot have written */
export function decodeCore(bytes: Uint8Array): IndexCore | undefined {
  const reader = byteReader(bytes);
  const column = (length: number): number[] => Array.from({ length }, () => reader.varint());
  const termCount = reader.count();
  const terms = decodeTerms(reader, column(termCount), column(termCount));
  const spelled = column(termCount);
  const frequencies = column(termCount);
  const lengths = column(termCount);
  const documentCount = reader.count();
  const kinds = column(documentCount);
  const nameWords = column(documentCount);
  const otherNameWords = column(documentCount);
  const synonyms = decodeSynonyms(reader, termCount);
  if (!reader.finished() || terms === undefined || synonyms === undefined) return undefined;
  if (lengths.some((length) => length > LARGEST_STEP) || frequencies.some((count) => count > documentCount))
    return undefined;
  return {
    terms,
    spellings: spelled.map((value) => Math.floor(value / 4)),
    capitals: spelled.map((value) => (value >> 1) % 2),
    textOnly: spelled.map((value) => value % 2),
    frequencies,
    lengths,
    kinds,
    nameWords,
    otherNameWords,
    synonyms,
  };
}

function decodeTerms(reader: ByteReader, shared: readonly number[], lengths: readonly number[]): string[] | undefined {
  const text = reader.text();
  const terms: string[] = [];
  let position = 0;
  let term = '';
  for (const [index, length] of lengths.entries()) {
    const kept = shared[index] ?? 0;
    if (kept > term.length || length > text.length - position) return undefined;
    const next = term.slice(0, kept) + text.slice(position, position + length);
    if (next < term) return undefined;
    position += length;
    term = next;
    terms.push(term);
  }
  return position === text.length ? terms : undefined;
}

function decodeSynonyms(reader: ByteReader, termCount: number): SynonymRule[] | undefined {
  const ids: number[] = [];
  const term = (): number => {
    const id = reader.varint();
    ids.push(id);
    return id;
  };
  const phrase = (): Phrase => Array.from({ length: reader.count() }, term);
  const side = (): Phrase[] => Array.from({ length: reader.count() }, phrase);
  const rules = Array.from({ length: reader.count() }, () => ({ said: side(), meant: side() }));
  return ids.every((id) => id < termCount) ? rules : undefined;
}
