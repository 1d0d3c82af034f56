import type { Weekday } from './calendar.ts';

/** A day or month of the year; without `year` in every year, without `date` the whole month. */
export interface YearDay {
  year?: number;
  /** 1 = January. */
  month: number;
  date?: number;
}

/** First and last day or month. */
export interface DateSpan {
  from: YearDay;
  to: YearDay;
}

/** In which weeks or on which dates a row holds; rows without one hold every week. */
export type WeekRule =
  /** 1 = first in the month, -1 = last. */
  | { kind: 'nthOfMonth'; nth: number[] }
  /** ISO 8601 week numbers. */
  | { kind: 'weeks'; parity: 'odd' | 'even' }
  | { kind: 'dates'; spans: DateSpan[] };

/** Weekdays with what limits them. No weekday at all means every day of the dates. */
export interface DayGroup {
  days: Weekday[];
  weekRule?: WeekRule;
}

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_NAME = `(?:${WEEKDAYS.join('|')})`;
const WEEKDAY_ITEM = new RegExp(`(${DAY_NAME})(?:-(${DAY_NAME}))?(?:\\[([-\\d,]+)\\])?`, 'g');
const WEEKDAY_LIST = new RegExp(`^(.*?)(?:^| )(${WEEKDAY_ITEM.source}(?:,${WEEKDAY_ITEM.source})*)$`);
const DATE_ITEM = new RegExp(
  `^(?:(\\d{4}) )?(?:(${MONTHS.join('|')}))?(?: ?(\\d\\d))?(?:-(?:(\\d{4}) )?(?:(${MONTHS.join('|')}))?(?: ?(\\d\\d))?)?$`,
);
const WEEK_PARITY: Record<string, 'odd' | 'even'> = {
  'week 01-53/2': 'odd',
  'week 02-52/2': 'even',
  'week 02-53/2': 'even',
};

/**
 * Reads a canonical day selector (`Mo-We,Fr`, `Tu[2]`, `week 02-52/2 Th`, `Dec 24-26`, `Apr-Sep Sa`).
 * @returns undefined for what has no short German wording: Easter, single weeks, years alone, steps, mixtures
 */
export function parseDaySelector(text: string): DayGroup[] | undefined {
  const list = WEEKDAY_LIST.exec(text);
  const prefix = list === null ? text : (list[1] as string);
  const limit = prefix === '' ? undefined : (parseWeeks(prefix) ?? parseDates(prefix));
  if (prefix !== '' && limit === undefined) return undefined;
  if (list === null) {
    const days: Weekday[] = limit?.kind === 'dates' ? [] : [1, 2, 3, 4, 5, 6, 7];
    return [{ days, ...(limit && { weekRule: limit }) }];
  }
  const groups = parseWeekdays(list[2] as string);
  if (limit === undefined) return groups;
  return groups.some(({ weekRule }) => weekRule !== undefined)
    ? undefined
    : groups.map((group) => ({ ...group, weekRule: limit }));
}

function parseWeekdays(text: string): DayGroup[] {
  const plain = new Set<Weekday>();
  const nth = new Map<Weekday, number[]>();
  for (const [, first, last, places] of text.matchAll(WEEKDAY_ITEM)) {
    for (const day of weekdaysBetween(first as string, last ?? (first as string))) {
      if (places === undefined) plain.add(day);
      else nth.set(day, [...(nth.get(day) ?? []), ...parsePlaces(places)]);
    }
  }
  const groups: DayGroup[] = [...nth].map(([day, places]) => ({
    days: [day],
    weekRule: { kind: 'nthOfMonth', nth: places },
  }));
  return plain.size === 0 ? groups : [{ days: [...plain].sort() }, ...groups];
}

function weekdaysBetween(first: string, last: string): Weekday[] {
  const from = WEEKDAYS.indexOf(first);
  const count = ((WEEKDAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => (((from + step) % 7) + 1) as Weekday);
}

/** `1,3` => [1, 3]; `2-4` => [2, 3, 4]; `-1` => [-1]. */
function parsePlaces(text: string): number[] {
  return text.split(',').flatMap((item) => {
    const [, first, last = first] = /^(-?\d)(?:-(\d))?$/.exec(item) as unknown as [string, string, string?];
    const from = Number(first);
    return Array.from({ length: Number(last) - from + 1 }, (_, step) => from + step);
  });
}

function parseWeeks(prefix: string): WeekRule | undefined {
  const parity = WEEK_PARITY[prefix];
  return parity && { kind: 'weeks', parity };
}

function parseDates(prefix: string): WeekRule | undefined {
  const spans: DateSpan[] = [];
  for (const item of prefix.split(',')) {
    const match = DATE_ITEM.exec(item);
    if (match === null) return undefined;
    const [, year, month, date, endYear, endMonth, endDate] = match;
    // `Dec 24,31`: a bare number keeps the year and month before it.
    const before = spans[spans.length - 1]?.to;
    const from = yearDay(year, month, date, before);
    const to = from && (item.includes('-') ? yearDay(endYear, endMonth, endDate, from) : from);
    if (from === undefined || to === undefined) return undefined;
    spans.push({ from, to });
  }
  return { kind: 'dates', spans };
}

function yearDay(year?: string, month?: string, date?: string, before?: YearDay): YearDay | undefined {
  const number = month === undefined ? before?.month : MONTHS.indexOf(month) + 1;
  if (number === undefined || (month === undefined && date === undefined)) return undefined;
  const fullYear = year === undefined ? before?.year : Number(year);
  return {
    ...(fullYear !== undefined && { year: fullYear }),
    month: number,
    ...(date !== undefined && { date: Number(date) }),
  };
}
