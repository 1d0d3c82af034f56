/**
 * Adds to the page "Merkzettel" the list itself, once there is something to show. Fallback: the page says what the list
 * is and what to do without it.
 */
import { onNotesChange, keptNotes } from './kept-notes.ts';

const target = document.querySelector<HTMLElement>('[data-note-list]');
const empty = document.querySelector<HTMLElement>('[data-note-empty]');
let started = false;

async function start(): Promise<void> {
  if (target === null || empty === null || started) return;
  const isEmpty = keptNotes().length === 0 && !location.hash.startsWith('#liste=');
  empty.hidden = !isEmpty;
  if (isEmpty) return;
  started = true;
  const { mountNoteList } = await import('./note-list-page.tsx');
  mountNoteList(target, empty);
}

void start();
onNotesChange(() => void start());
window.addEventListener('hashchange', () => void start());
