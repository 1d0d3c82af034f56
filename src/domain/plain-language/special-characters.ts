import { phoneSpans } from './phone-numbers.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const special = /\.{3,}|[&§%/*_;…<>=+#[\]{}|~^]|[–—](?=\s|$)/gu;
const genderMark = /^(?:[*:_]|\/-?)(?:in|innen)(?!\p{L})/u;

function characters({ sentence }: SentenceContext): Hit[] {
  const { text, start: from } = sentence;
  const phones = /\d/.test(text) ? phoneSpans(sentence) : [];
  const dashes = text.match(/\s[–—](?=\s)/gu)?.length ?? 0;
  return [...text.matchAll(special)].flatMap((match): Hit[] => {
    const [sign] = match;
    const at = match.index;
    const start = from + at;
    // A pair of dashes is an insertion (LS-S11), a dash after a number a range (LS-N07).
    if (/[–—]/.test(sign) && (dashes > 1 || /\d\s?$/.test(text.slice(0, at)))) return [];
    if (genderMark.test(text.slice(at, at + 8)) && /\p{L}$/u.test(text.slice(0, at))) return [];
    if (phones.some((phone) => phone.start <= start && phone.end > start)) return [];
    return [{ start, end: start + sign.length, message: { code: 'character-special', params: { sign } } }];
  });
}

/** Signs besides . ! ? : , - are read aloud oddly or not at all. */
export const specialCharacter: Rule = {
  id: 'LS-Z01',
  name: 'character-special',
  reliability: 'certain',
  severity: 'error',
  sentence: characters,
};

const quoted = /["“”„«»‚‘]([^"“”„«»‚‘’]{0,200})["“”«»‘’]?/gu;

/** Quotation marks belong to names and titles, which begin with a capital; around other words they keep a distance. */
export const quotationMarks: Rule = {
  id: 'LS-Z02',
  name: 'quotes',
  reliability: 'mostly',
  severity: 'hint',
  sentence: ({ sentence: { text, start: from } }) => {
    if (!/["“”„«»‚‘]/u.test(text)) return [];
    return [...text.matchAll(quoted)].flatMap((match): Hit[] => {
      const [all, words = ''] = match;
      if (!/^\p{Ll}/u.test(words)) return [];
      const start = from + match.index;
      return [{ start, end: start + all.length, message: { code: 'quotes', params: { words } } }];
    });
  },
};
