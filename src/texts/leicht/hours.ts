import type { OpeningAnswer } from '#domain/time/opening-answer.ts';
import type { Place } from '#domain/place/place.ts';
import type { DateSpan, WeekRule } from '#domain/time/day-selector.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import type { HoursRow, WeeklyHours } from '#domain/time/weekly-hours.ts';
import { clockTime, listOf, longDay, monthName, partialDay, weekdayName } from '../dates.ts';
import { isClosedFor } from './age.ts';
import { noteLines } from './notes.ts';
import type { PlainOfferingFacts } from './plain-facts.ts';
import { notKnownYet, type PlainLine, type PlainSection } from './plain-page.ts';

type Ranges = readonly (readonly [number, number])[];

const ABOUT = 'zu den Zeiten';
const CLOSED = 'geschlossen';

/** `[[540, 720], [840, 1440]]` => `von 9 Uhr bis 12 Uhr und von 14 Uhr bis 24 Uhr`. */
export const plainTimes = (ranges: Ranges): string =>
  ranges.length === 0 ? CLOSED : ranges.map((range) => plainTime(range)).join(' und ');

const plainTime = ([from, to]: Ranges[number]): string =>
  from === 0 && to === 1440
    ? 'den ganzen Tag und die ganze Nacht'
    : `von ${clockTime(from)} bis ${clockTime(to)}${to > 1440 ? ' in der Nacht' : ''}`;

interface Timed {
  openingHours?: OpeningHours | undefined;
  temporarilyClosed?: Place['temporarilyClosed'];
  phones: readonly unknown[];
}

/** When it is open, a weekday a line; then days that differ. */
export function hoursSections(record: Timed, facts: PlainOfferingFacts): PlainSection[] {
  const { weekly, known } = facts.opening;
  const rows = weekly?.rows ?? [];
  const usual = rows.filter((row) => row.weekRule === undefined);
  const rare = rows.filter((row) => row.weekRule !== undefined);
  // "Every second Tuesday" is all there is: then nothing differs from it.
  const onlyRare = usual.length === 0 && rare.every(({ days }) => days.length > 0);
  const list = onlyRare ? rare.map(rareLine) : usualLines(usual);
  const times = timesOf(list, isClosedFor(record, facts), facts);
  const notes = [
    ...holidayLines(weekly),
    ...appointmentLines(record),
    ...noteLines(record.openingHours?.note, ABOUT, facts),
  ];
  const head = { heading: 'Wann ist offen?', drawing: 'haus' } as const;
  const main: PlainSection = !known
    ? { ...head, lines: [notKnownYet, ...askLines(record)] }
    : times === undefined
      ? { ...head, lines: notes }
      : { ...head, ...times, ...(notes.length > 0 && { after: notes }) };
  return [main, ...closureSection(onlyRare ? [] : rare, record.openingHours)];
}

/** @param closed whether a closure was told above: then these are the hours of other times */
function timesOf(
  list: PlainLine[],
  closed: boolean,
  { opening }: PlainOfferingFacts,
): Pick<PlainSection, 'lines' | 'list'> | undefined {
  if (isAlwaysOpen(opening)) return { lines: ['Es ist immer offen.', 'Es ist am Tag und in der Nacht offen.'] };
  if (list.length > 0) return { lines: [closed ? 'Sonst sind das die Zeiten:' : 'Das sind die Zeiten:'], list };
  if (opening.weekly?.rows.length === 0) return { lines: ['Es ist geschlossen.'] };
  const dates = opening.dates.map(({ day, ranges }) => timed(longDay(day), ranges));
  return dates.length > 0 ? { lines: ['An diesen Tagen ist offen:'], list: dates } : undefined;
}

function isAlwaysOpen({ weekly }: OpeningAnswer): boolean {
  const [row, ...others] = weekly?.rows ?? [];
  if (row === undefined || others.length > 0 || row.days.length < 7) return false;
  return [row.ranges, weekly?.holidays ?? []].every((ranges) => ranges[0]?.[0] === 0 && ranges[0][1] === 1440);
}

/** A weekday a line, also for "Montag bis Freitag": nobody has to work out which days lie between. */
const usualLines = (rows: readonly HoursRow[]): PlainLine[] =>
  rows
    .flatMap((row) => row.days.map((day) => ({ day, ranges: row.ranges })))
    .sort((a, b) => a.day - b.day)
    .map(({ day, ranges }) => timed(weekdayName(day), ranges));

const askLines = ({ phones }: Timed): PlainLine[] => [
  phones.length > 0 ? 'Rufen Sie vorher an.' : 'Fragen Sie vorher nach.',
];

/** The record does not tell "must" from "can", so beside hours we say "ask". */
function appointmentLines({ openingHours: hours, phones }: Timed): PlainLine[] {
  if (hours?.byAppointment !== true) return [];
  if (hours.osm !== undefined) return ['Fragen Sie vorher nach einem Termin.'];
  return ['Machen Sie vorher einen Termin aus.', ...(phones.length > 0 ? ['Rufen Sie dafür an.'] : [])];
}

/** `Montag von 9 Uhr bis 12 Uhr`, `Montag: geschlossen`. */
const timed = (day: string, ranges: Ranges): string => `${day}${ranges.length === 0 ? ':' : ''} ${plainTimes(ranges)}`;

/** Where the rule says nothing of public holidays, neither do we. */
function holidayLines(weekly: WeeklyHours | undefined): PlainLine[] {
  if (weekly === undefined) return [];
  const { holidays } = weekly;
  if (holidays === undefined) return ['An Feier-Tagen ist es vielleicht anders.'];
  if (holidays.length === 0) return ['An Feier-Tagen ist geschlossen.'];
  if (holidays[0]?.[0] === 0 && holidays[0][1] === 1440) return ['Es ist auch an Feier-Tagen offen.'];
  return ['An Feier-Tagen ist offen:', ...holidays.map((range) => `${upperFirst(plainTime(range))}.`)];
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Days that differ from the usual week, and days closed for once. */
function closureSection(rare: readonly HoursRow[], hours: OpeningHours | undefined): PlainSection[] {
  const closures = (hours?.closures ?? []).map(({ from, to }) =>
    from === to ? `${longDay(from)}: ${CLOSED}` : `vom ${partialDay(from)} bis zum ${partialDay(to)}: ${CLOSED}`,
  );
  const list = [...rare.map(rareLine), ...closures];
  if (list.length === 0) return [];
  return [{ heading: 'Wann ist es anders?', drawing: 'haus', lines: ['An diesen Tagen ist es anders:'], list }];
}

/** `2. Dienstag im Monat von 14 Uhr bis 16 Uhr`. The ordinal is a name: its full stop ends no sentence. */
function rareLine({ days, ranges, weekRule }: HoursRow): PlainLine {
  const names = days.map(weekdayName);
  if (weekRule?.kind === 'nthOfMonth') {
    const all = names.flatMap((name) => weekRule.nth.map((place) => `${nthWord(place)} ${name}`));
    return { text: timed(`${listOf(all)} im Monat`, ranges), names: all };
  }
  return timed([listOf(names), ruleWords(weekRule)].filter((part) => part !== '').join(' '), ranges);
}

function ruleWords(rule: Exclude<WeekRule, { kind: 'nthOfMonth' }> | undefined): string {
  if (rule === undefined) return '';
  if (rule.kind === 'weeks') return `in Wochen mit ${rule.parity === 'odd' ? 'ungerader' : 'gerader'} Nummer`;
  return listOf(rule.spans.map(spanWords));
}

function nthWord(place: number): string {
  if (place > 0) return `${String(place)}.`;
  return place === -1 ? 'letzter' : `${String(-place)}.-letzter`;
}

/** `vom 24. Dezember bis zum 26. Dezember`, `von Mai bis September`, `am 24. Dezember`. */
function spanWords({ from, to }: DateSpan): string {
  const [first, last] = [dayWords(from), dayWords(to)];
  if (first === last) return `${from.date === undefined ? 'im' : 'am'} ${first}`;
  return from.date === undefined ? `von ${first} bis ${last}` : `vom ${first} bis zum ${last}`;
}

function dayWords({ year, month, date }: DateSpan['from']): string {
  const name = monthName(month) + (year === undefined ? '' : ` ${String(year)}`);
  return date === undefined ? name : `${String(date)}. ${name}`;
}
