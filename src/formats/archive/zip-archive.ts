import { zipSync } from 'fflate';
import type { Day } from '#domain/shared/partial-day.schema.ts';

/**
 * Files as one ZIP archive, the same bytes for the same files and day in every time zone.
 * @param files name to content
 * @param day what the archive gives as the date of its files
 */
export function zipArchive(files: ReadonlyMap<string, Uint8Array>, day: Day): Uint8Array<ArrayBuffer> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // ZIP keeps wall clocks, and fflate reads them off a Date: noon of the process's own zone is noon in the archive.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}
