import type { Day } from '../shared/partial-day.schema.ts';
import { addDays } from './calendar.ts';
import { readDayHours } from './day-hours.ts';
import type { OpeningSchedule } from './opening-schedule.ts';

export interface OpenDay {
  day: Day;
  ranges: [number, number][];
}

/**
 * The first days with hours, for places whose rule has no weekly rows. Hours past midnight appear as two days, as in
 * the schedule. Pages print these days with their dates, so the list stays true when the page grows old.
 */
export function openDays(schedule: OpeningSchedule, count: number): OpenDay[] {
  return schedule.days
    .map((text, index) => ({ day: addDays(schedule.from, index), ranges: readDayHours(text) }))
    .filter(({ ranges }) => ranges.length > 0)
    .slice(0, count);
}
