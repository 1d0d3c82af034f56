import { byteReader, byteWriter } from './bytes.ts';
import { MASK_COUNT } from './index-fields.ts';

/** Where a term stands: documents and, at the same place, the mask of the fields that hold it. */
export interface Postings {
  documents: number[];
  masks: number[];
}

/**
 * For each mask that occurs, ascending: the mask, how many documents, the gaps between their numbers (the first from -1,
 * so every gap is at least 1).
 */
export function encodePostings({ documents, masks }: Postings): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  for (const mask of [...new Set(masks)].sort((a, b) => a - b)) {
    const members = documents.filter((_, index) => masks[index] === mask).sort((a, b) => a - b);
    writer.varint(mask);
    writer.varint(members.length);
    let before = -1;
    for (const document of members) {
      writer.varint(document - before);
      before = document;
    }
  }
  return writer.finish();
}

/** @returns undefined unless there are `frequency` different documents, all below `documentCount` */
export function decodePostings(bytes: Uint8Array, frequency: number, documentCount: number): Postings | undefined {
  const reader = byteReader(bytes);
  const documents: number[] = [];
  const masks: number[] = [];
  while (documents.length < frequency && !reader.damaged()) {
    const mask = reader.varint();
    const length = reader.count();
    if (mask < 1 || mask >= MASK_COUNT || length < 1 || documents.length + length > frequency) return undefined;
    let document = -1;
    for (let index = 0; index < length; index += 1) {
      const gap = reader.varint();
      document += gap;
      if (gap < 1 || document >= documentCount) return undefined;
      documents.push(document);
      masks.push(mask);
    }
  }
  return reader.finished() ? { documents, masks } : undefined;
}
