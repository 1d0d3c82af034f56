import type { TwinPart } from './twin.ts';

/** A link's target without blanks or brackets; `wort:` is the dictionary. Every part ends within the line. */
const markup =
  /\[([^[\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|<span translate="no">([^<\n]*)<\/span>|\\([!-/:-@[-`{-~])/g;

const WORD = 'wort:';

function linked(text: string, target: string): TwinPart {
  return target.startsWith(WORD)
    ? { kind: 'word', text, slug: target.slice(WORD.length) }
    : { kind: 'link', text, href: target };
}

/** Neighbouring stretches of plain text are one. */
function push(parts: TwinPart[], part: TwinPart): void {
  const last = parts.at(-1);
  if (part.text === '') return;
  if (part.kind === 'text' && last?.kind === 'text') last.text += part.text;
  else parts.push(part);
}

/**
 * Cuts a sentence into its parts: `[Wort](wort:slug)`, `[Seite](/adresse/)`, `**fett**`,
 * `<span translate="no">Name</span>`. All other signs are text.
 */
export function twinParts(sentence: string): TwinPart[] {
  const parts: TwinPart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(markup)) {
    const [whole, text, target, strong, name, escaped] = match;
    push(parts, { kind: 'text', text: sentence.slice(at, match.index) });
    if (text !== undefined && target !== undefined) push(parts, linked(text, target));
    else if (strong !== undefined) push(parts, { kind: 'strong', text: strong });
    else if (name !== undefined) push(parts, { kind: 'name', text: name });
    else if (escaped !== undefined) push(parts, { kind: 'text', text: escaped });
    at = match.index + whole.length;
  }
  push(parts, { kind: 'text', text: sentence.slice(at) });
  return parts;
}
