/** Which records the list on this page shows, and what happens between their cards and the map. */

const CARD = '.card[data-id]';

/** The cards a reader sees, in order. A list may hold a narrowed and a whole copy; those in a template are in no document. */
function seenCards(): HTMLElement[] {
  const list = document.querySelector('[data-list]') ?? document.querySelector('main') ?? document;
  return [...list.querySelectorAll<HTMLElement>(CARD)].filter((card) => card.closest('[hidden]') === null);
}

export const idsOfCards = (): string[] => seenCards().map((card) => card.dataset.id as string);

/** The heading of a card in the list; undefined when the list does not show it. */
export const cardHeading = (id: string): HTMLElement | undefined =>
  seenCards()
    .find((card) => card.dataset.id === id)
    ?.querySelector<HTMLElement>('h2, h3') ?? undefined;

/** Brings a reader to a card: its heading takes the focus. */
export function showInList(id: string): void {
  const heading = cardHeading(id);
  if (heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView({ block: 'center' });
}

/** Tells which card has the pointer or the focus. @returns ends it */
export function watchCards(tell: (id: string | undefined) => void): () => void {
  const over = (event: Event): void => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(CARD) : null;
    tell(card?.dataset.id);
  };
  document.addEventListener('pointerover', over);
  document.addEventListener('focusin', over);
  return () => {
    document.removeEventListener('pointerover', over);
    document.removeEventListener('focusin', over);
  };
}
