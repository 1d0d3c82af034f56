import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteReader, byteWriter, crc32 } from './bytes.ts';

const LARGEST = 2 ** 49 - 1;

describe('numbers and texts of an index file', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: LARGEST }), fc.string({ unit: 'grapheme' }))), (values) => {
        const writer = byteWriter();
        for (const value of values) {
          if (typeof value === 'number') writer.varint(value);
          else writer.text(value);
        }
        const reader = byteReader(writer.finish());
        expect(values.map((value) => (typeof value === 'number' ? reader.varint() : reader.text()))).toEqual(values);
        expect(reader.finished()).toBe(true);
      }),
    );
  });

  it('reads nothing beyond the end and says so', () => {
    const reader = byteReader(Uint8Array.of(0x80));
    expect([reader.varint(), reader.damaged(), reader.varint(), reader.text(), reader.finished()]).toEqual([
      0,
      true,
      0,
      '',
      false,
    ]);
  });

  it('refuses a count larger than what is left', () => {
    const reader = byteReader(Uint8Array.of(5, 1, 1));
    expect([reader.count(), reader.damaged()]).toEqual([0, true]);
  });

  it('refuses text that is no UTF-8', () => {
    const reader = byteReader(Uint8Array.of(2, 0xc3, 0x28));
    expect([reader.text(), reader.damaged()]).toEqual(['', true]);
  });
});

describe('checksum', () => {
  it('is CRC-32: the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  });
});
