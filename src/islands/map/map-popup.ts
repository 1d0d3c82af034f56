import type { MapPlace } from '#domain/place/map-place.ts';
import { mapTexts, precisionTexts } from '#texts/map.ts';
import { makeButton, makeElement } from './make-element.ts';
import { cardHeading, showInList } from './shown-ids.ts';

/** Places on one spot that are named one by one; the list has the others. Keeps the stops of the Tab key few. */
const MOST_NAMED = 6;

/** The card of a place on the map: a dialog that leaves the page usable, with the focus in its heading. */
export class MapPopup {
  readonly element = makeElement('div', 'map-popup');
  /** Called when it was closed; `back`: by its reader, who wants to go back to the mark. */
  private readonly closed: (ids: ReadonlySet<string>, back: boolean) => void;
  private ids: ReadonlySet<string> = new Set();

  constructor(closed: (ids: ReadonlySet<string>, back: boolean) => void) {
    this.closed = closed;
    this.element.hidden = true;
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-labelledby', 'map-popup-title');
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** How many pixels of the map it covers from the right: none where it stands below. */
  get covers(): number {
    return getComputedStyle(this.element).position === 'absolute' ? this.element.offsetWidth : 0;
  }

  /** Shows one place, or several on one spot. */
  open(places: readonly MapPlace[]): void {
    const [first, ...others] = places;
    if (first === undefined) return;
    this.ids = new Set(places.map(({ id }) => id));
    const title = makeElement('h3', '', others.length === 0 ? first.name : mapTexts.severalHere(places.length));
    title.id = 'map-popup-title';
    title.tabIndex = -1;
    const close = makeButton('button', mapTexts.closePopup, () => this.close(true));
    this.element.replaceChildren(title, ...(others.length === 0 ? factsOf(first) : namesOf(places)), close);
    this.element.hidden = false;
    title.focus({ preventScroll: true });
    // On a narrow screen the card stands below the map, and in large type it is higher than the window.
    this.element.scrollIntoView({ block: 'nearest' });
    title.scrollIntoView({ block: 'nearest' });
  }

  close(back: boolean): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.element.replaceChildren();
    this.closed(this.ids, back);
  }

  /** Closes when what it shows is no longer in the list. */
  keep(shown: ReadonlySet<string>): void {
    if (![...this.ids].every((id) => shown.has(id))) this.close(this.element.contains(document.activeElement));
  }
}

function factsOf(place: MapPlace): HTMLElement[] {
  const lines = [place.address, precisionTexts[place.precision]].filter((line) => line !== '');
  const actions = makeElement('p', 'map-popup-actions');
  actions.append(linkTo(place, mapTexts.toPage));
  if (cardHeading(place.id) !== undefined)
    actions.append(makeButton('button', mapTexts.toList, () => showInList(place.id)));
  return [...lines.map((line) => makeElement('p', '', line)), actions];
}

function namesOf(places: readonly MapPlace[]): HTMLElement[] {
  const list = makeElement('ul', 'plain-list');
  for (const place of places.slice(0, MOST_NAMED)) {
    const item = document.createElement('li');
    const link = linkTo(place, place.name);
    link.className = 'alone';
    item.append(link);
    list.append(item);
  }
  const further = places.length - MOST_NAMED;
  return further > 0 ? [list, makeElement('p', '', mapTexts.furtherHere(further))] : [list];
}

function linkTo({ url }: MapPlace, text: string): HTMLAnchorElement {
  const link = makeElement('a', 'button', text);
  link.href = url;
  return link;
}
