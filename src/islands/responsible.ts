/**
 * Adds to "Wer ist für mich zuständig?" on hosts without our server: the same question is answered in the browser and
 * leads to the page of the area. Fallback: the form asks the server, or one chooses the Ortsteil from the list.
 */
import { findArea, type AreaDirectory } from '#domain/city/find-area.ts';
import { areaSentence } from '#texts/area-answer.ts';
import type { Catalog } from '#domain/city/catalog.ts';

type Directory = AreaDirectory & Pick<Catalog, 'site'>;

async function answer(question: string, target: Element): Promise<void> {
  const response = await fetch('/daten/zustaendig.json');
  if (!response.ok) return; // the list of all Ortsteile below stays the way
  const directory = (await response.json()) as Directory;
  const area = findArea(question, directory);
  const links: HTMLElement[] = [];
  const list = document.createElement('ul');
  list.className = 'tags';
  const add = (href: string, name: string): void => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
    links.push(link);
  };
  if (area.kind === 'borough') {
    const borough = directory.boroughs.find((entry) => entry.id === area.borough);
    if (borough !== undefined) add(`/stadtbezirke/${borough.id}/`, `${directory.site.words.borough} ${borough.name}`);
  }
  if (area.kind === 'ambiguous') {
    directory.districts
      .filter((entry) => area.districts.includes(entry.id))
      .forEach((entry) => {
        add(`/ortsteile/${entry.id}/`, entry.name);
      });
  }
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.textContent = areaSentence(area, directory);
  target.replaceChildren(sentence, list);
}

const question = new URLSearchParams(location.search).get('ort')?.trim() ?? '';
const target = document.querySelector('[data-area-answer]');
const field = document.querySelector<HTMLInputElement>('[data-responsible] input');
// The server has answered already where it could: then there is nothing to add.
if (question !== '' && target !== null && target.childElementCount === 0) {
  if (field !== null) field.value = question;
  void answer(question, target);
}
