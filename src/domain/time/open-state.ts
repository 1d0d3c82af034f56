// Runs in the browser each minute: keep it small and free of packages.
import type { Day } from '../shared/partial-day.schema.ts';
import { addDays, daysBetween } from './calendar.ts';
import { readDayHours, UNKNOWN_DAY } from './day-hours.ts';
import type { OpeningSchedule } from './opening-schedule.ts';

/** Minutes from 0:00 on the wall clock of the city. */
export interface WallClock {
  day: Day;
  minutes: number;
}

/** The next day with hours we are sure of, and when they begin. */
export interface NextOpening {
  day: Day;
  at: number;
}

/** What can be said of a place at one minute. Absent reasons are not known. */
export type OpenState =
  /** `until` in minutes; 1440 = to midnight or beyond. */
  | { kind: 'open'; until: number }
  | { kind: 'opensToday'; at: number }
  /** No hours at all today; `holiday` or `closure` say why. */
  | { kind: 'closedToday'; holiday?: string; closure?: string; next?: NextOpening }
  /** Today's hours are over. */
  | { kind: 'closedNow'; next?: NextOpening }
  /** Outside the schedule, or a `holiday` the place says nothing about. */
  | { kind: 'unknown'; holiday?: string };

/** Reads a schedule against the clock. Never "open" before its first or after its last day. */
export function openState(schedule: OpeningSchedule, now: WallClock): OpenState {
  const index = daysBetween(schedule.from, now.day);
  const today = schedule.days[index];
  const holiday = schedule.holidays[now.day];
  if (today === undefined) return { kind: 'unknown' };
  if (today === UNKNOWN_DAY) return { kind: 'unknown', ...(holiday && { holiday }) };

  const ranges = readDayHours(today);
  // Ranges are sorted and do not touch, so the first that has not ended is the one that counts.
  const range = ranges.find((candidate) => now.minutes < candidate[1]);
  if (range !== undefined) {
    return range[0] <= now.minutes ? { kind: 'open', until: range[1] } : { kind: 'opensToday', at: range[0] };
  }
  const later = nextOpening(schedule, index + 1);
  const next = later && { next: later };
  if (ranges.length > 0) return { kind: 'closedNow', ...next };
  const closure = schedule.closures[now.day];
  return { kind: 'closedToday', ...(closure ? { closure } : holiday && { holiday }), ...next };
}

function nextOpening(schedule: OpeningSchedule, start: number): NextOpening | undefined {
  for (let index = start; index < schedule.days.length; index += 1) {
    const range = readDayHours(schedule.days[index] as string)[0];
    if (range !== undefined) return { day: addDays(schedule.from, index), at: range[0] };
  }
  return undefined;
}
