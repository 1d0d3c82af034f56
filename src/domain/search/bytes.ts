/** Writes the numbers and texts of an index file. */
export interface ByteWriter {
  /** Unsigned LEB128, up to 2^49. */
  varint: (value: number) => void;
  /** Length in bytes, then UTF-8. */
  text: (value: string) => void;
  size: () => number;
  finish: () => Uint8Array<ArrayBuffer>;
}

export function byteWriter(): ByteWriter {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const varint = (value: number): void => {
    let rest = value;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  return {
    varint,
    text: (value) => {
      const encoded = encoder.encode(value);
      varint(encoded.length);
      for (const byte of encoded) bytes.push(byte);
    },
    size: () => bytes.length,
    finish: () => Uint8Array.from(bytes),
  };
}

/**
 * Reads them again. Never reads beyond the end and never throws: after the first impossible value `damaged` is true and
 * every read gives 0 or ''. Whoever uses the values must look at `damaged` before trusting them.
 */
export interface ByteReader {
  varint: () => number;
  /** A varint that says how many items follow: at least one byte each, so it can never ask for more than there is. */
  count: () => number;
  text: () => string;
  damaged: () => boolean;
  /** True when all was read and nothing was damaged. */
  finished: () => boolean;
}

const MAX_VARINT_BYTES = 7;

export function byteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  let damaged = false;
  const broken = (): number => {
    damaged = true;
    position = bytes.length;
    return 0;
  };
  const varint = (): number => {
    let value = 0;
    let factor = 1;
    for (let read = 0; read < MAX_VARINT_BYTES; read += 1) {
      const byte = bytes[position];
      if (byte === undefined) return broken();
      position += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
    return broken();
  };
  const count = (): number => {
    const value = varint();
    return value > bytes.length - position ? broken() : value;
  };
  const text = (): string => {
    const length = count();
    const part = bytes.subarray(position, position + length);
    position += length;
    const decoded = decodeUtf8(part);
    if (decoded === undefined) broken();
    return decoded ?? '';
  };
  return { varint, count, text, damaged: () => damaged, finished: () => !damaged && position === bytes.length };
}

/** @returns undefined when the bytes are no UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const CRC_POLYNOMIAL = 0xedb88320;
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ CRC_POLYNOMIAL : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309, as in gzip): finds every single damaged byte and every truncation that matters here. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
