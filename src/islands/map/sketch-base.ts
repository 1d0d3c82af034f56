import { DomUtil, Point, polygon, svg, type Map as LeafletMap } from 'leaflet';
import type { CityPlan, PlanPosition } from '#domain/city/city-plan.ts';
import { makeElement } from './make-element.ts';

/** From this zoom on there is room for the names of Ortsteile; before, those of Stadtbezirke. */
const DISTRICT_ZOOM = 13;
/** Estimated size of a name, pixels of the base size: letters are about half as wide as high. */
const LETTER = 0.55;
const LINE = 1.5;
/** Where a name may stand, in its own heights from the middle: on it, below or above a mark. */
const ROWS = [0, 2.2, -2.2];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Draws the schematic below the marks. Nothing in it can be pressed or is read out: what it says stands in the marks. */
export function addSketch(map: LeafletMap, plan: CityPlan): void {
  const pane = map.createPane('sketch');
  pane.setAttribute('aria-hidden', 'true');
  const renderer = svg({ pane: 'sketch', padding: 0.5 });
  for (const { ring, tint } of plan.areas) {
    if (ring.length < 3) continue;
    polygon(ring, {
      renderer,
      pane: 'sketch',
      interactive: false,
      className: `sketch-area sketch-${String(tint)}`,
    }).addTo(map);
  }
  const names = map.createPane('names');
  names.setAttribute('aria-hidden', 'true');
  const draw = (): void => drawNames(map, names, map.getZoom() < DISTRICT_ZOOM ? plan.boroughs : plan.areas);
  // After the marks: names make room for them.
  map.on('marksdrawn', draw);
}

function drawNames(map: LeafletMap, pane: HTMLElement, areas: readonly { name: string; centre: PlanPosition }[]): void {
  const size = Number.parseFloat(getComputedStyle(pane).fontSize);
  const taken = [...(map.getPane('markerPane')?.children ?? [])].map((mark) => {
    const { x, y } = DomUtil.getPosition(mark as HTMLElement);
    return boxAround(x, y, (mark as HTMLElement).offsetWidth, (mark as HTMLElement).offsetHeight);
  });
  pane.replaceChildren();
  for (const { name, centre } of areas) {
    const { x, y } = map.latLngToLayerPoint(centre);
    // A name over a mark or another name is worse than none.
    const row = ROWS.map((rows) => y + rows * size).find(
      (middle) =>
        !taken.some((other) => overlap(other, boxAround(x, middle, name.length * size * LETTER, size * LINE))),
    );
    if (row === undefined) continue;
    taken.push(boxAround(x, row, name.length * size * LETTER, size * LINE));
    const label = makeElement('span', 'sketch-name', name);
    DomUtil.setPosition(label, new Point(x, row));
    pane.append(label);
  }
}

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
