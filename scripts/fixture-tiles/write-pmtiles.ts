import { gzipSync } from 'fflate';

/** One tile: its address (Web Mercator, XYZ) and its bytes, not compressed. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

/** Degrees, WGS 84. */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

const HEADER_BYTES = 127;
const GZIP = 2;
const MVT = 1;

/**
 * A PMTiles archive, version 3 (https://github.com/protomaps/PMTiles, spec/v3): header, one directory, metadata, tiles.
 * The same tiles give the same bytes on every machine. For small files: there are no leaf directories.
 * @param metadata JSON as the specification asks for (`vector_layers`)
 */
export function writePmtiles(tiles: readonly Tile[], bounds: Bounds, metadata: object): Uint8Array {
  const entries = tiles
    .map((tile) => ({ id: tileId(tile), z: tile.z, data: squeezed(tile.bytes) }))
    .sort((a, b) => a.id - b.id);
  const directory = squeezed(directoryOf(entries));
  const meta = squeezed(new TextEncoder().encode(JSON.stringify(metadata)));
  const zooms = entries.map(({ z }) => z);
  const header = headerOf({
    directory: directory.length,
    metadata: meta.length,
    tiles: entries.reduce((sum, { data }) => sum + data.length, 0),
    count: entries.length,
    zooms: [Math.min(...zooms), Math.max(...zooms)],
    bounds,
  });
  return joined([header, directory, meta, ...entries.map(({ data }) => data)]);
}

/** gzip without a time in it. */
const squeezed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

/** Place of a tile on the Hilbert curve through all tiles of all zooms. */
export function tileId({ z, x, y }: Pick<Tile, 'z' | 'x' | 'y'>): number {
  let id = (4 ** z - 1) / 3;
  let [left, top] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (left & side) > 0 ? 1 : 0;
    const below = (top & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ below);
    if (below === 0) {
      if (right === 1) [left, top] = [side - 1 - left, side - 1 - top];
      [left, top] = [top, left];
    }
  }
  return id;
}

/** Columns of varints: ids as steps, run lengths, lengths, offsets (0: follows the one before). */
function directoryOf(entries: readonly { id: number; data: Uint8Array }[]): Uint8Array {
  const steps = entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0));
  return Uint8Array.from(
    [
      entries.length,
      ...steps,
      ...entries.map(() => 1),
      ...entries.map(({ data }) => data.length),
      ...entries.map((_, index) => (index === 0 ? 1 : 0)),
    ].flatMap(varint),
  );
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

interface Parts {
  directory: number;
  metadata: number;
  tiles: number;
  count: number;
  zooms: [number, number];
  bounds: Bounds;
}

function headerOf({ directory, metadata, tiles, count, zooms, bounds }: Parts): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  const metadataAt = HEADER_BYTES + directory;
  const tilesAt = metadataAt + metadata;
  // Offset and length of: directory, metadata, leaf directories (none), tiles; then three counts.
  const words = [HEADER_BYTES, directory, metadataAt, metadata, tilesAt, 0, tilesAt, tiles, count, count, count];
  for (const [index, word] of words.entries()) view.setBigUint64(8 + index * 8, BigInt(word), true);
  header.set([1, GZIP, GZIP, MVT, ...zooms], 96);
  const { south, west, north, east } = bounds;
  const corners = [west, south, east, north];
  for (const [index, degrees] of corners.entries()) view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  header[118] = zooms[0];
  view.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
  return header;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
