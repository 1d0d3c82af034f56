import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Drawing, drawTiles, layersOf } from './fixture-tiles/draw-tiles.ts';
import { writePmtiles } from './fixture-tiles/write-pmtiles.ts';

const fixtures = join(import.meta.dirname, '..', 'tests', 'fixtures');
const drawing = JSON.parse(await readFile(join(fixtures, 'drawings', 'musterstadt.geojson'), 'utf8')) as Drawing;
const kept = await readFile(join(fixtures, 'musterstadt', 'content', 'stadt', 'stadt.pmtiles'));

describe('the map file of the fixture city', () => {
  it('is made of its drawing: npm run make-fixture-tiles', () => {
    const layers = layersOf(drawing).map((id) => ({ id, fields: {}, minzoom: 10, maxzoom: 14 }));
    const made = writePmtiles(drawTiles(drawing), boundsOf(drawing), { vector_layers: layers });
    expect(Buffer.from(made).equals(kept)).toBe(true);
  });

  it('has the layers the map paints, and is small', () => {
    expect(layersOf(drawing)).toEqual(['earth', 'landuse', 'water', 'roads', 'places']);
    expect(kept.length).toBeLessThan(60_000);
  });
});
