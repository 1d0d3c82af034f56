import type { NoteList } from '#domain/note-list/note-list.ts';
import { keepNotes } from './kept-notes.ts';
import type { NoteListState } from './note-list-state.ts';
import { askSheet } from './sheet-client.ts';

/** The page "Merkzettel" as its actions know it. */
export interface NoteListBoard {
  state(): NoteListState;
  /** Draws the page anew, at once. */
  update(patch: Partial<NoteListState>): void;
  /** Says something to screen readers. */
  say(text: string): void;
  /** Puts the focus on the first of these that is there. */
  focus(...selectors: string[]): void;
}

/** Asks for the sheets that are not there yet. */
export function loadSheets(board: NoteListBoard, list: NoteList): void {
  list
    .filter(({ id }) => board.state().sheets[id] === undefined)
    .forEach(({ id }) => {
      void askSheet(id).then((answer) => board.update({ sheets: { ...board.state().sheets, [id]: answer } }));
    });
}

/** Keeps one's own list as it is now, or says, for everybody to see, that the device refuses. @returns whether it is kept */
export function keepOwn(board: NoteListBoard, list: NoteList, said: string): boolean {
  const refused = keepNotes(list);
  if (refused !== '') board.update({ faults: [refused] });
  board.say(refused === '' ? said : refused);
  return refused === '';
}
