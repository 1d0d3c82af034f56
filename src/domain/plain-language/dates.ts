import type { Hit, Rule, SentenceContext } from './rule.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

const german = /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/g;
const iso = /(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/g;

/** "3.5.27" as people say it: "Montag, 3. Mai 2027". Undefined for days that do not exist. */
function spoken(day: number, month: number, year: string | undefined, withWeekday: boolean): string | undefined {
  const name = months[month - 1];
  if (name === undefined || day < 1) return undefined;
  const full = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  // 2000 is a leap year: without a year the 29th of February exists.
  const date = new Date(Date.UTC(full ?? 2000, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  if (full === undefined) return `${day}. ${name}`;
  const weekday = weekdays[date.getUTCDay()] ?? '';
  return `${withWeekday ? `${weekday}, ` : ''}${day}. ${name} ${full}`;
}

/** A weekday before the date, or an article that a weekday would not follow ("vom", "den"). */
const noWeekday = /(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|den|dem|vom|zum|geboren am),?\s*$/;

function datesOf({ sentence }: SentenceContext): Hit[] {
  const { text, start: from } = sentence;
  if (!/\d[./-]/.test(text)) return [];
  const found = [
    ...[...text.matchAll(german)].map((match) => ({ match, parts: [match[1], match[2], match[3]] })),
    ...[...text.matchAll(iso)].map((match) => ({ match, parts: [match[3], match[2], match[1]] })),
    ...[...text.matchAll(slashed)].map((match) => ({ match, parts: [match[1], match[2], match[3]] })),
  ];
  return found.flatMap(({ match, parts: [day, month, year] }): Hit[] => {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (/[\d.,]$/.test(before)) return [];
    const suggestion = spoken(Number(day), Number(month), year, !noWeekday.test(before));
    if (suggestion === undefined && year === undefined && Number(month) > 12) return [];
    const start = from + match.index;
    const message = { code: 'date-digits', params: { date: match[0] } } as const;
    return [{ start, end: start + match[0].length, suggestion, message }];
  });
}

/** A date has the name of its month. */
export const dateForm: Rule = {
  id: 'LS-N05',
  name: 'date-digits',
  reliability: 'certain',
  severity: 'error',
  sentence: datesOf,
};
