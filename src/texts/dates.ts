import type { Day, PartialDay } from '#domain/shared/partial-day.schema.ts';

// Names are written out here instead of asked from Intl: what people read must be the same in every browser, on every
// server and in every time zone. Each name stands in its own constant so that a page takes along only what it uses.

/** Sunday first, as `Date.getUTCDay` counts. */
const weekdayNames = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const monthNames = [
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

/** Between hours and minutes stands a colon: DIN 5008 and the rules of Leichte Sprache (LS-N06) agree on it. */
const minuteSeparator = ':';

/** `7` => `Sonntag`; ISO weekdays, 1 = Monday. */
export const weekdayName = (weekday: number): string => weekdayNames[weekday % 7] as string;

/** `1` => `Januar`. */
export const monthName = (month: number): string => monthNames[month - 1] as string;

/** `2026-04-07` => `Dienstag, 7. April`. For days so near that the year is plain. */
export function nearDay(day: Day): string {
  return `${weekdayNames[new Date(day).getUTCDay()]}, ${dateInYear(day)}`;
}

/** `2026-11-30` => `Montag, 30. November 2026`. */
export const longDay = (day: Day): string => `${nearDay(day)} ${day.slice(0, 4)}`;

/** `2014` => `2014`, `2014-08` => `August 2014`, `2014-08-22` => `22. August 2014`. */
export function partialDay(day: PartialDay): string {
  const year = day.slice(0, 4);
  if (day.length === 4) return year;
  return day.length === 7 ? `${monthName(Number(day.slice(5)))} ${year}` : `${dateInYear(day)} ${year}`;
}

/** `von 2014`, `von August 2014`, `vom 22. August 2014`. */
export const fromPartialDay = (day: PartialDay): string => `${day.length > 7 ? 'vom' : 'von'} ${partialDay(day)}`;

const dateInYear = (day: Day): string => `${Number(day.slice(8))}. ${monthName(Number(day.slice(5, 7)))}`;

/** Minutes from 0:00 without the word Uhr: `840` => `14`, `870` => `14:30`, `1560` => `2`, `1440` => `24`. */
function bareTime(minutes: number): string {
  const clock = minutes > 1440 ? minutes - 1440 : minutes;
  const rest = clock % 60;
  return `${(clock - rest) / 60}${rest ? `${minuteSeparator}${rest < 10 ? '0' : ''}${rest}` : ''}`;
}

/** `840` => `14 Uhr`, `870` => `14:30 Uhr`. */
export const clockTime = (minutes: number): string => `${bareTime(minutes)} Uhr`;

/** `[[540, 720], [840, 990]]` => `9 bis 12 Uhr und 14 bis 16:30 Uhr`. */
export const timeRanges = (ranges: readonly (readonly [number, number])[]): string =>
  listOf(
    ranges.map((range) =>
      range[0] === 0 && range[1] === 1440 ? 'rund um die Uhr' : `${bareTime(range[0])} bis ${clockTime(range[1])}`,
    ),
  );

/**
 * ISO weekdays in order => words: `[1, 3, 5]` => `Montag, Mittwoch und Freitag`, `[1, 2, 3, 4, 5]` =>
 * `Montag bis Freitag`. Two neighbours stay two words.
 * @param last what stands before the last item
 */
export function weekdayList(weekdays: readonly number[], last = ' und '): string {
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs[runs.length - 1];
    if (run !== undefined && weekday === (run[run.length - 1] as number) + 1) run.push(weekday);
    else runs.push([weekday]);
  }
  const words: string[] = [];
  for (const run of runs) {
    const names = run.map(weekdayName);
    if (names.length > 2) words.push(`${names[0]} bis ${names[names.length - 1]}`);
    else words.push(...names);
  }
  return listOf(words, last);
}

/** `a`, `a und b`, `a, b und c`. */
export const listOf = (words: readonly string[], last = ' und '): string =>
  words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + last + (words[words.length - 1] as string);
