import { DomUtil, GridLayer, type Layer, type Map as LeafletMap } from 'leaflet';
import { leafletLayer } from 'protomaps-leaflet';
import type { MapData } from '#domain/place/map-place.ts';
import { tileColours, type TileColours } from './tile-colours.ts';
import { labelRules, paintRules } from './tile-rules.ts';

/** What we need of the layer that protomaps-leaflet makes; its own types say less. */
interface TileLayer extends Layer {
  paintRules: ReturnType<typeof paintRules>;
  labelRules: ReturnType<typeof labelRules>;
  backgroundColor: string;
  clearLayout: () => void;
  rerenderTiles: () => void;
}

/** Draws the city's own map below the marks. @returns ends what it listens to */
export function addTiles(map: LeafletMap, tiles: NonNullable<MapData['tiles']>): () => void {
  // The layer takes Leaflet from a global of this name.
  Object.assign(globalThis, { L: { GridLayer, DomUtil } });
  const layer: unknown = leafletLayer({
    url: tiles.url,
    maxDataZoom: tiles.maxZoom,
    lang: 'de',
    ...rulesOf(colours()),
  });
  if (!isTileLayer(layer)) throw new Error('protomaps-leaflet made no layer');
  layer.addTo(map);
  map.getPane('tilePane')?.setAttribute('aria-hidden', 'true');
  return whenColoursChange(() => {
    Object.assign(layer, rulesOf(colours()));
    layer.clearLayout();
    layer.rerenderTiles();
  });
}

const isTileLayer = (layer: unknown): layer is TileLayer => layer instanceof GridLayer;

const rulesOf = (now: TileColours) => ({
  paintRules: paintRules(now),
  labelRules: labelRules(now),
  backgroundColor: now.earth,
});

function colours(): TileColours {
  const style = getComputedStyle(document.documentElement);
  return tileColours((name) => style.getPropertyValue(`--${name}`).trim());
}

function whenColoursChange(repaint: () => void): () => void {
  const observer = new MutationObserver(repaint);
  observer.observe(document.documentElement, { attributeFilter: ['data-contrast'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', repaint);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', repaint);
  };
}
