import { endsNoSentence } from './abbreviations.ts';
import type { Span } from './document.ts';

const ordinalBefore =
  /^\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Stock|Etage|Ober|Mal|Tag|Termin|Klasse|Schritt|Platz|Advent|Woche|Monat|Jahr|Person|Teil|Kapitel|Geburtstag|Haus|\p{Ll}|\d)/u;

/** "am 3. Werk-Tag": after these a number with a full stop is an ordinal, whatever follows. */
const ordinalAfter = /(?:^|\s)(?:am|im|der|die|das|den|dem|zum|vom|zur|beim|jeden|jede|jedes|jeder|diesen)\s\d{1,2}$/iu;

/** Does the full stop at `at` belong to a number (3. Mai) or an abbreviation, so that the sentence goes on? */
function goesOn(text: string, lineStart: number, at: number): boolean {
  if (text[at] !== '.') return false;
  const before = text.slice(Math.max(lineStart, at - 24), at);
  const after = text.slice(at + 1, at + 16);
  if (/^\s*$/.test(after)) return false;
  if (/(?:^|[^\d.:,])\d{1,2}$/.test(before)) return ordinalBefore.test(after) || ordinalAfter.test(before);
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return word !== '' && endsNoSentence(word, after);
}

function cut(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to);
  const start = from + (line.length - line.trimStart().length);
  const end = from + line.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

/**
 * Cuts the text of a block into sentences: at `. ! ? :` before white space, and at every line break. Only white space
 * lies between them. Full stops of ordinal numbers, abbreviations and untouched spans end no sentence.
 */
export function splitSentences(text: string, untouched: readonly Span[] = []): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const inside = (at: number): boolean => untouched.some(({ start, end }) => start <= at && at < end - 1);
  for (const match of text.matchAll(/\n|[.!?:…]+["“”«»)\]*]*(?=\s|$)/g)) {
    const at = match.index;
    const to = at + match[0].length;
    if (match[0] !== '\n' && (inside(at) || (match[0].length === 1 && goesOn(text, from, at)))) continue;
    spans.push(...cut(text, from, to));
    from = to;
  }
  return [...spans, ...cut(text, from, text.length)];
}
