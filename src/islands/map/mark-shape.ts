import type { MapPlace } from '#domain/place/map-place.ts';
import { mapMarks } from '#texts/map.ts';

/** Shape per kind, as on the doors: told apart without colour and without reading the letter (WCAG 1.4.1). */
const outlines: Record<MapPlace['kind'], string> = {
  office: 'M22 4a18 18 0 1 0 0 36 18 18 0 0 0 0-36z',
  meetingPlace: 'M6 6h32v32H6z',
  careFacility: 'M22 1l21 21-21 21L1 22z',
};
const SVG = 'http://www.w3.org/2000/svg';

/** The drawing of a mark: filled shape with a ring in the colour of the paper, and its letter. */
export function markShape(kind: MapPlace['kind']): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 44 44');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `mark-${kind}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', outlines[kind]);
  const letter = document.createElementNS(SVG, 'text');
  letter.setAttribute('x', '22');
  letter.setAttribute('y', '29');
  letter.textContent = mapMarks[kind].letter;
  svg.append(path, letter);
  return svg;
}
