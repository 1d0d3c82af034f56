import type { Span } from './document.ts';

export interface Token extends Span {
  kind: 'word' | 'number' | 'mark';
  text: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Part of a name or an address: no rule looks at it. */
  untouched: boolean;
}

const token = /\p{L}(?:[\p{L}\p{M}·•∙‧\u00AD\u2010\u2011-]|['’](?=\p{L}))*|\d+(?:[.,:]\d+)*(?:er(?!\p{L}))?|\S/gu;

const covers = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start <= start && span.end >= end);

/** The words, numbers and marks of a stretch of text, in order. */
export function tokensOf(text: string, start: number, end: number, untouched: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(token)) {
    const [found] = match;
    const at = start + match.index;
    const kind = /^\p{L}/u.test(found) ? 'word' : /^\d/.test(found) ? 'number' : 'mark';
    tokens.push({
      kind,
      text: found,
      lower: found.toLowerCase(),
      capital: kind === 'word' && /^\p{Lu}/u.test(found),
      start: at,
      end: at + found.length,
      untouched: untouched.length > 0 && covers(untouched, at, at + found.length),
    });
  }
  return tokens;
}

const separators = /[-·•∙‧\u2010\u2011]/u;

/** The parts of a word, cut at hyphens and dots, with their positions in the block. */
export function wordParts({ text, start }: Token): (Span & { text: string })[] {
  if (!separators.test(text)) return [{ text, start, end: start + text.length }];
  const parts: (Span & { text: string })[] = [];
  let at = start;
  for (const part of text.split(separators)) {
    if (part !== '') parts.push({ text: part, start: at, end: at + part.length });
    at += part.length + 1;
  }
  return parts;
}
