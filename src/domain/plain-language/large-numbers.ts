import { phoneSpans } from './phone-numbers.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const number = /\d{1,3}(?:[. ]\d{3})+(?![\d])|\d+,\d+|\d{5,}/g;

/** Five digits before a place are a postcode; whole euros, numbers of a record and years are as they are. */
function isFree(text: string, before: string, after: string): boolean {
  if (/[\d.,:/-]$|\p{L}-?$/u.test(before) || /^[\d]|^,\d|^\.\d/.test(after)) return true;
  if (
    /^\d{5}$/.test(text) &&
    /^\s\p{Lu}/u.test(after) &&
    !/^\s(?:Euro|Menschen|Personen|Plätze|Meter|Einwohner)/.test(after)
  )
    return true;
  if (/^-\d/.test(after)) return true;
  return !text.includes(',') && /^\s?(?:Euro(?!\p{L})|€|EUR)/u.test(after);
}

function largeNumbers({ sentence }: SentenceContext): Hit[] {
  if (!/\d{5}|\d[.,]\d|\d \d{3}/.test(sentence.text)) return [];
  const phones = phoneSpans(sentence);
  return [...sentence.text.matchAll(number)].flatMap((match): Hit[] => {
    const [text] = match;
    const at = match.index;
    const before = sentence.text.slice(Math.max(0, at - 2), at);
    if (isFree(text, before, sentence.text.slice(at + text.length, at + text.length + 12))) return [];
    const [start, end] = [sentence.start + at, sentence.start + at + text.length];
    if (phones.some((phone) => phone.start < end && start < phone.end)) return [];
    const code = text.includes(',') ? 'number-decimal' : 'number-large';
    return [{ start, end, message: { code, params: { number: text } } }];
  });
}

/** Large, exact and decimal numbers say little: "sehr viele". */
export const largeNumber: Rule = {
  id: 'LS-N02',
  name: 'number-large',
  reliability: 'mostly',
  severity: 'warning',
  sentence: largeNumbers,
};

/** Per cent is reckoning: "die Hälfte" is not. */
export const percent: Rule = {
  id: 'LS-N03',
  name: 'percent',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence }) =>
    sentence.tokens.flatMap(({ text, lower, start, end }): Hit[] => {
      if (text === '%' || text === '‰') return [{ start, end, message: { code: 'percent-sign', params: {} } }];
      if (!/^prozent(?:e|en|s)?$/.test(lower)) return [];
      return [{ start, end, severity: 'warning', message: { code: 'percent-word', params: {} } }];
    }),
};
