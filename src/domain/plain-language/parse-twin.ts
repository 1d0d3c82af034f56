import type { TwinLine, TwinSection } from './twin.ts';
import { twinParts } from './twin-inline.ts';
import { isDrawingName, isSlotName } from './twin-names.ts';

/** Something in the text that the portal does not know. `line` counts from 0. */
export interface TwinProblem {
  kind: 'slot' | 'drawing';
  line: number;
  found: string;
}

export interface ParsedTwin {
  sections: TwinSection[];
  problems: TwinProblem[];
}

interface Reading extends ParsedTwin {
  section: TwinSection;
  /** A blank line, a slot or a heading ends the paragraph or list. */
  open: boolean;
  inComment: boolean;
  ids: Set<string>;
}

/** `## Heading {#anchor}`: the anchor is named where a law asks for that part (BITV 2.0 § 4). */
const heading = /^(#{2,6})[ \t]+(.*?\S)(?:[ \t]+\{#([a-z][a-z0-9-]*)\})?$/;
const drawing = /^!\[drawing:([^\]]*)\]$/;
const slot = /^\{\{([^{}]*)\}\}$/;
const anySlot = /\{\{[^{}]*\}\}/;
const item = /^(?:[-*+]|(\d{1,9})[.)])[ \t]+(\S.*)$/;
const folded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Anchor of a heading in the letters of an address; a second one of the same words gets a number. */
function anchor(words: string, taken: Set<string>): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => folded[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = slug === '' ? 'abschnitt' : slug;
  let id = base;
  for (let again = 2; taken.has(id); again += 1) id = `${base}-${String(again)}`;
  taken.add(id);
  return id;
}

const words = ({ parts }: TwinLine): string => parts.map(({ text }) => text).join('');

function readHeading(reading: Reading, level: number, line: TwinLine, named: string | undefined): void {
  reading.open = false;
  if (level > 2) {
    reading.section.blocks.push({ kind: 'heading', heading: line });
    return;
  }
  reading.section = { id: anchor(named ?? words(line), reading.ids), heading: line, blocks: [] };
  reading.sections.push(reading.section);
}

/** A drawing stands at the start of its section, once. */
function readDrawing(reading: Reading, name: string, line: number): void {
  const { section } = reading;
  reading.open = false;
  if (isDrawingName(name) && section.blocks.length === 0 && section.drawing === undefined) section.drawing = name;
  else reading.problems.push({ kind: 'drawing', line, found: name });
}

function readSlot(reading: Reading, name: string, line: number): void {
  reading.open = false;
  if (isSlotName(name)) reading.section.blocks.push({ kind: 'slot', name });
  else reading.problems.push({ kind: 'slot', line, found: `{{${name}}}` });
}

function readItem(reading: Reading, ordered: boolean, line: TwinLine): void {
  const last = reading.section.blocks.at(-1);
  if (reading.open && last?.kind === 'list' && last.ordered === ordered) last.items.push(line);
  else reading.section.blocks.push({ kind: 'list', ordered, items: [line] });
  reading.open = true;
}

function readSentence(reading: Reading, line: TwinLine): void {
  const last = reading.section.blocks.at(-1);
  if (reading.open && last?.kind === 'lines') last.lines.push(line);
  else reading.section.blocks.push({ kind: 'lines', lines: [line] });
  reading.open = true;
}

/** Comments are for editors and for the lint (`<!-- ls-aus LS-S09: reason -->`); they may span lines. */
function withoutComments(reading: Reading, text: string): string {
  let shown = '';
  let at = 0;
  while (at < text.length) {
    const mark = reading.inComment ? '-->' : '<!--';
    const found = text.indexOf(mark, at);
    if (!reading.inComment) shown += text.slice(at, found === -1 ? undefined : found);
    if (found === -1) break;
    reading.inComment = !reading.inComment;
    at = found + mark.length;
  }
  return shown;
}

function readLine(reading: Reading, raw: string, line: number): void {
  const text = withoutComments(reading, raw).trim();
  if (text === '') {
    // A line that only held a comment does not part a paragraph.
    if (raw.trim() === '') reading.open = false;
    return;
  }
  const head = heading.exec(text);
  const picture = drawing.exec(text);
  const named = slot.exec(text);
  const entry = item.exec(text);
  if (picture !== null) readDrawing(reading, (picture[1] ?? '').trim(), line);
  else if (named !== null) readSlot(reading, (named[1] ?? '').trim(), line);
  else {
    // A slot inside a sentence would be printed as it is typed.
    const inside = anySlot.exec(text);
    if (inside !== null) reading.problems.push({ kind: 'slot', line, found: inside[0] });
    const parts = (content: string): TwinLine => ({ parts: twinParts(content), line });
    if (head !== null) readHeading(reading, (head[1] ?? '').length, parts(head[2] ?? ''), head[3]);
    else if (entry !== null) readItem(reading, entry[1] !== undefined, parts(entry[2] ?? ''));
    else readSentence(reading, parts(text));
  }
}

/**
 * Reads the body of a twin: `##` begins a section, `![drawing: NAME]` names its drawing, `{{slot}}` on a line of its own
 * is filled by the portal, every other line is one sentence. Never throws: what it does not know is a problem.
 */
export function parseTwin(body: string): ParsedTwin {
  const first: TwinSection = { blocks: [] };
  const reading: Reading = {
    sections: [first],
    section: first,
    problems: [],
    open: false,
    inComment: false,
    ids: new Set(),
  };
  for (const [line, text] of body.split(/\r\n|\n|\r/).entries()) readLine(reading, text, line);
  const sections = reading.sections.filter(
    (section) => section !== first || section.blocks.length > 0 || section.drawing !== undefined,
  );
  return { sections, problems: reading.problems };
}
