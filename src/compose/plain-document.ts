import { type BlockInput, type Document, documentFromBlocks, type Span } from '#domain/plain-language/document.ts';
import type { PlainLine, PlainPage, PlainSection } from '#texts/leicht/plain-page.ts';

const textOf = (line: PlainLine): string => (typeof line === 'string' ? line : line.text);

/** Where the names stand in the text: no rule looks inside. */
function namesIn(line: PlainLine): Span[] {
  if (typeof line === 'string') return [];
  return line.names.flatMap((name) => {
    const start = line.text.indexOf(name);
    return start === -1 ? [] : [{ start, end: start + name.length }];
  });
}

const paragraph = (line: PlainLine): BlockInput => ({
  kind: 'paragraph',
  text: textOf(line),
  untouched: namesIn(line),
});

/** Names of records as links: the list and its heading are ours, the names are not. */
function sectionBlocks(section: PlainSection, number: number): BlockInput[] {
  const { heading, lines, list = [], links = [], after = [] } = section;
  const items = list.map((line): BlockInput => ({ ...paragraph(line), kind: 'listItem', list: number }));
  const linked = links.map(({ name, note }): BlockInput => {
    const text = note === undefined ? name : `${name} ${note}`;
    return { kind: 'listItem', list: number, text, untouched: [{ start: 0, end: name.length }] };
  });
  return [
    { kind: 'heading', level: 2, text: heading },
    ...lines.map(paragraph),
    ...items,
    ...linked,
    ...after.map(paragraph),
  ];
}

/** A page made by templates as the lint reads it: each sentence a paragraph, as the page shows it. */
export function plainDocument({ title, intro, sections, expiring = [] }: PlainPage, file?: string): Document {
  const lines = [...intro, ...expiring.flatMap((later) => later.lines)];
  const blocks: BlockInput[] = [
    { kind: 'heading', level: 1, text: title, untouched: [{ start: 0, end: title.length }] },
    ...lines.map(paragraph),
    ...sections.flatMap((section, index) => sectionBlocks(section, index + 1)),
  ];
  return documentFromBlocks(blocks, { file });
}
