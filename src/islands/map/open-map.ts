/** The opened map: loaded when a reader presses "Karte zeigen". Loses nothing when it fails: the list has it all. */
import type { CityPlan } from '#domain/city/city-plan.ts';
import { placesOnMap, type MapData } from '#domain/place/map-place.ts';
import { mapCount, mapSection, mapTexts } from '#texts/map.ts';
import { createControls } from './map-controls.ts';
import { createFrame, type MapFrame } from './map-frame.ts';
import { drawLegend } from './map-legend.ts';
import { isLast, MapMarks, MOST_STOPS } from './map-marks.ts';
import { MapPopup } from './map-popup.ts';
import { createView, enlargeTo, listenToKeys, showPoints, uncover } from './map-view.ts';
import { addSketch } from './sketch-base.ts';
import { idsOfCards, watchCards } from './shown-ids.ts';

/** What stands on the page before the map is opened. */
export interface MapPlaceholder {
  section: HTMLElement;
  button: HTMLButtonElement;
  status: HTMLElement;
}

type View = ReturnType<typeof createView>;

async function load<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return (await answer.json()) as T;
}

/**
 * Opens the map in its section and turns the button into the one that closes it.
 * @param shown ids the list shows now; undefined: those of the cards on the page
 */
export async function openMap(placeholder: MapPlaceholder, shown: () => readonly string[] | undefined): Promise<void> {
  const data = await load<MapData>('/daten/karte.json');
  const frame = createFrame(placeholder.section);
  const map = createView(frame.container, data);
  const endings = [() => map.remove(), () => frame.element.replaceChildren()];
  endings.push(await addBase(map, data, frame));
  const { marks, popup } = joinMarks(map, data, frame);
  frame.controls.replaceWith(createControls(map, () => showCity(map, data)));
  const known = new Map(data.places.map((place) => [place.id, place]));
  const show = (): void => {
    const { places, missing } = placesOnMap(shown() ?? idsOfCards(), known);
    if (places.length === 0) showCity(map, data);
    else showPoints(map, places);
    marks.show(places);
    popup.keep(new Set(places.map(({ id }) => id)));
    drawLegend(frame.legend, places);
    placeholder.status.textContent = mapCount(places.length, missing);
  };
  show();
  document.addEventListener('portal:shown', show);
  endings.unshift(
    watchCards((id) => marks.light(id)),
    () => document.removeEventListener('portal:shown', show),
  );
  becomeClosing(placeholder, endings);
}

const showCity = (map: View, { bounds }: MapData): void =>
  showPoints(map, [
    { latitude: bounds.south, longitude: bounds.west },
    { latitude: bounds.north, longitude: bounds.east },
  ]);

/** The city's own map, or the schematic; without either the marks still stand where they belong. */
async function addBase(map: View, { tiles }: MapData, frame: MapFrame): Promise<() => void> {
  if (tiles !== undefined) {
    const { addTiles } = await import('./tile-base.ts');
    frame.source.textContent = tiles.attribution;
    return addTiles(map, tiles);
  }
  addSketch(map, await load<CityPlan>('/daten/stadtplan.json'));
  frame.source.textContent = mapTexts.sketch;
  return () => undefined;
}

function joinMarks(map: View, { boroughWord }: MapData, frame: MapFrame): { marks: MapMarks; popup: MapPopup } {
  const popup = new MapPopup((ids, back) => {
    marks.open(undefined);
    if (back) marks.focusFirst(ids);
  });
  const marks: MapMarks = new MapMarks({
    map,
    boroughWord,
    press: (mark) => {
      popup.close(false);
      if (mark.places.length > 1 && !isLast(mark, map.getZoom())) {
        enlargeTo(map, mark.places);
        marks.focusFirst(new Set(mark.places.map(({ id }) => id)));
        return;
      }
      marks.open(mark.places[0]?.id);
      popup.open(mark.places);
      uncover(map, mark, popup.covers);
    },
    tell: (count) => {
      frame.crowd.textContent = count > MOST_STOPS ? mapTexts.tooMany(count) : '';
    },
  });
  listenToKeys(frame.container, map);
  frame.element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') popup.close(true);
  });
  frame.popup.replaceWith(popup.element);
  return { marks, popup };
}

/** The one button opens and closes, so that the focus never has to look for another. */
function becomeClosing({ button, status }: MapPlaceholder, endings: readonly (() => void)[]): void {
  button.textContent = mapSection.close;
  button.dataset.mapState = 'open';
  const close = (): void => {
    for (const end of endings) end();
    status.textContent = '';
    button.textContent = mapSection.open;
    button.removeEventListener('click', close);
    // After this press: the listener of the section hears the same one.
    setTimeout(() => delete button.dataset.mapState);
  };
  button.addEventListener('click', close);
}
