/**
 * npm run make-fixture-tiles -- DRAWING.geojson OUT.pmtiles
 * Makes a small map file for tests out of drawn shapes. Exit 0: written, 2: wrong call.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { makeFixtureTilesHelp, tilesWritten } from '#texts/map-command.ts';
import { boundsOf, DRAWN_ZOOMS, type Drawing, drawTiles, layersOf } from './fixture-tiles/draw-tiles.ts';
import { writePmtiles } from './fixture-tiles/write-pmtiles.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<0 | 2> {
  const [from, to, ...rest] = argv;
  if (argv.includes('--help')) {
    process.stdout.write(makeFixtureTilesHelp);
    return 0;
  }
  if (from === undefined || to === undefined || rest.length > 0) {
    process.stderr.write(makeFixtureTilesHelp);
    return 2;
  }
  const drawing = JSON.parse(await readFile(from, 'utf8')) as Drawing;
  const tiles = drawTiles(drawing);
  const layers = layersOf(drawing).map((id) => ({
    id,
    fields: {},
    minzoom: DRAWN_ZOOMS.from,
    maxzoom: DRAWN_ZOOMS.to,
  }));
  const bytes = writePmtiles(tiles, boundsOf(drawing), { vector_layers: layers });
  await writeFile(to, bytes);
  process.stdout.write(tilesWritten(to, tiles.length, bytes.length));
  return 0;
}
