import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

const digits: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  sechzehn: 16,
  siebzehn: 17,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const valueOfWord = (word: string): number | undefined =>
  Object.prototype.hasOwnProperty.call(digits, word) ? digits[word] : undefined;

/** Below a hundred: "zwölf", "dreizehn", "fünfundzwanzig". */
function small(word: string): number | undefined {
  const known = valueOfWord(word);
  if (known !== undefined) return known;
  const teen = /^(\p{Ll}+)zehn$/u.exec(word)?.[1];
  if (teen !== undefined) {
    const unit = valueOfWord(teen);
    return unit === undefined || unit > 9 ? undefined : 10 + unit;
  }
  const [, unitWord = '', tenWord = ''] = /^(\p{Ll}{3,6})und(\p{Ll}+zig|dreißig)$/u.exec(word) ?? [];
  const [unit, ten] = [valueOfWord(unitWord), valueOfWord(tenWord)];
  return unit === undefined || ten === undefined || unit > 9 ? undefined : ten + unit;
}

function upTo(word: string, unit: 'hundert' | 'tausend', value: number, rest: (word: string) => number | undefined) {
  const at = word.indexOf(unit);
  if (at === -1) return rest(word);
  const head = at === 0 ? 1 : rest(word.slice(0, at));
  const tail = word.slice(at + unit.length).replace(/^und/, '');
  const more = tail === '' ? 0 : rest(tail);
  return head === undefined || more === undefined || head === 0 ? undefined : head * value + more;
}

const hundreds = (word: string): number | undefined => upTo(word, 'hundert', 100, small);

/** Number that a word writes out, up to 999,999: "zweihundertfünf" → 205. Undefined for other words. */
export const numberOfWord = (word: string): number | undefined => upTo(word, 'tausend', 1000, hundreds);

const ordinals: Readonly<Record<string, number>> = { erst: 1, dritt: 3, siebt: 7, acht: 8 };

/** "dritten" → 3. */
function ordinalOf(word: string): number | undefined {
  const stem = /^(\p{Ll}+)e[nrsm]?$/u.exec(word)?.[1];
  if (stem === undefined || stem === 'acht') return undefined;
  if (Object.prototype.hasOwnProperty.call(ordinals, stem)) return ordinals[stem];
  const cardinal = /^(\p{Ll}+?)s?t$/u.exec(stem)?.[1];
  const value = cardinal === undefined ? undefined : numberOfWord(cardinal);
  return value === undefined || value < 2 ? undefined : value;
}

const LONGEST = 40;

function numeral({ lower, text }: Token): { suggestion?: string } | undefined {
  if (text.length > LONGEST || /^ein(?:e|s)?$/.test(lower)) return lower === 'eins' ? { suggestion: '1' } : undefined;
  if (/^(?:null|dutzend|hunderte|tausende)$/.test(lower)) return lower === 'null' ? { suggestion: '0' } : {};
  const times = /^(\p{Ll}+)mal$/u.exec(lower)?.[1];
  const value = times === undefined ? numberOfWord(lower) : times === 'ein' ? undefined : numberOfWord(times);
  if (value !== undefined) return { suggestion: times === undefined ? String(value) : `${value} Mal` };
  const ordinal = ordinalOf(lower);
  return ordinal === undefined ? undefined : { suggestion: `${ordinal}.` };
}

/** First letters of number words, so that few words are looked at closer. */
const maybe =
  /^(?:null|eins|ein(?:hundert|tausend|und)|zw|dr|vier|fünf|sech|sieb|acht|neun|zehn|elf|dutz|hund|taus|erst)/;

function writtenNumbers({ sentence }: SentenceContext): Hit[] {
  return sentence.words.flatMap((token, at): Hit[] => {
    // Inside a sentence "Achte" is a name, and "Acht" is heed.
    if (token.kind !== 'word' || !maybe.test(token.lower) || (token.capital && at > 0 && token.lower === 'acht'))
      return [];
    const found = numeral(token);
    if (found === undefined) return [];
    const { start, end, text: word } = token;
    return [{ start, end, suggestion: found.suggestion, message: { code: 'number-word', params: { word } } }];
  });
}

/** Numbers are written with digits. "ein", "eine" are articles. */
export const numberWord: Rule = {
  id: 'LS-N01',
  name: 'number-word',
  reliability: 'certain',
  severity: 'error',
  sentence: writtenNumbers,
};
