import type { SentenceContext, Hit, Rule } from './rule.ts';
import type { Token } from './tokens.ts';

/** Points that look like the middot U+00B7 and are read aloud or searched differently. */
const wrongPoints = /[•∙‧]/u;
const TOO_MANY = 2;

const hit = ({ start, end }: Token, message: Hit['message'], severity?: Hit['severity']): Hit => ({
  start,
  end,
  message,
  severity,
});

function misspelt(text: string, separator: 'hyphen' | 'middot'): boolean {
  if (separator === 'middot') return /\p{L}·\p{Lu}/u.test(text);
  // A part after a noun is a noun; small words stand between parts only ("Vor-Ort-Termin" has none).
  const parts = text.split('-');
  if (!/^\p{Lu}\p{Ll}/u.test(parts[0] ?? '') || parts.length < 2) return false;
  return parts
    .slice(1)
    .some((part) => /^\p{Ll}{3,}/u.test(part) && !/^(?:und|von|zur|zum|der|die|das|mit)$/.test(part));
}

function judge(word: Token, separator: 'hyphen' | 'middot', first: boolean): Hit[] {
  const { text } = word;
  if (wrongPoints.test(text)) {
    const sign = wrongPoints.exec(text)?.[0] ?? '';
    return [hit(word, { code: 'separator-sign', params: { word: text, sign } })];
  }
  const other = separator === 'hyphen' ? /\p{L}·\p{L}/u : /\p{L}-\p{Lu}?\p{Ll}{2}/u;
  if (other.test(text)) return [hit(word, { code: 'separator-other', params: { word: text, separator } })];
  // At the beginning of a sentence adjectives have a capital too: "Barriere-frei".
  if (!first && misspelt(text, separator))
    return [hit(word, { code: 'separator-case', params: { word: text, separator } })];
  const count = text.replace(/[^-·]/gu, '').length;
  return count > TOO_MANY ? [hit(word, { code: 'separator-many', params: { word: text } }, 'hint')] : [];
}

/** One sign parts words on the whole website: the hyphen, or where a city decided so the middot. */
export const separatorMixed: Rule = {
  id: 'LS-W04',
  name: 'separator-mixed',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence, settings }) =>
    sentence.words.flatMap((word, index) =>
      /[-·•∙‧]/u.test(word.text) ? judge(word, settings.separator, index === 0) : [],
    ),
};

const softHyphen = '\u00AD';

function brokenWords({ sentence, block }: SentenceContext): Hit[] {
  const soft = sentence.words.filter(({ text }) => text.includes(softHyphen));
  const hits = soft.map((word) =>
    hit(word, { code: 'word-broken', params: { word: word.text.split(softHyphen).join('') } }),
  );
  // Written out in plain texts, where no reader of HTML has understood them.
  for (const match of sentence.text.includes('&shy;') || /<wbr/i.test(sentence.text)
    ? sentence.text.matchAll(/\p{L}*(?:&shy;|<wbr ?\/?>)\p{L}*/giu)
    : []) {
    const start = sentence.start + match.index;
    const word = match[0].replace(/&shy;|<wbr ?\/?>/gi, '');
    hits.push({ start, end: start + match[0].length, message: { code: 'word-broken', params: { word } } });
  }
  const last = sentence.tokens[sentence.tokens.length - 1];
  const atLineEnd = last?.kind === 'word' && /\p{Ll}-$/u.test(last.text) && block.text[last.end] === '\n';
  return atLineEnd ? [...hits, hit(last, { code: 'word-broken', params: { word: last.text } })] : hits;
}

/** No word is broken at the end of a line. */
export const wordBroken: Rule = {
  id: 'LS-W05',
  name: 'word-broken',
  reliability: 'certain',
  severity: 'error',
  sentence: brokenWords,
};
