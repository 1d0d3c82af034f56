import type { Span } from './document.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const HINT = 9;
const WARNING = 11;
const ERROR = 13;

const time = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const day = String.raw`(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag),?\s(?:den\s|dem\s)?)?`;
const month = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';

/** Times, dates, amounts of money and phone numbers are read as one thing each. Longer forms stand first. */
const units = new RegExp(
  [
    String.raw`von ${time}(?: Uhr)? bis ${time} Uhr`,
    String.raw`${time}(?: Uhr)? bis ${time} Uhr`,
    String.raw`${time} Uhr`,
    String.raw`${day}\d{1,2}\. ${month}(?: \d{4})?`,
    String.raw`\d+(?:[.,]\d+)* Euro(?: und \d+ Cent)?`,
    String.raw`\d+(?: \d+)+`,
  ].join('|'),
  'gu',
);

const inside = (spans: readonly Span[], at: number): number =>
  spans.findIndex(({ start, end }) => start <= at && at < end);

/** Words of a sentence as they are counted: a time, a date, an amount, a name each once. */
function countedWords({ sentence, block }: Pick<SentenceContext, 'sentence' | 'block'>): number {
  if (sentence.words.length < HINT) return sentence.words.length;
  const spans: Span[] = block.untouched.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (/\d/.test(sentence.text))
    for (const match of sentence.text.matchAll(units)) {
      const start = sentence.start + match.index;
      spans.push({ start, end: start + match[0].length });
    }
  const seen = new Set<number>();
  let count = 0;
  for (const { start } of sentence.words) {
    const span = inside(spans, start);
    if (span === -1) count += 1;
    else seen.add(span);
  }
  return count + seen.size;
}

/** Short sentences: a hint from 9 words, a warning from 11, an error from 13. */
export const sentenceLength: Rule = {
  id: 'LS-S01',
  name: 'sentence-long',
  reliability: 'certain',
  severity: 'error',
  sentence: (context): Hit[] => {
    const words = countedWords(context);
    if (words < HINT) return [];
    const severity = words >= ERROR ? 'error' : words >= WARNING ? 'warning' : 'hint';
    const { start, end } = context.sentence;
    return [{ start, end, severity, message: { code: 'sentence-long', params: { words } } }];
  },
};
