import { gunzipSync } from 'node:zlib';
import { PMTiles, zxyToTileId, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { tileId, writePmtiles, type Tile } from './write-pmtiles.ts';

const bounds = { south: 50.9, west: 9.9, north: 51.1, east: 10.1 };
const tile = (z: number, x: number, y: number): Tile => ({
  z,
  x,
  y,
  bytes: new TextEncoder().encode(`${z}/${x}/${y}`),
});
const tiles = [tile(2, 3, 1), tile(1, 0, 0), tile(2, 0, 3), tile(12, 2161, 1368)];

/** The archive as the reader of browsers sees it: in ranges. */
function opened(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'test',
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes).buffer.slice(offset, offset + length) }),
  };
  return new PMTiles(source, undefined, (data) =>
    Promise.resolve(new Uint8Array(gunzipSync(new Uint8Array(data))).buffer),
  );
}

describe('a written map file', () => {
  const bytes = writePmtiles(tiles, bounds, { vector_layers: [{ id: 'earth', fields: {} }] });

  it('says which zooms and which part of the earth it holds', async () => {
    const header = await opened(bytes).getHeader();
    expect(header).toMatchObject({ specVersion: 3, tileType: 1, minZoom: 1, maxZoom: 12, numTileContents: 4 });
    expect([header.minLat, header.minLon, header.maxLat, header.maxLon]).toEqual([50.9, 9.9, 51.1, 10.1]);
    expect(await opened(bytes).getMetadata()).toEqual({ vector_layers: [{ id: 'earth', fields: {} }] });
  });

  it.each(tiles)('gives back tile $z/$x/$y, and only what is in it', async ({ z, x, y, bytes: content }) => {
    const archive = opened(bytes);
    const found = await archive.getZxy(z, x, y);
    expect(new Uint8Array(found?.data ?? new ArrayBuffer())).toEqual(content);
    expect(await archive.getZxy(z, x, y === 0 ? 1 : y - 1)).toBeUndefined();
  });

  it('is the same file each time', () => {
    expect(writePmtiles([...tiles].reverse(), bounds, { vector_layers: [{ id: 'earth', fields: {} }] })).toEqual(bytes);
  });

  it('numbers tiles as the specification does', () => {
    for (const [z, x, y] of [
      [0, 0, 0],
      [1, 1, 0],
      [3, 5, 2],
      [14, 8647, 5475],
    ] as const)
      expect(tileId({ z, x, y })).toBe(zxyToTileId(z, x, y));
  });
});
