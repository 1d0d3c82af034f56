import type { Block, Link } from './document.ts';
import type { MessageParams } from './finding.ts';
import type { DocumentHit, Rule } from './rule.ts';

const MOST_WORDS = 8;
const vague =
  /^(?:hier|da|dort|mehr|weiter|weiterlesen|mehr lesen|lesen sie mehr|mehr dazu|mehr erfahren|mehr infos?|mehr informationen|link|hier klicken|klicken sie hier|download|pdf|website|zurück|details?)$/;
const address = /^(?:https?:\/\/|www\.)|^[\p{L}\d-]+\.(?:de|com|org|net|eu|info)(?:\/|$)/u;
const saysWebsite = /website|internet-?\s?seite|web-?seite|andere seite|internet/;

type LinkCode = Extract<keyof MessageParams, `link-${string}`>;

function fault(words: string, target: string): LinkCode | undefined {
  const lower = words.toLowerCase().replace(/[.:!?…›»→\s]+$/u, '');
  if (address.test(lower)) return 'link-address';
  if (vague.test(lower)) return 'link-vague';
  if (/\.pdf(?:[?#]|$)/i.test(target) && !lower.includes('pdf')) return 'link-pdf';
  if (/^https?:/.test(target) && !saysWebsite.test(lower)) return 'link-website';
  return undefined;
}

function linkHits(block: Block, { start, end, target }: Link): DocumentHit[] {
  const words = block.text.slice(start, end).trim();
  // Phone and mail links say what they are: the number, the address.
  if (words === '' || /^(?:tel|mailto):/.test(target)) return [];
  const code = fault(words, target);
  if (code !== undefined && code !== 'link-long') return [{ block, start, end, message: { code, params: { words } } }];
  const count = words.split(/\s+/).length;
  return count > MOST_WORDS ? [{ block, start, end, message: { code: 'link-long', params: { words: count } } }] : [];
}

/** The words of a link say where it leads, and when that is a PDF or another website. */
export const linkWords: Rule = {
  id: 'LS-T06',
  name: 'link-words',
  reliability: 'certain',
  severity: 'error',
  insideNames: true,
  document: ({ document }) => document.blocks.flatMap((block) => block.links.flatMap((link) => linkHits(block, link))),
};
