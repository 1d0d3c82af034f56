import { foldWord, lowerCase, type FoldedWord } from './fold.ts';

/** One word of a text or a question, ready for the dictionary. */
export interface Word extends FoldedWord {
  /** As it stood in the text. */
  typed: string;
  /** Written with a capital: most likely a noun or a name. */
  capital: boolean;
}

/** Words held together by hyphen, dot, apostrophe or a sign for all genders: Alt-Wiesen, e.V., Bürger*innen. */
const CHUNK = /[\p{L}\p{N}]+(?:[-‐‑.'’*:_][\p{L}\p{N}]+)*/gu;
const JOINT = /[-‐‑.'’*:_]/u;
const LETTER_FIRST = /^\p{L}/u;
const MAX_JOINED = 3;

/** Short forms on signs and in lists (DIN 5008 knows Str.; Sankt and Platz are usual in addresses). */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  str: 'straße',
  st: 'sankt',
  skt: 'sankt',
  pl: 'platz',
  tel: 'telefon',
};
const STREET_END = /(.{3})str$/u;

/** The long form of a short one: `str` and `lindenstr` become `straße` and `lindenstraße`; otherwise undefined. */
function longForm(lower: string): string | undefined {
  return SHORT_FORMS[lower] ?? (STREET_END.test(lower) ? `${lower}aße` : undefined);
}

const toWord = (typed: string, lower: string): Word => ({
  typed,
  capital: typed.charAt(0) !== typed.charAt(0).toLowerCase(),
  ...foldWord(lower),
});

/**
 * The words of a text for the index: held-together words apart and as one (`Alt-Wiesen`: alt, wiesen, altwiesen),
 * short forms written out.
 */
export function indexWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [chunk] of text.normalize('NFC').matchAll(CHUNK)) {
    const parts = chunk.split(JOINT).map((typed) => {
      const lower = lowerCase(typed);
      return { typed, lower: longForm(lower) ?? lower };
    });
    for (const { typed, lower } of parts) words.push(toWord(typed, lower));
    if (parts.length < 2 || parts.length > MAX_JOINED || !parts.every(({ typed }) => LETTER_FIRST.test(typed)))
      continue;
    words.push(toWord(chunk, parts.map(({ lower }) => lower).join('')));
  }
  return words.filter(({ folded }) => folded !== '');
}

/** A word of a question. Short forms stay possible beginnings ("industr"), so both readings are kept. */
export interface QueryWord extends Word {
  long: FoldedWord | undefined;
}

/** The words of a question, held-together words apart; the query joins neighbours itself. */
export function queryWords(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  for (const [chunk] of text.normalize('NFC').matchAll(CHUNK)) {
    for (const typed of chunk.split(JOINT)) {
      const lower = lowerCase(typed);
      const long = longForm(lower);
      words.push({ ...toWord(typed, lower), long: long === undefined ? undefined : foldWord(long) });
    }
  }
  return words.filter(({ folded }) => folded !== '');
}
