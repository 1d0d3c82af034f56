import type { NoteList } from '#domain/note-list/note-list.ts';
import type { TakenNote } from '#domain/note-list/note-order.ts';
import type { SheetAnswer } from './sheet-client.ts';

/** Everything the page "Merkzettel" shows. */
export interface NoteListState {
  /** One's own list, or one that somebody passed on. */
  whose: 'own' | 'shared';
  list: NoteList;
  /** Sheets by id; an entry without one is still being asked. */
  sheets: Readonly<Record<string, SheetAnswer>>;
  /** What must be said about a link. */
  faults: readonly string[];
  /** How many entries one's own list has. */
  ownCount: number;
  /** What was taken off last and can be put back. */
  taken: readonly TakenNote[];
  /** Ids to compare, in the order they were chosen. */
  chosen: readonly string[];
  /** The id that was one too many. */
  refused: string | undefined;
  /** The sentence about the link to pass on; undefined while it is not shown. */
  linkSaid: string | undefined;
}

export const emptyState: NoteListState = {
  whose: 'own',
  list: [],
  sheets: {},
  faults: [],
  ownCount: 0,
  taken: [],
  chosen: [],
  refused: undefined,
  linkSaid: undefined,
};

/** What people can do on the page. */
export interface NoteListActions {
  move: (id: string, step: -1 | 1) => void;
  remove: (ids: readonly string[]) => void;
  undo: () => void;
  choose: (id: string) => void;
  showLink: () => void;
  keepShared: () => void;
  showOwn: () => void;
  reload: () => void;
}
