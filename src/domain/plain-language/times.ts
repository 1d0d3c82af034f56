import { phoneSpans } from './phone-numbers.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const clock = /(\d{1,2})(?:([.:])(\d{2}))?(\s?)(Uhr|h)(?!\p{L})/gu;

/** As people say it: "9:30 Uhr", "15 Uhr". */
function spoken(hour: string, minutes: string | undefined): string {
  const shown = String(Number(hour));
  return minutes === undefined || minutes === '00' ? `${shown} Uhr` : `${shown}:${minutes} Uhr`;
}

function times({ sentence }: SentenceContext): Hit[] {
  if (!/\d\s?(?:Uhr|h)/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(clock)].flatMap((match): Hit[] => {
    const [all, hour = '', sign, minutes, , unit] = match;
    const before = sentence.text[match.index - 1] ?? '';
    if (/[\d:.,]/.test(before) || (sign === undefined && minutes !== undefined)) return [];
    const wrong = /^0\d/.test(hour) || sign === '.' || minutes === '00' || unit === 'h';
    if (!wrong) return [];
    const start = sentence.start + match.index;
    // "2 h" may be how long something takes; "14:30 h" is a time.
    const safe = (unit === 'Uhr' || minutes !== undefined) && Number(hour) <= 24 && Number(minutes ?? '0') < 60;
    const suggestion = safe ? spoken(hour, minutes) : undefined;
    return [{ start, end: start + all.length, suggestion, message: { code: 'time-form', params: { time: all } } }];
  });
}

/** Times without a leading zero, a full stop, ":00" or "h". */
export const timeForm: Rule = {
  id: 'LS-N06',
  name: 'time-form',
  reliability: 'certain',
  severity: 'error',
  sentence: times,
};

const range = /(\d{1,2}(?:[.:]\d{2})?|\d+)(\s?Uhr)?\s?[–-]\s?(\d{1,2}(?:[.:]\d{2})|\d+)(\s?Uhr)?/gu;

function spokenRange(match: RegExpMatchArray, before: string): string {
  const [, first = '', , last = '', clockWord] = match;
  if (clockWord === undefined) return `${first} bis ${last}`;
  const shown = [first, last].map((time) => {
    const [hour = '', minutes] = time.split(/[.:]/);
    return spoken(hour, minutes);
  });
  return `${/von\s*$/.test(before) ? '' : 'von '}${shown.join(' bis ')}`;
}

function ranges({ sentence }: SentenceContext): Hit[] {
  if (!/\d(?:\s?Uhr)?\s?[–-]\s?\d/.test(sentence.text)) return [];
  const phones = phoneSpans(sentence);
  return [...sentence.text.matchAll(range)].flatMap((match): Hit[] => {
    const [all] = match;
    const at = match.index;
    const [before, next] = [sentence.text.slice(Math.max(0, at - 5), at), sentence.text.slice(at + all.length)];
    const [start, end] = [sentence.start + at, sentence.start + at + all.length];
    // Days as 2027-05-03 are LS-N05; "4711-3" is a Kurznummer of the portal.
    if (/[\d-]$/.test(before) || /^-?\d/.test(next) || /^\d{4,5}-\d$/.test(all) || /^\d{4}-\d{2}$/.test(all)) return [];
    if (phones.some((phone) => phone.start < end && start < phone.end)) return [];
    const suggestion = spokenRange(match, before);
    return [{ start, end, suggestion, message: { code: 'range-dash', params: { range: all } } }];
  });
}

/** From – to is said with "bis". */
export const rangeDash: Rule = {
  id: 'LS-N07',
  name: 'range-dash',
  reliability: 'certain',
  severity: 'error',
  sentence: ranges,
};
