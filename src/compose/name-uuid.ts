import { createHash } from 'node:crypto';

/** The namespace of addresses: RFC 9562, section 6.6. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** UUID version 5 (RFC 9562, section 5.5) of an address: the same address has the same UUID in every export. */
export function nameUuid(address: string): string {
  // SHA-1 is what version 5 means; nothing is kept secret with it.
  const hash = createHash('sha1').update(URL_NAMESPACE).update(address).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
