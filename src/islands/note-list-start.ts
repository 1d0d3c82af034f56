/**
 * Adds to the page "Merkzettel" the list itself, once there is something to show. Fallback: the page says what the list
 * is and what to do without it.
 */
import { onNotesChange, keptNotes } from './kept-notes.ts';

/** Written and taken back at once. */
const TRIAL = 'merkzettel-probe';

const target = document.querySelector<HTMLElement>('[data-note-list]');
const empty = document.querySelector<HTMLElement>(refusesNotes() ? '[data-note-refused]' : '[data-note-empty]');
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

/** Only writing shows it: some browsers let us read from a storage that takes nothing. */
function refusesNotes(): boolean {
  try {
    localStorage.setItem(TRIAL, '');
    localStorage.removeItem(TRIAL);
    return false;
  } catch {
    return true;
  }
}

void start();
onNotesChange(() => void start());
window.addEventListener('hashchange', () => void start());
