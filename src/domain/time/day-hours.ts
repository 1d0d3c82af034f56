import type { MinuteRange } from './calendar.ts';

/** What a schedule says of a day nobody can tell: a public holiday the rule does not speak of. */
export const UNKNOWN_DAY = '?';

const writeClock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** `[[540, 720], [840, 1080]]` => `9:00-12:00 14:00-18:00`; no range => `` (closed). */
export const writeDayHours = (ranges: readonly MinuteRange[]): string =>
  ranges.map((range) => range.map(writeClock).join('-')).join(' ');

/** Reads what `writeDayHours` wrote. A closed day and an unknown day have no ranges. */
export function readDayHours(text: string): [number, number][] {
  if (text === '' || text === UNKNOWN_DAY) return [];
  return text.split(' ').map((range) => {
    const clocks = range.split('-').map(readClock);
    return [clocks[0] as number, clocks[1] as number];
  });
}

const readClock = (clock: string): number => {
  const numbers = clock.split(':').map(Number);
  return (numbers[0] as number) * 60 + (numbers[1] as number);
};
