import { openDays, type OpenDay } from './open-days.ts';
import type { OpeningHours } from './opening-hours.schema.ts';
import type { OpeningSchedule } from './opening-schedule.ts';
import { weeklyHours, type WeeklyHours } from './weekly-hours.ts';

/** Dates a page lists when a rule has no weekly rows. */
const DATE_COUNT = 5;

/** What can be said to "when is it open?". */
export interface OpeningAnswer {
  weekly: WeeklyHours | undefined;
  /** The coming open days, where the rule has no weekly rows. */
  dates: OpenDay[];
  /** False when there are neither hours nor a note nor an appointment: then the page must say that nobody knows. */
  known: boolean;
}

/** @param current false when the hours are past their date: dates worked out from them would look like fresh promises */
export function openingAnswer(
  hours: OpeningHours | undefined,
  schedule: OpeningSchedule | undefined,
  current: boolean,
): OpeningAnswer {
  if (hours === undefined) return { weekly: undefined, dates: [], known: false };
  const weekly = hours.osm === undefined ? undefined : weeklyHours(hours.osm);
  const dates = weekly === undefined && schedule !== undefined && current ? openDays(schedule, DATE_COUNT) : [];
  const known = weekly !== undefined || dates.length > 0 || hours.note !== undefined || hours.byAppointment;
  return { weekly, dates, known };
}
