import { DomUtil, type Map as LeafletMap } from 'leaflet';
import { sharedArea, type MapPlace } from '#domain/place/map-place.ts';
import { clusterName, markName } from '#texts/map.ts';
import { clusterPlaces, type Mark, type MarksIn } from './cluster-levels.ts';
import { makeButton, makeElement } from './make-element.ts';
import { markShape } from './mark-shape.ts';
import { MAX_ZOOM, uncover } from './map-view.ts';

/**
 * Marks that the Tab key reaches. Inside the map are six other stops (open and close, two for the scale, arrows, whole
 * city, the map itself): together 15, the most we ask of anybody.
 */
export const MOST_STOPS = 9;

/** After dragging the map by one of its marks the browser says "click" at once: that was not meant. Milliseconds. */
const AFTER_DRAG = 100;

interface Surroundings {
  map: LeafletMap;
  boroughWord: string;
  /** A mark was pressed. */
  press: (mark: Mark) => void;
  /** How many marks are seen, after each change. */
  tell: (count: number) => void;
}

/** Places as buttons on the map: real buttons, in the order from north to south. */
export class MapMarks {
  private readonly around: Surroundings;
  private readonly pane: HTMLElement;
  private readonly buttons = new Map<string, { mark: Mark; button: HTMLButtonElement }>();
  private find: MarksIn = () => [];
  private lit: string | undefined;
  private opened: string | undefined;
  private draggedAt = -AFTER_DRAG;

  constructor(around: Surroundings) {
    this.around = around;
    this.pane = around.map.getPane('markerPane') as HTMLElement;
    around.map.on('moveend', () => this.draw());
    around.map.on('dragend', () => (this.draggedAt = performance.now()));
  }

  /** Shows other places than before. */
  show(places: readonly MapPlace[]): void {
    this.find = clusterPlaces(places, MAX_ZOOM, MOST_STOPS);
    this.draw();
  }

  /** Makes the mark of a place stand out; undefined: none. */
  light(id: string | undefined): void {
    this.lit = id;
    this.dress();
  }

  /** While a dialog is open, only the mark it belongs to is in the order of the Tab key. */
  open(id: string | undefined): void {
    this.opened = id;
    this.dress();
  }

  /** Gives the focus to the first mark that holds one of these places, and brings it into the window. */
  focusFirst(ids: ReadonlySet<string>): void {
    const found = [...this.buttons.values()].find(({ mark }) => mark.places.some(({ id }) => ids.has(id)));
    const target = found?.button ?? this.around.map.getContainer();
    // A focus that scrolls puts the mark into the middle of the window, each time.
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }

  private draw(): void {
    const { map, tell } = this.around;
    const frame = map.getBounds();
    const marks = this.find(
      [frame.getWest(), frame.getSouth(), frame.getEast(), frame.getNorth()],
      Math.floor(map.getZoom()),
    );
    const focused = this.pane.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    const keys = new Set(marks.map(({ key }) => key));
    for (const [key, { button }] of this.buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.buttons.delete(key);
    }
    for (const [index, mark] of marks.entries()) this.place(mark, index);
    this.dress();
    tell(marks.length);
    map.fire('marksdrawn');
    // A mark that is gone must not drop the focus to the top of the page.
    if (focused !== undefined && document.activeElement !== focused)
      (focused.isConnected ? focused : map.getContainer()).focus({ preventScroll: true });
  }

  private place(mark: Mark, index: number): void {
    const { map, boroughWord } = this.around;
    const known = this.buttons.get(mark.key);
    const button = known?.button ?? this.createButton(mark);
    this.buttons.set(mark.key, { mark, button });
    if (mark.places.length > 1) {
      const last = isLast(mark, map.getZoom());
      button.setAttribute('aria-label', clusterName(mark.places.length, sharedArea(mark.places), boroughWord, last));
      if (last) button.setAttribute('aria-haspopup', 'dialog');
      else button.removeAttribute('aria-haspopup');
    }
    DomUtil.setPosition(button, map.latLngToLayerPoint([mark.latitude, mark.longitude]));
    if (this.pane.children[index] !== button) this.pane.insertBefore(button, this.pane.children[index] ?? null);
  }

  private createButton(mark: Mark): HTMLButtonElement {
    const { map, press } = this.around;
    const [first, ...others] = mark.places;
    const button = makeButton('map-mark', '', () => {
      if (performance.now() - this.draggedAt > AFTER_DRAG) press(mark);
    });
    if (first !== undefined && others.length === 0) {
      button.append(markShape(first.kind));
      button.setAttribute('aria-label', markName(first));
      button.setAttribute('aria-haspopup', 'dialog');
    } else button.append(makeElement('span', 'map-cluster', String(mark.places.length)));
    button.dataset.ids = mark.key;
    button.addEventListener('keyup', ({ key }) => {
      if (key === 'Tab') uncover(map, mark, 0);
    });
    return button;
  }

  /** Classes and the order of the Tab key. */
  private dress(): void {
    const tooMany = this.buttons.size > MOST_STOPS;
    for (const { mark, button } of this.buttons.values()) {
      const has = (id: string | undefined): boolean => mark.places.some((place) => place.id === id);
      button.classList.toggle('is-lit', has(this.lit) || has(this.opened));
      button.tabIndex = this.opened === undefined ? (tooMany ? -1 : 0) : has(this.opened) ? 0 : -1;
    }
  }
}

/** Whether the places of a mark cannot be told apart by enlarging. */
export function isLast({ places }: Mark, zoom: number): boolean {
  const [first] = places;
  return (
    zoom >= MAX_ZOOM ||
    places.every(({ latitude, longitude }) => latitude === first?.latitude && longitude === first.longitude)
  );
}
