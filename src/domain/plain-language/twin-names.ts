/** Pages that have a written twin; their names are the file names in content/leicht. */
export const pageKeys = [
  'startseite',
  'rat',
  'treffen',
  'pflege',
  'angebote',
  'veranstaltungen',
  'hilfe',
  'zustaendig',
  'suche',
  'pflegeplatz-finden',
  'barrierefreiheit',
  'datenschutz',
  'impressum',
  'in-meiner-naehe',
  'merkzettel',
  'so-geht-die-seite',
  'gebaerdensprache',
] as const;
export type PageKey = (typeof pageKeys)[number];

/** What a twin is the twin of. */
export type OriginalKey = `page:${string}` | `article:${string}`;

/** What the portal puts into a twin, so that no figure is ever typed twice. */
export const slotNames = [
  'hilfe-telefon',
  'zustaendige-stelle',
  'notruf',
  'adresse-impressum',
  'tueren',
  'suche',
  'ortsteil-waehlen',
  'merkzettel-hinweis',
  'stand-der-erklaerung',
] as const;
export type SlotName = (typeof slotNames)[number];

/** The portal's own drawings that can stand beside a section. */
export const drawingNames = [
  'rat',
  'treffen',
  'pflege',
  'veranstaltungen',
  'haus',
  'telefon',
  'brief',
  'geld',
  'arzt',
  'essen',
  'bus',
  'amt',
  'notfall',
  'karte',
  'suche',
  'buch',
  'haende',
] as const;
export type DrawingName = (typeof drawingNames)[number];

const isOneOf =
  <Name extends string>(names: readonly Name[]) =>
  (word: string): word is Name =>
    names.some((name) => name === word);

export const isSlotName = isOneOf(slotNames);
export const isDrawingName = isOneOf(drawingNames);
