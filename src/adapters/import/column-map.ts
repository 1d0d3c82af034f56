import { decodeText } from './decode-text.ts';
import { readJson } from './read-objects.ts';
import { isPlaceField } from './read-place-rows.ts';
import { readBytes } from './read-table.ts';

/** Reads a JSON file that says which column is which field; without a file nothing is said. Undefined: not of that form. */
export async function readColumnMap(file: string | undefined): Promise<Record<string, string> | undefined> {
  if (file === undefined) return {};
  const bytes = await readBytes(file);
  const read = bytes.ok ? readJson(decodeText(bytes.value).text) : bytes;
  const map = read.ok ? read.value : undefined;
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return undefined;
  return Object.values(map).every(isPlaceField) ? (map as Record<string, string>) : undefined;
}
