/** Abbreviations by the word before their full stop, and what they stand for. Upper and lower case count. */
const dotted: Readonly<Record<string, string>> = {
  usw: 'und so weiter',
  bzw: 'oder',
  ca: 'ungefähr',
  ggf: 'vielleicht',
  inkl: 'mit',
  evtl: 'vielleicht',
  vgl: '',
  Tel: 'Telefon',
  tel: 'am Telefon',
  Str: 'Straße',
  Nr: 'Nummer',
  Abs: 'Absatz',
  Art: 'Artikel',
  etc: 'und so weiter',
  Dr: 'Doktor',
  Prof: 'Professor',
  Hr: 'Herr',
  Fr: 'Frau',
  max: 'höchstens',
  min: 'mindestens',
  mind: 'mindestens',
  Std: 'Stunden',
  Min: 'Minuten',
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Sa: 'Samstag',
  So: 'Sonntag',
  sog: '',
  bspw: 'zum Beispiel',
  zzgl: 'und dazu',
  exkl: 'ohne',
  geb: 'geboren',
  verh: 'verheiratet',
  tägl: 'jeden Tag',
  wöchentl: 'jede Woche',
  Mrd: 'Milliarden',
  Mio: 'Millionen',
  St: '',
  Bhf: 'Bahnhof',
  Hbf: 'Haupt-Bahnhof',
  Whg: 'Wohnung',
  Jh: 'Jahrhundert',
  Jan: 'Januar',
  Feb: 'Februar',
  Aug: 'August',
  Sept: 'September',
  Okt: 'Oktober',
  Nov: 'November',
  Dez: 'Dezember',
};

/** Words that are also a whole word or a name: abbreviations only before a number or "bis". */
const onlyBeforeNumbers: ReadonlySet<string> = new Set(['Mo', 'Di', 'Mi', 'Do', 'Sa', 'So', 'Art', 'Min', 'min']);

/** Abbreviations of several letters with full stops, without their spaces. */
export const lettered: Readonly<Record<string, string>> = {
  'z.B.': 'zum Beispiel',
  'd.h.': 'das heißt',
  'u.a.': 'und andere',
  'o.ä.': 'oder so etwas',
  'i.d.R.': 'meistens',
  'u.U.': 'vielleicht',
  'v.a.': 'vor allem',
  'z.T.': 'zum Teil',
  'u.v.m.': 'und vieles mehr',
  'e.V.': 'eingetragener Verein',
  's.o.': '',
  's.u.': '',
  'o.g.': '',
  'i.A.': '',
  'i.V.': '',
  'u.ä.': 'und so etwas',
  'n.V.': 'nach Absprache',
  'a.D.': '',
};

/** Where a word before a full stop is an abbreviation: what it stands for ('' when no word replaces it safely). */
export function expansionOf(word: string, after: string): string | undefined {
  if (!Object.prototype.hasOwnProperty.call(dotted, word)) return undefined;
  const beforeNumber = /^\s*(?:\d|bis(?!\p{L})|[–-])/u.test(after);
  if (onlyBeforeNumbers.has(word) && !beforeNumber) return undefined;
  if (word === 'Fr' && beforeNumber) return 'Freitag';
  return dotted[word];
}

/** Does a full stop after this word leave the sentence open? Single letters are parts of abbreviations. */
export const endsNoSentence = (word: string, after: string): boolean =>
  /^\p{L}$/u.test(word) || /^\p{Lu}\p{Ll}+str$/u.test(word) || expansionOf(word, after) !== undefined;
