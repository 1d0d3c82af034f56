import type { JSX } from 'preact';
import { suggestionTexts } from '#texts/search.ts';

export interface Suggestion {
  title: string;
  /** Where and what, in few words; '' for none. */
  meta: string;
  url: string;
}

interface Props {
  id: string;
  open: boolean;
  suggestions: readonly Suggestion[];
  /** The option that Enter would open; -1 for none. */
  active: number;
}

export const optionId = (listId: string, place: number): string => `${listId}-${String(place)}`;

/** The listbox of the search field (ARIA 1.2 combobox). The field keeps the focus; options are only pointed at. */
export function SuggestionList({ id, open, suggestions, active }: Props): JSX.Element {
  return (
    <div id={id} role="listbox" aria-label={suggestionTexts.listLabel} hidden={!open}>
      {suggestions.map(({ title, meta, url }, place) => (
        <div key={url} id={optionId(id, place)} role="option" aria-selected={place === active}>
          {title} {meta !== '' && <small>{meta}</small>}
        </div>
      ))}
    </div>
  );
}

/** Calls back with the place of the option that was pressed. The field must not lose the focus before. */
export function onOptionPress(place: HTMLElement, pressed: (option: number) => void): void {
  place.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  place.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option?.parentElement) pressed([...option.parentElement.children].indexOf(option));
  });
}
