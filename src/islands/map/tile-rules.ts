import {
  CenteredTextSymbolizer,
  type Feature,
  type LabelRule,
  LineLabelSymbolizer,
  LineSymbolizer,
  type PaintRule,
  PolygonSymbolizer,
} from 'protomaps-leaflet';
import type { TileColours } from './tile-colours.ts';

const FAMILY = '"Atkinson Hyperlegible Next", Arial, sans-serif';
/** German names first; the local one where there is none. */
const NAMES = ['name:de', 'name'];

/** Wider the nearer one comes, pixels: at zoom 12 and 16. */
const roads: [kind: string, at12: number, at16: number, from: number][] = [
  ['minor_road', 0.5, 8, 13],
  ['major_road', 2, 13, 10],
  ['highway', 3, 15, 8],
];

const ofKind =
  (...kinds: string[]) =>
  (_zoom: number, { props }: Feature): boolean =>
    typeof props.kind === 'string' && kinds.includes(props.kind);

const widthAt =
  (at12: number, at16: number, more: number) =>
  (zoom: number): number =>
    Math.max(0.5, at12 + ((at16 - at12) * (zoom - 12)) / 4) + more;

const fill = (dataLayer: string, colour: string, filter?: PaintRule['filter']): PaintRule => ({
  dataLayer,
  symbolizer: new PolygonSymbolizer({ fill: colour }),
  ...(filter === undefined ? {} : { filter }),
});

/** What is painted, from the ground up: layers of the Protomaps basemap, in calm greys. */
export function paintRules(colours: TileColours): PaintRule[] {
  const road = (colour: string, more: number): PaintRule[] =>
    roads.map(([kind, at12, at16, minzoom]) => ({
      dataLayer: 'roads',
      minzoom,
      filter: ofKind(kind),
      symbolizer: new LineSymbolizer({
        color: colour,
        width: widthAt(at12, at16, more),
        lineCap: 'round',
        lineJoin: 'round',
      }),
    }));
  return [
    fill('earth', colours.earth),
    fill('landuse', colours.park, ofKind('park', 'forest', 'wood', 'cemetery', 'garden', 'grass', 'nature_reserve')),
    fill('water', colours.water),
    { ...fill('buildings', colours.building), minzoom: 15 },
    ...road(colours.edge, 2),
    ...road(colours.road, 0),
    {
      dataLayer: 'roads',
      minzoom: 11,
      filter: ofKind('rail'),
      symbolizer: new LineSymbolizer({ color: colours.rail, width: 1.5, dash: [6, 4] }),
    },
  ];
}

/** What is named: parts of the city, then streets. */
export function labelRules({ name, halo }: TileColours): LabelRule[] {
  const text = { labelProps: NAMES, fill: name, stroke: halo, width: 3, fontFamily: FAMILY };
  return [
    {
      dataLayer: 'places',
      filter: ofKind('neighbourhood', 'macrohood', 'locality'),
      minzoom: 11,
      symbolizer: new CenteredTextSymbolizer({ ...text, fontSize: 17, fontWeight: 700 }),
    },
    {
      dataLayer: 'roads',
      filter: ofKind('major_road', 'minor_road'),
      minzoom: 15,
      symbolizer: new LineLabelSymbolizer({ ...text, fontSize: 16 }),
    },
  ];
}
