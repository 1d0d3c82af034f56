import { encodeLink, targetOf, type LinkedNumbers } from '#domain/note-list/note-link.ts';
import type { NoteList } from '#domain/note-list/note-list.ts';
import { joinNotes } from '#domain/note-list/note-order.ts';
import { fixedRoutes } from '#routes';
import { joinedText, linkFaults, noteList } from '#texts/note-list.ts';
import { keptNotes } from './kept-notes.ts';
import { keepOwn, loadSheets, type NoteListBoard } from './note-list-board.ts';
import type { NoteListActions } from './note-list-state.ts';
import { askRegister } from './sheet-client.ts';

/** The address that holds a list; the list reaches no server. */
export const linkOf = (list: NoteList): string =>
  location.origin +
  fixedRoutes.noteList +
  encodeLink(
    'liste',
    list.map(({ number }) => number),
  );

export function showOwn(board: NoteListBoard): void {
  const list = keptNotes();
  board.update({ whose: 'own', list, ownCount: list.length, faults: [] });
  loadSheets(board, list);
}

/** Shows what a link holds, beside one's own list and without touching it. */
export async function showShared(board: NoteListBoard, linked: LinkedNumbers): Promise<void> {
  const ownCount = keptNotes().length;
  board.update({ whose: 'shared', list: [], ownCount, faults: [noteList.loading], taken: [], chosen: [] });
  const register = await askRegister();
  if (register === undefined) return board.update({ faults: [noteList.registerNotLoaded(linked.numbers)] });
  const targets = linked.numbers.map((number) => targetOf(number, register));
  const list = targets.flatMap((found) =>
    found.kind === 'entry' ? [{ ...found, name: noteList.number(found.number) }] : [],
  );
  board.update({ list, faults: linkFaults(linked, targets) });
  loadSheets(board, list);
}

/** Passing a list on, and taking one over. */
export function sharingActions(
  board: NoteListBoard,
): Pick<NoteListActions, 'showLink' | 'keepShared' | 'showOwn' | 'reload'> {
  const leaveLink = (): void => {
    history.replaceState(history.state, '', fixedRoutes.noteList);
    showOwn(board);
    board.focus('[data-note-actions] button', '[data-note-actions] a');
  };
  const told = (linkSaid: string): void => {
    board.update({ linkSaid });
    board.say(linkSaid);
  };
  return {
    showLink() {
      // Missing on pages without https, refused by some browsers: then the field is there to copy from.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      if (clipboard === undefined) return told(noteList.linkNotCopied);
      clipboard.writeText(linkOf(board.state().list)).then(
        () => told(noteList.linkCopied),
        () => told(noteList.linkNotCopied),
      );
    },
    keepShared() {
      const { list, sheets } = board.state();
      const named = list.map(({ id, name, number, url }) => {
        const answer = sheets[id];
        return { id, name: answer?.kind === 'sheet' ? answer.sheet.name : name, number, url };
      });
      const joined = joinNotes(keptNotes(), named);
      if (keepOwn(board, joined.list, joinedText(joined))) leaveLink();
    },
    showOwn: leaveLink,
    reload() {
      const { sheets, list } = board.state();
      board.update({ sheets: Object.fromEntries(Object.entries(sheets).filter(([, { kind }]) => kind !== 'failed')) });
      loadSheets(board, list);
    },
  };
}
