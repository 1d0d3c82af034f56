import type { SlotName } from '#domain/plain-language/twin-names.ts';

/** What the portal puts in the place of a slot, said on paper. */
const slots: Record<SlotName, string> = {
  'hilfe-telefon': 'Hier steht im Portal: die Nummer vom Hilfe-Telefon.',
  'zustaendige-stelle': 'Hier steht im Portal: die Stelle, die für Sie da ist.',
  notruf: 'Hier stehen im Portal: die Nummern für den Notfall.',
  'adresse-impressum': 'Hier steht im Portal: die Adresse vom Betreiber.',
  tueren: 'Hier stehen im Portal: die 4 Bereiche mit Bildern.',
  suche: 'Hier ist im Portal: das Feld für die Suche.',
  'ortsteil-waehlen': 'Hier ist im Portal: ein Feld. Dort wählen Sie, wo Sie wohnen.',
  'merkzettel-hinweis': 'Hier steht im Portal: so geht der Merkzettel.',
  'stand-der-erklaerung': 'Hier steht im Portal: der Tag der letzten Prüfung.',
};

/** The sheet that a test group works with. */
export const twinSheet = {
  heading: 'Prüfblatt',
  intro: [
    'Bitte lesen Sie jeden Satz.',
    'Machen Sie bei jedem Satz ein Kreuz.',
    'Sie prüfen den Text. Niemand prüft Sie.',
  ],
  blanks: ['Gruppe:', 'Datum:', 'So viele Menschen haben geprüft:'],
  understood: 'verstanden',
  withHelp: 'mit Hilfe verstanden',
  notUnderstood: 'nicht verstanden',
  marks: 'Welches Wort ist schwer? Was ist besser?',
  slot: (name: SlotName) => slots[name],
  end: 'Vielen Dank! Bitte schreiben Sie keine Namen auf das Blatt.',
} as const;

/** File and fingerprint, so that the paper finds back to its text. */
export const sheetMark = (file: string, textHash: string): string => `Datei: ${file}. Fingerabdruck: ${textHash}.`;
