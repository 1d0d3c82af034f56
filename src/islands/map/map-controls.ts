import type { Map as LeafletMap } from 'leaflet';
import { mapTexts } from '#texts/map.ts';
import { makeButton, makeElement } from './make-element.ts';
import { MAX_ZOOM, pan, zoomBy, type Direction } from './map-view.ts';

const arrows: Record<Direction, string> = { west: '←', north: '↑', south: '↓', east: '→' };
const keys: Record<string, Direction> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/** The buttons above the map. Everything a mouse or a finger can do, they do too (WCAG 2.5.1, 2.5.7). */
export function createControls(map: LeafletMap, wholeCity: () => void): HTMLElement {
  const controls = makeElement('div', 'map-controls');
  controls.setAttribute('role', 'group');
  controls.setAttribute('aria-label', mapTexts.controls);
  const nearer = makeButton('button', mapTexts.zoomIn, () => zoomBy(map, 1));
  const wider = makeButton('button', mapTexts.zoomOut, () => zoomBy(map, -1));
  const showLimits = (): void => {
    // Not `disabled`: the button that was pressed last keeps the focus.
    nearer.setAttribute('aria-disabled', String(map.getZoom() >= MAX_ZOOM));
    wider.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  };
  map.on('zoomend', showLimits);
  showLimits();
  controls.append(nearer, wider, createArrows(map), makeButton('button', mapTexts.wholeCity, wholeCity));
  return controls;
}

/** Four arrows that are one stop of the Tab key: an arrow key goes to its button and moves the map at once. */
function createArrows(map: LeafletMap): HTMLElement {
  const group = makeElement('div', 'map-arrows');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', mapTexts.pan);
  const buttons = (Object.keys(arrows) as Direction[]).map((direction) => {
    const button = makeButton('button', arrows[direction], () => pan(map, direction));
    button.setAttribute('aria-label', mapTexts[direction]);
    return { direction, button };
  });
  const giveStopTo = (wanted: Direction): void => {
    for (const { direction, button } of buttons) button.tabIndex = direction === wanted ? 0 : -1;
  };
  giveStopTo('west');
  group.addEventListener('keydown', (event) => {
    const direction = keys[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    giveStopTo(direction);
    buttons.find((entry) => entry.direction === direction)?.button.focus();
    pan(map, direction);
  });
  group.append(...buttons.map(({ button }) => button));
  return group;
}
