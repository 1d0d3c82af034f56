import type { BlockKind, Span } from './document.ts';

/** A block of Markdown: its lines without what marks the block, as stretches of the source. */
export interface RawBlock {
  kind: BlockKind;
  level: number;
  list: number;
  lines: Span[];
}

interface Reading {
  blocks: RawBlock[];
  open: RawBlock | undefined;
  list: number;
  /** Inside these nothing is read until the line that ends them. */
  skipUntil: RegExp | undefined;
}

const fence = /^\s{0,3}(```+|~~~+)/;
const heading = /^\s{0,3}(#{1,6})[ \t]+/;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const delimiterRow = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const skippedTags = /^\s*<(address|pre|code|script|style|svg|blockquote)[\s>]/i;
const captionTag = /^\s*<(?:figcaption|caption)[\s>]/i;

/** Length of the block of fields at the very beginning; 0 without one. */
function fieldsLength(source: string): number {
  if (!/^---[ \t]*\r?\n/.test(source)) return 0;
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(source);
  return end === null ? 0 : end.index + end[0].length;
}

const block = (kind: BlockKind, lines: Span[], more: Partial<RawBlock> = {}): RawBlock => ({
  kind,
  level: 0,
  list: 0,
  lines,
  ...more,
});

function tableCells(line: string, from: number): RawBlock[] {
  const cells: RawBlock[] = [];
  let at = 0;
  for (const cell of line.split('|')) {
    if (cell.trim() !== '') cells.push(block('cell', [{ start: from + at, end: from + at + cell.length }]));
    at += cell.length + 1;
  }
  return cells;
}

function close(reading: Reading): void {
  if (reading.open !== undefined) reading.blocks.push(reading.open);
  reading.open = undefined;
}

/** A drawing or a slot of a twin stands on a line of its own: the template fills it (`![drawing: haus]`, `{{notruf}}`). */
const filledByTemplate = /^\s*(?:!\[drawing:[^\]]*\]|\{\{[^{}]*\}\})\s*$/;

/** Quotations, rules between sections, and what a template fills. */
const isUnread = (line: string): boolean =>
  /^\s{0,3}>/.test(line) || /^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line) || filledByTemplate.test(line);

/** Lines that begin something to skip, or are nothing to read. */
function skips(reading: Reading, line: string): boolean {
  if (reading.skipUntil !== undefined) {
    if (reading.skipUntil.test(line)) reading.skipUntil = undefined;
    return true;
  }
  const mark = fence.exec(line)?.[1];
  const tag = skippedTags.exec(line)?.[1];
  if (mark !== undefined) reading.skipUntil = new RegExp(`^\\s{0,3}${mark}`);
  else if (tag !== undefined && !new RegExp(`</${tag}>`, 'i').test(line))
    reading.skipUntil = new RegExp(`</${tag}>`, 'i');
  else if (/^\s*<!--/.test(line) && !line.includes('-->')) reading.skipUntil = /-->/;
  else if (tag === undefined && !isUnread(line)) return false;
  close(reading);
  return true;
}

function addItem(reading: Reading, line: string, from: number, mark: string): void {
  const last = reading.open ?? reading.blocks[reading.blocks.length - 1];
  if (last?.kind !== 'listItem') reading.list += 1;
  close(reading);
  reading.open = block('listItem', [{ start: from + mark.length, end: from + line.length }], { list: reading.list });
}

function addLine(reading: Reading, line: string, from: number): void {
  const end = from + line.length;
  const head = heading.exec(line);
  const mark = item.exec(line)?.[0];
  if (line.trim() === '' || delimiterRow.test(line)) close(reading);
  else if (head !== null) {
    close(reading);
    // `## Heading ##` and `## Heading {#anchor}`.
    const closing = /[ \t]+(?:#+|\{#[a-z][a-z0-9-]*\})[ \t]*$/.exec(line)?.[0].length ?? 0;
    const level = head[1]?.length ?? 1;
    reading.blocks.push(block('heading', [{ start: from + head[0].length, end: end - closing }], { level }));
  } else if (mark !== undefined) addItem(reading, line, from, mark);
  else if (/^\s*\|/.test(line)) {
    close(reading);
    reading.blocks.push(...tableCells(line, from));
  } else if (captionTag.test(line)) {
    close(reading);
    reading.blocks.push(block('caption', [{ start: from, end }]));
  } else {
    reading.open ??= block('paragraph', []);
    reading.open.lines.push({ start: from, end });
  }
}

/** Finds the blocks of a Markdown text, line by line. */
export function markdownBlocks(source: string): RawBlock[] {
  const reading: Reading = { blocks: [], open: undefined, list: 0, skipUntil: undefined };
  let from = fieldsLength(source);
  for (const line of source.slice(from).split('\n')) {
    if (!skips(reading, line)) addLine(reading, line, from);
    from += line.length + 1;
  }
  close(reading);
  return reading.blocks;
}
