import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePostings, encodePostings } from './postings.ts';

const DOCUMENTS = 500;
const entries = fc.uniqueArray(fc.tuple(fc.nat(DOCUMENTS - 1), fc.integer({ min: 1, max: 63 })), {
  minLength: 1,
  selector: ([document]) => document,
});

describe('where a term stands', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(entries, (pairs) => {
        const postings = { documents: pairs.map(([document]) => document), masks: pairs.map(([, mask]) => mask) };
        const read = decodePostings(encodePostings(postings), pairs.length, DOCUMENTS);
        expect(new Map(read?.documents.map((document, place) => [document, read.masks[place]]))).toEqual(
          new Map(pairs),
        );
      }),
    );
  });

  it('is refused when it names a document that does not exist, too many or too few', () => {
    const bytes = encodePostings({ documents: [3, 7], masks: [1, 1] });
    expect(decodePostings(bytes, 2, 8)?.documents).toEqual([3, 7]);
    expect(decodePostings(bytes, 2, 7)).toBeUndefined();
    expect(decodePostings(bytes, 1, 8)).toBeUndefined();
    expect(decodePostings(bytes, 3, 8)).toBeUndefined();
  });

  it('never hangs or throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(100), (bytes, frequency) => {
        const read = decodePostings(bytes, frequency, 50);
        expect(read === undefined || read.documents.every((document) => document < 50)).toBe(true);
      }),
    );
  });
});
