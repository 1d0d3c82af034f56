import type { Block, Sentence, Span } from './document.ts';
import type { DocumentContext, DocumentHit, Rule } from './rule.ts';

const candidate =
  /(?:\+\d{1,3}|\(?0\d{1,6}\)?)(?:[\s/().–-]{0,3}\d+){1,8}|\d{2,5}(?:[ /-]\d{2,}){1,6}|\d{6,}|116 \d{3}/g;
const called =
  /(?:Telefon|Tel|Fax|Handy|Mobil|Nummer|Hotline|Ruf|Notruf|Anruf|anrufen|rufen)\P{L}*(?:\p{L}+\P{L}+){0,3}$/iu;
const FEWEST_DIGITS = 6;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Times, dates and years look like phone numbers to a pattern. */
const otherNumber = /^\d{1,2}[.:]\d{2}$|^\d{1,2}\.\s?\d{1,2}\.|^\d{4}-\d{2}-\d{2}$|^0\d[.:]\d{2}/;

/** Phone numbers in a sentence: they begin with 0 or +, or a word before them says so. */
export function phoneSpans(sentence: Pick<Sentence, 'text' | 'start'>): Span[] {
  if (!/\d{2}/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(candidate)].flatMap((match) => {
    const text = match[0].replace(/[\s/().–-]+$/, '');
    const before = sentence.text.slice(Math.max(0, match.index - 40), match.index);
    if (/[\d.,:]$/.test(before) || digitsOf(text).length < FEWEST_DIGITS || otherNumber.test(text)) return [];
    if (!/^[+(]?0|^\+|^116 ?\d{3}$/.test(text) && !called.test(before)) return [];
    const start = sentence.start + match.index;
    return [{ start, end: start + text.length }];
  });
}

/** Dialling codes of Germany have up to 6 digits with their 0 and are said as one. */
const CODE = 6;

function isReadable(phone: string): boolean {
  if (/[/().–-]/.test(phone)) return false;
  const groups = phone.split(/\s+/);
  return groups.every((group, at) => {
    const digits = digitsOf(group).length;
    if (at === 0 && groups.length > 1 && /^[+0]/.test(group)) return digits <= CODE;
    return digits >= 2 && digits <= 4;
  });
}

const isLinked = (block: Block, { start, end }: Span): boolean =>
  block.links.some((link) => link.start <= start && link.end >= end && link.target.startsWith('tel:'));

function phones({ document }: DocumentContext): DocumentHit[] {
  return document.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) =>
      phoneSpans(sentence).flatMap(({ start, end }): DocumentHit[] => {
        const phone = block.text.slice(start, end);
        if (!isReadable(phone)) return [{ block, start, end, message: { code: 'phone-form', params: { phone } } }];
        if (document.page.phonesLinked !== true || isLinked(block, { start, end })) return [];
        return [{ block, start, end, message: { code: 'phone-unlinked', params: { phone } } }];
      }),
    ),
  );
}

/** Phone numbers stand in groups of 2 to 4 digits, with spaces only, and can be tapped. */
export const phoneForm: Rule = {
  id: 'LS-N08',
  name: 'phone-form',
  reliability: 'certain',
  severity: 'error',
  document: phones,
};
