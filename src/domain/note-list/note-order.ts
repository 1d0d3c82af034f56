import { addNote, hasNote, MOST_NOTES, removeNote, type NoteEntry, type NoteList } from './note-list.ts';

/** An entry and the place it had in its list, counted from 0. */
export interface TakenNote {
  entry: NoteEntry;
  at: number;
}

/** The list with one entry a step up (-1) or down (1); the same order when there is no such step. */
export function moveNote(list: NoteList, id: string, step: -1 | 1): NoteList {
  const from = list.findIndex((entry) => entry.id === id);
  const to = from + step;
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const rest = removeNote(list, id);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** What `removeNote` would take out, with its place; nothing when it is not on the list. */
export function takenNotes(list: NoteList, ids: readonly string[]): TakenNote[] {
  return list.flatMap((entry, at) => (ids.includes(entry.id) ? [{ entry, at }] : []));
}

/**
 * Puts entries back to their places. The list may have changed since (another tab): what is back already stays where it
 * is, and nothing goes on a full list.
 * @param taken in the order of their places
 */
export function restoreNotes(list: NoteList, taken: readonly TakenNote[]): NoteList {
  return taken.reduce<NoteList>((now, { entry, at }) => {
    if (hasNote(now, entry.id) || now.length >= MOST_NOTES) return now;
    return [...now.slice(0, at), entry, ...now.slice(at)];
  }, list);
}

/** What came of putting a list somebody passed on behind one's own. */
export interface JoinedNotes {
  list: NoteList;
  /** How many are new. */
  added: number;
  /** How many did not fit. */
  left: number;
}

/** One's own list with what is new of another behind it: order and entries of one's own never change. */
export function joinNotes(own: NoteList, other: NoteList): JoinedNotes {
  const list = other.reduce<NoteList>(addNote, own);
  return {
    list,
    added: list.length - own.length,
    left: other.filter((entry) => !hasNote(list, entry.id)).length,
  };
}
