import { removeNote } from '#domain/note-list/note-list.ts';
import { moveNote, restoreNotes, takenNotes, type TakenNote } from '#domain/note-list/note-order.ts';
import { noteList } from '#texts/note-list.ts';
import { keptNotes } from './kept-notes.ts';
import { keepOwn, type NoteListBoard } from './note-list-board.ts';
import type { NoteListActions } from './note-list-state.ts';

const MOST_COMPARED = 4;

const names = (taken: readonly TakenNote[]): string[] => taken.map(({ entry }) => entry.name);

/** What people do with one's own list. The focus stays where the next step is. */
export function ownActions(board: NoteListBoard): Pick<NoteListActions, 'move' | 'remove' | 'undo' | 'choose'> {
  return {
    move(id, step) {
      const list = moveNote(keptNotes(), id, step);
      const place = list.findIndex((entry) => entry.id === id);
      keepOwn(board, list, noteList.moved(list[place]?.name ?? '', place + 1, list.length));
      const [same, other] = step < 0 ? ['up', 'down'] : ['down', 'up'];
      // At the end of the list the button that was pressed is gone.
      board.focus(`#zettel-${id} [data-act=${same}]`, `#zettel-${id} [data-act=${other}]`);
    },
    remove(ids) {
      const list = keptNotes();
      const taken = takenNotes(list, ids);
      const chosen = board.state().chosen.filter((id) => !ids.includes(id));
      board.update({ taken, chosen, refused: undefined });
      keepOwn(board, ids.reduce(removeNote, list), noteList.removed(names(taken)));
      board.focus('[data-act=undo]');
    },
    undo() {
      const { taken } = board.state();
      board.update({ taken: [] });
      keepOwn(board, restoreNotes(keptNotes(), taken), noteList.restored(names(taken)));
      board.focus(`#zettel-${taken[0]?.entry.id ?? ''} h2`);
    },
    choose(id) {
      const { chosen } = board.state();
      const rest = chosen.filter((other) => other !== id);
      const isNew = rest.length === chosen.length;
      const isTooMany = isNew && chosen.length >= MOST_COMPARED;
      board.say(isTooMany ? noteList.compareFull : '');
      board.update(isTooMany ? { refused: id } : { refused: undefined, chosen: isNew ? [...chosen, id] : rest });
    },
  };
}
