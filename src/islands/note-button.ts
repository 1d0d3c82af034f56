/**
 * Adds to every place and service a button that puts it on the note list or takes it down, and to the head of the page
 * the link to the list. Fallback: nothing is shown; the Kurznummer can be written down.
 */
import { addNote, hasNote, removeNote, type NoteEntry } from '#domain/note-list/note-list.ts';
import { noteButton, noteLink } from '#texts/note-button.ts';
import { keepNotes, keptNotes, onNotesChange } from './kept-notes.ts';

const entries = new WeakMap<Element, NoteEntry>();
const main = document.querySelector('main') as HTMLElement;
const link = document.querySelector<HTMLElement>('[data-note-count]');
const region = document.createElement('p');
region.className = 'unseen';
region.setAttribute('role', 'status');
main.append(region);

/** Writing the same text again would make some screen readers lose their place. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Names and counts as the list is now. */
function show(): void {
  const list = keptNotes();
  if (link !== null) {
    write(link, noteLink(list.length));
    link.hidden = false;
  }
  main.querySelectorAll('.note-button').forEach((button) => {
    const entry = entries.get(button) as NoteEntry;
    const label = hasNote(list, entry.id) ? noteButton.remove : noteButton.add;
    write(button, label);
    button.setAttribute('aria-label', `${label}: ${entry.name}`);
  });
}

function press(button: Element, entry: NoteEntry): void {
  const list = keptNotes();
  const isOn = hasNote(list, entry.id);
  const next = isOn ? removeNote(list, entry.id) : addNote(list, entry);
  const fault = next === list ? noteButton.full : keepNotes(next);
  const said = isOn ? noteButton.removed : noteButton.added;
  region.className = fault === '' ? 'unseen' : 'note-fault';
  // What went wrong is seen where it went wrong.
  (fault === '' ? main : (button.parentElement as Element)).append(region);
  region.textContent = '';
  region.textContent = fault === '' ? said(entry.name, next.length) : fault;
}

function addButton(place: Element, entry: NoteEntry): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button note-button';
  entries.set(button, entry);
  button.addEventListener('click', () => press(button, entry));
  place.append(button);
}

/** What has a Kurznummer is a place or a service: only these go on the list. */
function addToCards(): void {
  const fresh = main.querySelectorAll<HTMLElement>('.card[data-id]:not([data-noted])');
  fresh.forEach((card) => {
    card.dataset.noted = '';
    const page = card.querySelector<HTMLAnchorElement>('a[href]');
    const number = /\d+-\d/.exec(card.querySelector('.card-number')?.textContent ?? '');
    if (page === null || number === null) return;
    const name = page.textContent.replace(/\u00ad/g, '').trim();
    addButton(card, { id: card.dataset.id as string, name, number: number[0], url: page.pathname });
  });
  if (fresh.length > 0) show();
}

main.querySelectorAll<HTMLElement>('[data-note]').forEach((place) => {
  const data = place.dataset;
  addButton(place, {
    id: data.note as string,
    name: data.noteName as string,
    number: data.noteNumber as string,
    url: location.pathname,
  });
});
addToCards();
show();
onNotesChange(show);
// Hits and narrowed lists come later.
new MutationObserver(addToCards).observe(main, { childList: true, subtree: true });
