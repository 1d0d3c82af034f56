import type { PageFacts } from './document.ts';
import type { Message } from './finding.ts';
import type { DocumentHit, Rule } from './rule.ts';

/** A check is good for two years. */
const MONTHS_OF_A_CHECK = 24;
const MONTHS_OF_A_YEAR = 12;
/** BITV 2.0 § 4: what an entry page in plain language and one in sign language tell. */
const duties = ['inhalt', 'navigation', 'erklaerung', 'weitere'];

const onPage = (message: Message): DocumentHit => ({ start: 0, end: 0, message });

/** Months between two days written as 2027-05-03, begun ones not counted. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - year) * MONTHS_OF_A_YEAR + toMonth - month;
  return toDay < day ? months - 1 : months;
}

function reviewHits({ review }: PageFacts): DocumentHit[] {
  if (review?.labelled !== true) return [];
  const { checkedBy, group, checkedOn, today, textHash, checkedHash } = review;
  if (checkedBy === '' || group === '' || checkedOn === '') return [onPage({ code: 'review-missing', params: {} })];
  if (monthsBetween(checkedOn, today) >= MONTHS_OF_A_CHECK)
    return [onPage({ code: 'review-old', params: { checkedOn } })];
  return textHash === checkedHash ? [] : [onPage({ code: 'review-of-other-text', params: {} })];
}

/** The name "Leichte Sprache" is for texts that people of the group have checked, in this wording, lately. */
export const reviewed: Rule = {
  id: 'LS-T09',
  name: 'review',
  reliability: 'certain',
  severity: 'error',
  document: ({ document }) => reviewHits(document.page),
};

/** The page leads to its twin and back, and says in which language it is written. */
export const twinLinks: Rule = {
  id: 'LS-T10',
  name: 'twin-links',
  reliability: 'certain',
  severity: 'warning',
  document: ({ document: { page } }) => {
    const unlinked = page.twin !== undefined && !(page.twin.linksThere && page.twin.linksBack);
    const lang = page.lang ?? 'de';
    const hits = unlinked ? [onPage({ code: 'twin-link-missing', params: {} })] : [];
    return /^de(?:-|$)/.test(lang) ? hits : [...hits, onPage({ code: 'language-tag', params: { lang } })];
  },
};

/** The four duties of an entry page. */
export const entryDuties: Rule = {
  id: 'LS-T11',
  name: 'duties',
  reliability: 'certain',
  severity: 'error',
  document: ({ document: { page } }) =>
    page.duties === undefined
      ? []
      : duties
          .filter((duty) => page.duties?.includes(duty) !== true)
          .map((duty) => onPage({ code: 'duty-missing', params: { duty } })),
};

/** A text older than its original may say what no longer holds. */
export const currentText: Rule = {
  id: 'LS-T12',
  name: 'original-changed',
  reliability: 'certain',
  severity: 'warning',
  document: ({ document: { page } }) =>
    page.original === undefined || page.original.hashThen === page.original.hashNow
      ? []
      : [onPage({ code: 'original-changed', params: {} })],
};
