import { render } from 'preact';
import { decodeLink } from '#domain/note-list/note-link.ts';
import { MOST_NOTES } from '#domain/note-list/note-list.ts';
import { keptNotes, onNotesChange } from './kept-notes.ts';
import { ownActions } from './note-list-actions.ts';
import type { NoteListBoard } from './note-list-board.ts';
import { sharingActions, showOwn, showShared } from './note-list-sharing.ts';
import { emptyState, type NoteListActions, type NoteListState } from './note-list-state.ts';
import { NoteListView } from './note-list-view.tsx';

/**
 * Adds to the page "Merkzettel": the list as large sheets, to order, print and pass on. A list out of a link is shown for
 * itself and never changes one's own unless asked to. Fallback: the sentence of the page without script.
 * @param empty what the page says while one's own list is empty
 */
export function mountNoteList(target: HTMLElement, empty: HTMLElement): void {
  let state: NoteListState = emptyState;
  const region = document.querySelector('[data-note-said]');
  const board: NoteListBoard = {
    state: () => state,
    update(patch) {
      state = { ...state, ...patch };
      empty.hidden = state.whose === 'shared' || state.list.length > 0;
      render(<NoteListView state={state} actions={actions} />, target);
    },
    say(text) {
      if (region !== null) region.textContent = text;
    },
    focus(...selectors) {
      const found = selectors.map((selector) => target.querySelector<HTMLElement>(selector));
      found.find((element) => element !== null)?.focus();
    },
  };
  const actions: NoteListActions = { ...ownActions(board), ...sharingActions(board) };
  const open = (): void => {
    const linked = decodeLink('liste', location.hash, MOST_NOTES);
    if (linked === undefined) showOwn(board);
    else void showShared(board, linked);
  };

  open();
  onNotesChange(() => {
    if (state.whose === 'own') showOwn(board);
    else board.update({ ownCount: keptNotes().length });
  });
  window.addEventListener('hashchange', open);
  // A page left open since yesterday prints the day it is printed on.
  window.addEventListener('beforeprint', () => board.update({}));
}
