/** Emptying the note list, on its own page and on the one about privacy. */
export const clearNotes = {
  button: 'Merkzettel leeren',
  done: 'Der Merkzettel auf diesem Gerät ist jetzt leer.',
} as const;
