/** What the command for test maps says. */
export const makeFixtureTilesHelp = `npm run make-fixture-tiles -- ZEICHNUNG.geojson ZIEL.pmtiles

Macht aus gezeichneten Formen eine kleine Kartendatei für die Tests.
Jede Form nennt unter "layer" ihre Ebene (earth, landuse, water, roads, places).

  --help  diese Hilfe
`;

export const tilesWritten = (file: string, tiles: number, bytes: number): string =>
  `${file}: ${String(tiles)} Kacheln, ${String(Math.ceil(bytes / 1000))} kB.\n`;
