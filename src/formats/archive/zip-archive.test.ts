import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipArchive } from './zip-archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['orte.csv', bytes('b')],
  ['alt.txt', bytes('a')],
]);

describe('the archive of all files', () => {
  it('holds each file as it is, in the order of names', () => {
    const read = unzipSync(zipArchive(files, '2026-11-21'));
    expect(Object.entries(read).map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ['alt.txt', 'a'],
      ['orte.csv', 'b'],
    ]);
  });

  it('is the same bytes for the same day, whatever order the files came in', () => {
    const turned = new Map([...files].reverse());
    expect(zipArchive(turned, '2026-11-21')).toEqual(zipArchive(files, '2026-11-21'));
    expect(zipArchive(files, '2026-11-22')).not.toEqual(zipArchive(files, '2026-11-21'));
  });

  it('dates its files to noon of the day, in every time zone', () => {
    // MS-DOS time at byte 10 (12 h in the upper five bits) and date at byte 12 (year from 1980, month, day).
    const header = new DataView(zipArchive(files, '2026-11-21').buffer);
    expect(header.getUint16(10, true)).toBe(12 << 11);
    expect(header.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 21);
  });
});
