import type { MapPlace } from '#domain/place/map-place.ts';
import { mapMarks, mapTexts } from '#texts/map.ts';
import { makeElement } from './make-element.ts';
import { markShape } from './mark-shape.ts';

/** What the shapes and letters on the map mean; only those that stand on it. */
export function drawLegend(target: HTMLElement, places: readonly MapPlace[]): void {
  const kinds = (Object.keys(mapMarks) as MapPlace['kind'][]).filter((kind) =>
    places.some((place) => place.kind === kind),
  );
  const items = kinds.map((kind) => {
    const item = makeElement('li', 'map-legend-entry');
    item.append(markShape(kind), makeElement('span', '', mapMarks[kind].name));
    return item;
  });
  target.setAttribute('aria-label', mapTexts.legend);
  target.replaceChildren(...items);
}
