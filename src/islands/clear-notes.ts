/** Adds to the page about privacy: the note list of this device is emptied. Fallback: the browser deletes its website data. */
import { clearNotes } from '#texts/clear-notes.ts';
import { keepNotes } from './kept-notes.ts';

const said = document.querySelector('[data-note-cleared]');
document.querySelector('[data-note-clear]')?.addEventListener('click', () => {
  const refused = keepNotes([]);
  if (said !== null) said.textContent = refused === '' ? clearNotes.done : refused;
});
