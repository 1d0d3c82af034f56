// Goes along on every page: short, and without destructuring (Safari before 14.1 gets it wrong).

/**
 * One line of the note list: what a device keeps of a place or service. Name, number and address stand beside the id, so
 * that the list can be read when nothing else can be fetched.
 */
export interface NoteEntry {
  id: string;
  name: string;
  /** Kurznummer, `1012-1`. */
  number: string;
  /** Path of its page, `/anlaufstellen/seniorenbuero-nord/`. */
  url: string;
}

/** In the order of the reader; no id twice. */
export type NoteList = readonly NoteEntry[];

/** More would fit on no sheet, and in no link that a mail program keeps whole. */
export const MOST_NOTES = 50;

export const hasNote = (list: NoteList, id: string): boolean => list.some((entry) => entry.id === id);

/** The list with an entry at its end; the same list when it is on it already or the list is full. */
export const addNote = (list: NoteList, entry: NoteEntry): NoteList =>
  hasNote(list, entry.id) || list.length >= MOST_NOTES ? list : list.concat(entry);

export const removeNote = (list: NoteList, id: string): NoteList => list.filter((entry) => entry.id !== id);

const isText = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);

/** An address leads to a page of ours: anything else could have been put there by somebody else. */
const isEntry = (value: unknown): value is NoteEntry => {
  const entry = value as NoteEntry | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    isText(entry.id, /^[a-z0-9-]{1,100}$/) &&
    isText(entry.name, /^[^]{1,200}$/) &&
    isText(entry.number, /^\d{4,5}-\d$/) &&
    isText(entry.url, /^(\/[a-z0-9-]+){2}\/$/)
  );
};

/**
 * The list as a device kept it. What is damaged is left out, never an error.
 * @param kept JSON, or null when nothing is kept
 */
export function readNotes(kept: string | null): NoteList {
  let rows: unknown;
  try {
    rows = JSON.parse(kept ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(rows) ? rows.filter(isEntry).reduce<NoteList>(addNote, []) : [];
}
