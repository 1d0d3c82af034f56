import type { Feature, FeatureCollection, Position } from 'geojson';
import GeoJSONVT from 'geojson-vt';
import { fromGeojsonVt } from 'vt-pbf';
import type { Bounds, Tile } from './write-pmtiles.ts';

/** What is drawn: each feature says in `layer` to which layer of the Protomaps basemap it belongs. */
export type Drawing = FeatureCollection;

/** Zooms of the tiles; beyond the last one the map enlarges what is there. */
export const DRAWN_ZOOMS: Readonly<Record<'from' | 'to', number>> = { from: 10, to: 14 };

const EXTENT = 4096;

/** Vector tiles (MVT, version 2) of a drawing. */
export function drawTiles(drawing: Drawing): Tile[] {
  const bounds = boundsOf(drawing);
  const layers = layersOf(drawing).map((layer) => ({
    layer,
    index: new GeoJSONVT(
      {
        type: 'FeatureCollection',
        features: drawing.features.filter((feature) => feature.properties?.layer === layer),
      },
      { maxZoom: DRAWN_ZOOMS.to, indexMaxZoom: DRAWN_ZOOMS.to, extent: EXTENT, tolerance: 3 },
    ),
  }));
  const tiles: Tile[] = [];
  for (let z = DRAWN_ZOOMS.from; z <= DRAWN_ZOOMS.to; z += 1) {
    const [left, top] = tileAt(bounds.west, bounds.north, z);
    const [right, bottom] = tileAt(bounds.east, bounds.south, z);
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) {
        const found = layers.flatMap(({ layer, index }) => {
          const tile = index.getTile(z, x, y);
          return tile === null ? [] : [[layer, tile] as const];
        });
        if (found.length === 0) continue;
        tiles.push({ z, x, y, bytes: fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT }) });
      }
    }
  }
  return tiles;
}

/** Names of the layers in a drawing, in the order they come. */
export const layersOf = ({ features }: Drawing): string[] => [
  ...new Set(features.map((feature) => String(feature.properties?.layer))),
];

/** The frame around everything that is drawn. */
export function boundsOf({ features }: Drawing): Bounds {
  const positions = features.flatMap(positionsOf);
  const [longitudes, latitudes] = [positions.map(([east = 0]) => east), positions.map(([, north = 0]) => north)];
  return {
    south: Math.min(...latitudes),
    west: Math.min(...longitudes),
    north: Math.max(...latitudes),
    east: Math.max(...longitudes),
  };
}

function positionsOf({ geometry }: Feature): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : [];
}

/** Column and row of the Web Mercator tile a point lies in. */
function tileAt(longitude: number, latitude: number, z: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = (longitude + 180) / 360;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}
