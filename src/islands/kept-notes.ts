// Where the note list lies: on this device only. Goes along on every page.
import { readNotes, type NoteList } from '#domain/note-list/note-list.ts';
import { notesRefused } from '#texts/notes-refused.ts';

const STORE = 'merkzettel';
/** Tells the other scripts of the same page; other tabs hear of it through the event `storage`. */
const CHANGED = 'portal:notes';

/** The list as it is now; empty when the browser keeps nothing for us. */
export function keptNotes(): NoteList {
  try {
    return readNotes(localStorage.getItem(STORE));
  } catch {
    return [];
  }
}

/** @returns '' when it is kept; else the browser refused, nothing has changed, and this must be said */
export function keepNotes(list: NoteList): string {
  try {
    if (list.length > 0) localStorage.setItem(STORE, JSON.stringify(list));
    else localStorage.removeItem(STORE);
  } catch {
    return notesRefused;
  }
  document.dispatchEvent(new Event(CHANGED));
  return '';
}

/** Calls back when the list may have changed: here, in another tab, or while this page lay in the history. */
export function onNotesChange(changed: () => void): void {
  document.addEventListener(CHANGED, changed);
  window.addEventListener('storage', changed);
  window.addEventListener('pageshow', changed);
}
