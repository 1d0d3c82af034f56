import { parameterNames, readCriteria, writeCriteria } from '#domain/filter/criteria-query.ts';
import type { ChoiceNames } from '#texts/narrow.ts';

/** What the fields ask now, as the address would say it. */
export function formQuery(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') query.set(name, value);
  });
  return query;
}

/** One spelling of a question, without empty fields: a distance from nowhere, as from a device, is left out. */
export function addressQuery(query: URLSearchParams): string {
  const written = new URLSearchParams(writeCriteria(readCriteria(query).criteria));
  const question = (query.get('q') ?? '').trim();
  if (question !== '') written.set('q', question);
  return written.toString();
}

/** Sets every field to what a query says; what it does not name is cleared. */
export function setForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of Array.from(form.elements)) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = query.get(field.name) === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = query.get(field.name) ?? '';
  }
}

/** The chosen values as the form shows them. */
export function choiceNames(form: HTMLFormElement): ChoiceNames {
  const shown = (name: string): string | undefined => {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement) || field.value === '') return undefined;
    return field.selectedOptions[0]?.textContent.trim();
  };
  return {
    topic: shown(parameterNames.topic),
    audience: shown(parameterNames.audience),
    language: shown(parameterNames.language),
  };
}

/**
 * A criterion taken back, or a way on taken, is a link that works without script. Here it sets the form instead.
 * @param taken gets the query of the link and what it gives up (`all`, `here`, a facet, or nothing)
 */
export function onTaken(
  container: HTMLElement,
  taken: (query: URLSearchParams, drop: string | undefined) => void,
): void {
  container.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-drop], [data-criteria]');
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    taken(new URL(link.href).searchParams, link.dataset.drop);
  });
}
