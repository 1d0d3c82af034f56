import type { Exception, Link, Picture, Run, Span } from './document.ts';

/** What can be seen of the lines of a block, and where it stands in the source. */
export interface Inline {
  text: string;
  runs: Run[];
  links: Link[];
  strong: Span[];
  untouched: Span[];
  pictures: Omit<Picture, 'afterBlock'>[];
  exceptions: Exception[];
}

interface Writing extends Inline {
  source: string;
  openStrong: number | undefined;
  openName: number | undefined;
  /** Open brackets of links: where their words began in the text. */
  openLinks: number[];
}

/**
 * Everything that is not plain text, in one pattern. Each alternative begins with a sign of its own and ends within a
 * fixed length, so that a line of opening brackets takes no longer than another.
 */
const markup =
  /<!--([\s\S]{0,400}?)-->|!\[([^\]\n]{0,400})\]\(([^)\n]{0,400})\)|`([^`\n]{1,400})`|(\{\{[^{}\n]{0,100}\}\})|<(https?:\/\/[^\s<>]{1,400}|[^\s<>@]{1,100}@[^\s<>]{1,100})>|<(\/?)([a-zA-Z][\w-]{0,20})([^<>]{0,400})>|\]\(([^()\s]{0,400})(?:\s+"[^"\n]{0,200}")?\)|\[(?=[^\][\n]{0,400}\]\()|\*\*|__|[*_]|&(#?\w+);|\\([!-/:-@[-`{-~])|\\$/gm;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  shy: '\u00AD',
  ndash: '–',
  hellip: '…',
};

function write(writing: Writing, shown: string, from: number, sourceLength = shown.length): void {
  if (shown === '') return;
  writing.runs.push({ at: writing.text.length, length: shown.length, from, sourceLength });
  writing.text += shown;
}

function readComment(writing: Writing, comment: string, from: number, to: number): void {
  const match = /^\s*ls-aus\s+(LS-\w+)\s*:?\s*([\s\S]*?)\s*$/.exec(comment);
  if (match !== null) writing.exceptions.push({ rule: match[1] ?? '', reason: match[2] ?? '', from, to });
}

function readTag(writing: Writing, closing: boolean, name: string, attributes: string, from: number, to: number): void {
  if (name === 'br') write(writing, '\n', from, to - from);
  else if (name === 'wbr') write(writing, '\u00AD', from, to - from);
  else if (name === 'img') {
    const alt = /\salt="([^"]*)"/.exec(attributes)?.[1];
    writing.pictures.push({ alt, from, to });
  } else if (!closing && /\stranslate="no"/.test(attributes)) writing.openName = writing.text.length;
  else if (closing && writing.openName !== undefined) {
    writing.untouched.push({ start: writing.openName, end: writing.text.length });
    writing.openName = undefined;
  }
}

function readLinkEnd(writing: Writing, target: string): boolean {
  const start = writing.openLinks.pop();
  if (start === undefined) return false;
  writing.links.push({ start, end: writing.text.length, target });
  return true;
}

/** Single signs of emphasis count only at the edge of a word: a star inside one is no markup here. */
function isEmphasis(source: string, at: number): boolean {
  const beside = [source[at - 1], source[at + 1]].map((char) => char !== undefined && /[\p{L}\p{N}]/u.test(char));
  return beside[0] !== beside[1];
}

function readStrong(writing: Writing): void {
  if (writing.openStrong === undefined) writing.openStrong = writing.text.length;
  else {
    writing.strong.push({ start: writing.openStrong, end: writing.text.length });
    writing.openStrong = undefined;
  }
}

function untouchedText(writing: Writing, shown: string, from: number): void {
  const start = writing.text.length;
  write(writing, shown, from);
  writing.untouched.push({ start, end: writing.text.length });
}

function readMarkup(writing: Writing, match: RegExpMatchArray, from: number): void {
  const [all, comment, alt, , code, slot, address, slash, tag, attributes = '', target, entity, escaped] = match;
  const to = from + all.length;
  if (comment !== undefined) readComment(writing, comment, from, to);
  else if (alt !== undefined) writing.pictures.push({ alt, from, to });
  else if (code !== undefined) untouchedText(writing, code, from + 1);
  else if (slot !== undefined) untouchedText(writing, slot, from);
  else if (address !== undefined) untouchedText(writing, address, from + 1);
  else if (tag !== undefined) readTag(writing, slash === '/', tag.toLowerCase(), attributes, from, to);
  else if (target !== undefined) {
    if (!readLinkEnd(writing, target)) write(writing, all, from);
  } else if (all === '[') writing.openLinks.push(writing.text.length);
  else if (all === '**' || all === '__') readStrong(writing);
  else if (all === '*' || all === '_') {
    if (!isEmphasis(writing.source, from)) write(writing, all, from);
  } else if (entity !== undefined) write(writing, entities[entity] ?? all, from, all.length);
  else if (escaped !== undefined) write(writing, escaped, from + 1);
}

const empty = (source: string): Writing => ({
  text: '',
  runs: [],
  links: [],
  strong: [],
  untouched: [],
  pictures: [],
  exceptions: [],
  source,
  openStrong: undefined,
  openName: undefined,
  openLinks: [],
});

/** Reads the lines of a block: their visible text joined by line breaks, with links, names, pictures and exceptions. */
export function readInline(source: string, lines: readonly Span[]): Inline {
  const writing = empty(source);
  for (const [index, { start, end }] of lines.entries()) {
    if (index > 0) write(writing, '\n', start - 1);
    let at = start;
    for (const match of source.slice(start, end).matchAll(markup)) {
      const from = start + match.index;
      write(writing, source.slice(at, from), at);
      readMarkup(writing, match, from);
      at = from + match[0].length;
    }
    write(writing, source.slice(at, end), at);
  }
  const { text, runs, links, strong, untouched, pictures, exceptions } = writing;
  return { text, runs, links, strong, untouched, pictures, exceptions };
}
