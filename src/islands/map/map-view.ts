import { LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { MapData } from '#domain/place/map-place.ts';
import type { Point } from '#domain/shared/geo.ts';

/** Nearest zoom: a house number fills the screen. */
export const MAX_ZOOM = 18;
/** A step of the arrow keys and of the buttons that move the frame, pixels. */
const STEP = 120;
/** Marks stay so far inside the frame when they take the focus, pixels. */
const EDGE: [number, number] = [40, 40];

export type Direction = 'north' | 'south' | 'west' | 'east';
const steps: Record<Direction, [number, number]> = {
  north: [0, -STEP],
  south: [0, STEP],
  west: [-STEP, 0],
  east: [STEP, 0],
};
const keys: Record<string, Direction> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/** Nothing moves by itself: no animation, whatever the device says about motion (WCAG 2.3.3). */
const still = { animate: false } as const;

/** A Leaflet map without its own controls and keys; ours are in German and do not animate. */
export function createView(container: HTMLElement, { bounds, tiles }: MapData): LeafletMap {
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    scrollWheelZoom: false,
    // Two quick taps of a trembling hand are no wish to enlarge.
    doubleClickZoom: false,
    boxZoom: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    bounceAtZoomLimits: false,
    // A drawing fits the frame at any zoom; tiles are sharp at whole ones.
    zoomSnap: tiles === undefined ? 0.25 : 1,
    minZoom: Math.min(9, tiles?.minZoom ?? 9),
    maxZoom: MAX_ZOOM,
  });
  map.fitBounds(new LatLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east]), still);
  leaveFingerToPage(container, map);
  leaveWheelToPage(container, map);
  return map;
}

/** Shows all points with room around them; one point with its surroundings. */
export function showPoints(map: LeafletMap, points: readonly Point[], nearest = 15): void {
  const bounds = boundsOf(points);
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [36, 36], maxZoom: nearest, ...still });
}

const boundsOf = (points: readonly Point[]): LatLngBounds =>
  new LatLngBounds(points.map(({ latitude, longitude }): [number, number] => [latitude, longitude]));

/** Moves a point out from under what covers the right of the map. @param covered pixels */
export const uncover = (map: LeafletMap, { latitude, longitude }: Point, covered: number): void =>
  void map.panInside([latitude, longitude], {
    paddingTopLeft: EDGE,
    paddingBottomRight: [EDGE[0] + covered, EDGE[1]],
    ...still,
  });

/** Goes to points nearer than before, in one step. */
export function enlargeTo(map: LeafletMap, points: readonly Point[]): void {
  const bounds = boundsOf(points);
  const zoom = Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds.pad(0.2)));
  map.setView(bounds.getCenter(), Math.min(zoom, MAX_ZOOM), still);
}

export const pan = (map: LeafletMap, direction: Direction): void => void map.panBy(steps[direction], still);

export const zoomBy = (map: LeafletMap, step: 1 | -1): void =>
  void map.setZoom(Math.min(MAX_ZOOM, Math.max(map.getMinZoom(), map.getZoom() + step)), still);

/** Arrow keys and plus and minus, as long as the map itself has the focus. */
export function listenToKeys(container: HTMLElement, map: LeafletMap): void {
  container.addEventListener('keydown', (event) => {
    if (event.target !== container || event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = keys[event.key];
    if (direction !== undefined) pan(map, direction);
    else if (event.key === '+') zoomBy(map, 1);
    else if (event.key === '-') zoomBy(map, -1);
    else return;
    event.preventDefault();
  });
}

/** One finger scrolls the page; two move the map. A mouse drags as usual. */
function leaveFingerToPage(container: HTMLElement, map: LeafletMap): void {
  container.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    true,
  );
}

/** The wheel scrolls the page, and enlarges the map only with Ctrl. */
function leaveWheelToPage(container: HTMLElement, map: LeafletMap): void {
  let last = 0;
  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // A turn of the wheel is many events: one step each 150 ms.
      if (event.timeStamp - last < 150) return;
      last = event.timeStamp;
      const zoom = map.getZoom() + (event.deltaY < 0 ? 1 : -1);
      map.setZoomAround(map.mouseEventToLatLng(event), zoom, still);
    },
    { passive: false },
  );
}
