/**
 * One key for every spelling of a German word: `Grünberg`, `gruenberg` and `GRUNBERG` all fold to `grunberg`, `Straße` and
 * `Strasse` to `strasse`. Folding a beginning gives the beginning of the fold, so it also works while people type.
 */
export interface FoldedWord {
  folded: string;
  /**
   * How it was really spelled: two bits for each `a`, `o`, `u` and `ss` of the folded form, lowest first (at most 15):
   * 0 as folded, 1 umlaut or ß, 2 written with e (`ae`). Lets the exact spelling rank higher and be shown again.
   */
  spelling: number;
}

const AS_FOLDED = 0;
const UMLAUT = 1;
const WITH_E = 2;
const MAX_PLACES = 15;
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const UMLAUTED: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', ss: 'ß' };
/** Where `ue` is no umlaut: Quelle, Frauen, Steuer. */
const NO_UMLAUT_AFTER = new Set(['q', 'a', 'e', 'ä']);

/** Lower case, composed, with all accents but the German ones gone; soft hyphens and zero-width signs removed. */
export function lowerCase(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[^\u0020-\u007eäöüß]/g, (sign) => sign.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

/** @param word one word in lower case, see `lowerCase` */
export function foldWord(word: string): FoldedWord {
  let folded = '';
  let spelling = 0;
  let place = 0;
  for (let at = 0; at < word.length; at += 1) {
    const { text, how, read } = foldAt(word, at);
    folded += text;
    at += read - 1;
    if (how === undefined) continue;
    if (place < MAX_PLACES) spelling |= how << (2 * place);
    place += 1;
  }
  return { folded, spelling };
}

function foldAt(word: string, at: number): { text: string; how?: number; read: number } {
  const sign = word.charAt(at);
  const next = word.charAt(at + 1);
  const plain = PLAIN[sign];
  if (plain !== undefined) return { text: plain, how: UMLAUT, read: 1 };
  if (sign === 's' && next === 's') return { text: 'ss', how: AS_FOLDED, read: 2 };
  if (UMLAUTED[sign] === undefined) return { text: sign, read: 1 };
  const withE = next === 'e' && !(sign === 'u' && NO_UMLAUT_AFTER.has(word.charAt(at - 1)));
  return withE ? { text: sign, how: WITH_E, read: 2 } : { text: sign, how: AS_FOLDED, read: 1 };
}

/** The word as it was spelled, in lower case: the way back from `foldWord`. */
export function unfoldWord({ folded, spelling }: FoldedWord): string {
  let place = 0;
  return folded.replace(/ss|[aou]/g, (sign) => {
    const how = place < MAX_PLACES ? (spelling >> (2 * place)) & 3 : AS_FOLDED;
    place += 1;
    if (how === UMLAUT) return UMLAUTED[sign] ?? sign;
    return how === WITH_E ? `${sign}e` : sign;
  });
}

const ONE_BIT_A_PLACE = 0x15555555;
/** `ae` is the accepted way to write `ä`, so the two count as the same spelling. */
const umlauts = (spelling: number): number => (spelling | (spelling >> 1)) & ONE_BIT_A_PLACE;

/** True when what was typed has its umlauts where the word (or its beginning) has them. */
export function sameSpelling(typed: FoldedWord, spelling: number): boolean {
  const places = Math.min(typed.folded.match(/ss|[aou]/g)?.length ?? 0, MAX_PLACES);
  const seen = 2 ** (2 * places) - 1;
  return (umlauts(typed.spelling) & seen) === (umlauts(spelling) & seen);
}
