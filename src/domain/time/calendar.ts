import type { Day } from '../shared/partial-day.schema.ts';

/** A stretch of one day in minutes from 0:00, end excluded. An end above 1440 runs into the next day. */
export type MinuteRange = readonly [from: number, to: number];

/** ISO 8601: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MINUTES_A_DAY = 1440;

// `Date.parse` of a bare date is UTC (ECMA-262 §21.4.1.18), so no time zone and no change of clocks comes in.
const MILLISECONDS_A_DAY = 86_400_000;

/** The day `count` days later; a negative count goes back. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;

/** The weekday of a day. */
export const weekdayOf = (day: Day): Weekday => (new Date(day).getUTCDay() || 7) as Weekday;
