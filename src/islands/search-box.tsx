import { render } from 'preact';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { hitMeta, suggestionTexts } from '#texts/search.ts';
import { announcer, askIndex, statusAfter } from './search-client.ts';
import { SuggestionList, onOptionPress, optionId, type Suggestion } from './suggestion-list.tsx';

const MOST_SUGGESTIONS = 6;
const LIST_ID = 'vorschlaege';

interface State {
  suggestions: readonly Suggestion[];
  open: boolean;
  active: number;
  /** The answer the suggestions come from. */
  answer: SearchAnswer | undefined;
}

/**
 * Adds suggestions to the search form while one types: ARIA 1.2 combobox, "editable combobox with list autocomplete" of the
 * ARIA Authoring Practices. The field stays the one the server wrote. Fallback: the form asks the server.
 */
export function mountSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const place = form.querySelector<HTMLElement>('[data-search-suggestions]');
  if (input === null || place === null) return;
  const say = announcer(statusAfter(place));
  let state: State = { suggestions: [], open: false, active: -1, answer: undefined };
  const show = (change: Partial<State>): void => {
    state = { ...state, ...change };
    draw(input, place, state);
  };
  const look = async (): Promise<void> => {
    const question = input.value;
    const answer = await askIndex(question, { limit: MOST_SUGGESTIONS });
    if (input.value !== question || document.activeElement !== input) return; // typed on, or gone elsewhere
    const suggestions = suggestionsOf(answer, form);
    show({ suggestions, answer, open: suggestions.length > 0, active: -1 });
    if (answer.query !== '' && answer.fault === undefined) say(announcement(suggestions.length));
  };
  show({});
  listen(input, { look, show, state: () => state });
  onOptionPress(place, (option) => {
    visit(state.suggestions[option]?.url);
  });
  form.addEventListener('submit', (event) => {
    const entry = numberedEntry(state.answer, input.value);
    if (entry === undefined) return;
    event.preventDefault();
    visit(entry);
  });
  if (document.activeElement === input) void look(); // the first focus is what loaded this script
}

interface Box {
  look: () => Promise<void>;
  show: (change: Partial<State>) => void;
  state: () => State;
}

function listen(input: HTMLInputElement, { look, show, state }: Box): void {
  input.addEventListener('focus', () => void askIndex('', { limit: 1 })); // opens the index, in good time
  input.addEventListener('input', () => void look());
  input.addEventListener('blur', () => {
    show({ open: false, active: -1 });
  });
  input.addEventListener('keydown', (event) => {
    const { open, active, suggestions } = state();
    if (!open && isArrow(event) && input.value !== '') void look();
    const change = open ? keyChange(event, active, suggestions.length) : undefined;
    if (change === undefined) return;
    event.preventDefault();
    if (change === 'visit') visit(suggestions[active]?.url);
    else show(change);
  });
}

function draw(input: HTMLInputElement, place: HTMLElement, { suggestions, open, active }: State): void {
  render(<SuggestionList id={LIST_ID} open={open} suggestions={suggestions} active={active} />, place);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', LIST_ID);
  input.setAttribute('aria-expanded', String(open));
  if (active >= 0) input.setAttribute('aria-activedescendant', optionId(LIST_ID, active));
  else input.removeAttribute('aria-activedescendant');
  document.getElementById(optionId(LIST_ID, active))?.scrollIntoView({ block: 'nearest' });
}

/** The best hits, and where there are more, the way to all of them. */
function suggestionsOf(answer: SearchAnswer, form: HTMLFormElement): Suggestion[] {
  const hits = answer.hits.map((hit): Suggestion => ({ title: hit.title, meta: hitMeta(hit), url: hit.url }));
  if (answer.total <= hits.length) return hits;
  const url = `${form.getAttribute('action') ?? ''}?q=${encodeURIComponent(answer.query)}`;
  return [...hits, { title: suggestionTexts.all(answer.query, answer.total), meta: '', url }];
}

const announcement = (count: number): string => (count === 0 ? suggestionTexts.none : suggestionTexts.announced(count));

const isArrow = ({ key }: KeyboardEvent): boolean => key === 'ArrowDown' || key === 'ArrowUp';

/** What a key does to an open list; undefined leaves the key to the field. */
function keyChange(
  { key, altKey }: KeyboardEvent,
  active: number,
  count: number,
): Partial<State> | 'visit' | undefined {
  if (key === 'Escape' || (key === 'ArrowUp' && altKey)) return { open: false, active: -1 };
  if (key === 'ArrowDown') return { active: (active + 1) % count };
  if (key === 'ArrowUp') return { active: active <= 0 ? count - 1 : active - 1 };
  return key === 'Enter' && active >= 0 ? 'visit' : undefined;
}

/** The entry of a Kurznummer, when the question is one. */
const numberedEntry = (answer: SearchAnswer | undefined, question: string): string | undefined =>
  answer?.number?.state === 'found' && answer.query === question.trim() ? answer.hits[0]?.url : undefined;

function visit(url: string | undefined): void {
  if (url !== undefined) window.location.assign(url);
}
