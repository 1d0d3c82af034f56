import type { Span } from './document.ts';

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where allowed words or phrases stand in a text, as whole words, upper and lower case alike. */
export function allowedSpans(text: string, phrases: readonly string[]): Span[] {
  if (phrases.length === 0) return [];
  const folded = text.toLowerCase();
  // Letters whose lower case is longer ("İ") would shift what follows: then only the same case is found.
  const [within, fold] = folded.length === text.length ? [folded, true] : [text, false];
  return phrases.flatMap((phrase) => {
    const wanted = fold ? phrase.toLowerCase() : phrase;
    const spans: Span[] = [];
    if (wanted === '') return spans;
    for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!isLetter(within[at - 1]) && !isLetter(within[end])) spans.push({ start: at, end });
    }
    return spans;
  });
}
