import { mapTexts } from '#texts/map.ts';
import { makeElement } from './make-element.ts';

/** The parts around the map, in the order they are read and reached: controls, map, card, explanations. */
export interface MapFrame {
  element: HTMLElement;
  /** Stands in for the controls until there is a map they can move. */
  controls: HTMLElement;
  container: HTMLElement;
  popup: HTMLElement;
  legend: HTMLElement;
  /** Said when there are too many marks for the Tab key. */
  crowd: HTMLElement;
  /** Where the base map comes from, or what it is not. */
  source: HTMLElement;
}

/** Builds the empty frame inside the section. */
export function createFrame(section: HTMLElement): MapFrame {
  const element = section.querySelector<HTMLElement>('[data-map-frame]') as HTMLElement;
  const controls = makeElement('div', 'map-controls');
  const stage = makeElement('div', 'map-stage');
  const container = makeElement('div', 'map-view');
  container.tabIndex = 0;
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', mapTexts.region(element.dataset.city as string));
  container.setAttribute('aria-describedby', 'map-help');
  const help = makeElement('p', 'unseen', mapTexts.help);
  help.id = 'map-help';
  const popup = makeElement('div', 'map-popup');
  const crowd = makeElement('p', 'map-note');
  const source = makeElement('p', 'map-note map-source');
  const legend = makeElement('ul', 'map-legend');
  stage.append(container, popup);
  const hints = [
    makeElement('p', 'map-note for-mouse', mapTexts.hintMouse),
    makeElement('p', 'map-note for-touch', mapTexts.hintTouch),
  ];
  element.replaceChildren(controls, ...hints, help, stage, crowd, source, legend);
  return { element, controls, container, popup, legend, crowd, source };
}
