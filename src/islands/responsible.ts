/**
 * Adds to "Wer ist für mich zuständig?" on hosts without our server: the same question is answered in the browser and
 * leads to the page of the area. Fallback: the form asks the server, or one chooses the Ortsteil from the list.
 */
import { decodeAreaData, type AreaWire } from '#domain/city/area-wire.ts';
import { findArea, mayLieElsewhere, type AreaAnswer, type AreaData } from '#domain/city/find-area.ts';
import { recordUrl } from '#routes';
import { areaSentence } from '#texts/area-answer.ts';
import { responsible } from '#texts/responsible.ts';

async function answer(question: string, target: Element): Promise<void> {
  const response = await fetch('/daten/zustaendig.json');
  if (!response.ok) return; // the list of all Ortsteile below stays the way
  const data = decodeAreaData((await response.json()) as AreaWire);
  const area = findArea(question, data);
  const offices = area.kind === 'borough' ? (data.offices[area.borough] ?? 0) : 0;
  const sentence = paragraph(areaSentence(area, data, offices));
  sentence.setAttribute('role', 'status');
  const parts: HTMLElement[] = question === '' ? [sentence] : [paragraph(responsible.answerFor(question)), sentence];
  const links = linksOf(area, data);
  if (links.length > 0) parts.push(listOf(links));
  if (mayLieElsewhere(area)) {
    const all = paragraph('');
    all.append(linkTo('#ortsteile', responsible.allDistricts(data.site.words)));
    parts.push(all);
  }
  target.replaceChildren(...parts);
}

/** The page of the borough, which names its offices; or the Ortsteile to choose from. */
function linksOf(area: AreaAnswer, data: AreaData): HTMLElement[] {
  if (area.kind === 'borough') {
    return data.boroughs
      .filter((entry) => entry.id === area.borough)
      .map((entry) => linkTo(recordUrl('borough', entry.id), `${data.site.words.borough} ${entry.name}`));
  }
  if (area.kind !== 'ambiguous') return [];
  return data.districts
    .filter((entry) => area.districts.includes(entry.id))
    .map((entry) => linkTo(recordUrl('district', entry.id), entry.name));
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function linkTo(href: string, name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  return link;
}

function listOf(links: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'tags';
  links.forEach((link) => {
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  });
  return list;
}

// 120: as much as the field takes, and the server reads.
const asked = new URLSearchParams(location.search).get('ort')?.trim().slice(0, 120);
const target = document.querySelector('[data-area-answer]');
const field = document.querySelector<HTMLInputElement>('[data-responsible] input');
// The server has answered already where it could: then there is nothing to add.
if (asked !== undefined && target !== null && target.childElementCount === 0) {
  if (field !== null) field.value = asked;
  void answer(asked, target);
}
