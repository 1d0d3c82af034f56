import type { Found, Narrowed } from '#domain/filter/narrow.ts';
import { missingText, nearText } from '#texts/narrow.ts';

/** The cards of a page, moved between the whole list and its narrowed form: the server wrote them, nothing is drawn twice. */
export interface CardShelf {
  show: (narrowed: Narrowed) => void;
  /** Whether the page holds all these cards; the answer of the server to a long list does not. */
  holds: (narrowed: Narrowed) => boolean;
  showWhole: () => void;
}

interface Shelved {
  card: HTMLElement;
  /** Where it stands in the whole list. */
  home: Element | null;
}

export function cardShelf(section: HTMLElement): CardShelf {
  const part = (name: string): HTMLElement => section.querySelector(`[data-${name}]`) as HTMLElement;
  const narrowed = part('narrowed');
  const sure = part('sure');
  const maybe = part('maybe');
  const whole = section.querySelector<HTMLElement>('[data-whole]');
  const rest = section.querySelector<HTMLTemplateElement>('[data-rest]');
  const cards = collect(section, whole, rest);
  const fill = (list: Element, found: readonly Found[]): void => {
    list.replaceChildren(
      ...found.flatMap((entry) => {
        const card = cards.get(entry.id)?.card;
        return card === undefined ? [] : [noted(card, entry)];
      }),
    );
  };
  const swap = (showNarrowed: boolean): void => {
    narrowed.hidden = !showNarrowed;
    if (whole !== null) whole.hidden = showNarrowed;
    tellShown(section);
  };
  return {
    show: (result) => {
      fill(sure, result.sure);
      fill(maybe.querySelector('ul') as Element, result.maybe);
      sure.hidden = result.sure.length === 0;
      maybe.hidden = result.maybe.length === 0;
      swap(true);
    },
    holds: ({ sure: known, maybe: unsure }) => [...known, ...unsure].every(({ id }) => cards.has(id)),
    showWhole: () => {
      cards.forEach(({ card, home }) => (home ?? sure).append(noted(card, NOTHING)));
      sure.hidden = whole !== null;
      maybe.hidden = true;
      swap(whole === null);
    },
  };
}

/** Tells the map and the note list which records the list shows now, in its order. */
function tellShown(section: HTMLElement): void {
  const cards = [...section.querySelectorAll<HTMLElement>('.card[data-id]')];
  const ids = cards.filter((card) => card.closest('[hidden]') === null).map((card) => card.dataset.id);
  document.dispatchEvent(new CustomEvent('portal:shown', { detail: { ids } }));
}

/** All cards by id, in the order of the whole list. */
function collect(
  section: HTMLElement,
  whole: HTMLElement | null,
  rest: HTMLTemplateElement | null,
): Map<string, Shelved> {
  const parts: ParentNode[] = [section, ...(rest === null ? [] : [rest.content])];
  const all = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>('.card[data-id]')]);
  const shelved = all.map((card) => ({ card, home: whole?.contains(card) === true ? card.parentElement : null }));
  return new Map(shelved.map((entry) => [entry.card.dataset.id ?? '', entry]));
}

/** Of a card in the whole list nothing is said. */
const NOTHING: Pick<Found, 'reach' | 'answersFor' | 'missing'> = { reach: undefined, answersFor: false, missing: [] };

/** Writes how far it is and what is not known onto a card, as the server does. */
function noted(card: HTMLElement, found: typeof NOTHING): HTMLElement {
  line(card, 'card-near', nearText(found));
  line(card, 'card-missing', missingText(found.missing));
  return card;
}

function line(card: HTMLElement, name: 'card-near' | 'card-missing', text: string | undefined): void {
  const present = card.querySelector(`.${name}`);
  if (text === undefined) {
    present?.remove();
    return;
  }
  const paragraph = present ?? document.createElement(name === 'card-near' ? 'div' : 'p');
  paragraph.className = name;
  paragraph.textContent = text;
  if (present !== null) return;
  if (name === 'card-near') card.querySelector('h2, h3')?.after(paragraph);
  else card.append(paragraph);
}
