/** What every page says about the note list. Short, because every page carries it. */
export const noteButton = {
  add: 'Auf den Merkzettel',
  remove: 'Vom Merkzettel nehmen',
  added: (name: string, count: number) => `${name} steht auf dem Merkzettel. ${entries(count)}.`,
  removed: (name: string, count: number) => `${name} steht nicht mehr auf dem Merkzettel. ${entries(count)}.`,
  full: 'Der Merkzettel ist voll. Nehmen Sie zuerst etwas herunter.',
} as const;

const entries = (count: number): string => (count === 1 ? '1 Eintrag' : `${count} Einträge`);

/** The link at the head of every page: "Merkzettel (3)". */
export const noteLink = (count: number): string => (count === 0 ? 'Merkzettel' : `Merkzettel (${count})`);
