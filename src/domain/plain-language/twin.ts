import type { TwinRecord } from './twin.schema.ts';
import type { DrawingName, OriginalKey, SlotName } from './twin-names.ts';

/** A stretch of a sentence. `strong` is bold, `name` is a name that no rule and no translation touches. */
export type TwinPart =
  | { kind: 'text' | 'strong' | 'name'; text: string }
  /** A word of the dictionary; its explanation opens in place. */
  | { kind: 'word'; text: string; slug: string }
  | { kind: 'link'; text: string; href: string };

/** One line of a twin: one sentence. */
export interface TwinLine {
  parts: TwinPart[];
  /** Line of the body, from 0. */
  line: number;
}

/** `lines` is a paragraph: sentences that belong together, each on its own line. */
export type TwinBlock =
  | { kind: 'lines'; lines: TwinLine[] }
  | { kind: 'list'; ordered: boolean; items: TwinLine[] }
  | { kind: 'heading'; heading: TwinLine }
  | { kind: 'slot'; name: SlotName };

/** A part of a twin below a heading `##`; the first may have none. */
export interface TwinSection {
  /** Anchor of the heading. */
  id?: string;
  heading?: TwinLine;
  drawing?: DrawingName;
  blocks: TwinBlock[];
}

/** A written twin: its front matter, its text, and the fingerprint of that text as it stands. */
export type Twin = Omit<TwinRecord, 'original'> & {
  original: OriginalKey;
  sections: TwinSection[];
  /** First 16 digits of SHA-256 of title, summary and body (original-text.ts). */
  textHash: string;
};

/** What a reader sees of a line, without markup. */
export const lineText = ({ parts }: TwinLine): string => parts.map(({ text }) => text).join('');

/** The lines of a block in reading order; a slot has none. */
export function blockLines(block: TwinBlock): TwinLine[] {
  if (block.kind === 'lines') return block.lines;
  if (block.kind === 'list') return block.items;
  return block.kind === 'heading' ? [block.heading] : [];
}

/** Every line of a text, headings included, in reading order. */
export const twinLines = (sections: readonly TwinSection[]): TwinLine[] =>
  sections.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.flatMap(blockLines),
  ]);
