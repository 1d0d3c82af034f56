import type { Hit, Rule, SentenceContext } from './rule.ts';

const cents = /\d+(?:\.\d{3})*,(?:\d\d|-)(?!\d)(?:\s?(?:Euro|EUR|€))?/gu;
const sign = /€|EUR(?!\p{L})|Ct(?!\p{L})|¢/gu;

function money({ sentence: { text, start: from } }: SentenceContext): Hit[] {
  if (!/,\d|,-|€|EUR|Ct|¢/.test(text)) return [];
  const amounts = [...text.matchAll(cents)].map((match): Hit => {
    const start = from + match.index;
    return { start, end: start + match[0].length, message: { code: 'money-cents', params: { amount: match[0] } } };
  });
  const signs = [...text.matchAll(sign)].flatMap((match): Hit[] => {
    const start = from + match.index;
    const end = start + match[0].length;
    if (
      /\p{L}/u.test(text[match.index - 1] ?? '') ||
      amounts.some((amount) => amount.start <= start && amount.end >= end)
    )
      return [];
    return [{ start, end, message: { code: 'money-sign', params: { sign: match[0] } } }];
  });
  return [...amounts, ...signs];
}

/** Money in whole euros, and "Euro" as a word. */
export const moneyForm: Rule = {
  id: 'LS-N09',
  name: 'money-form',
  reliability: 'certain',
  severity: 'warning',
  sentence: money,
};
