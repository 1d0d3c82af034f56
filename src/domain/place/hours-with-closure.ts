import type { Day } from '../shared/partial-day.schema.ts';
import type { OpeningHours } from '../time/opening-hours.schema.ts';
import type { Place } from './place.ts';

/**
 * The hours of a place with its temporary closure as one of the special closures, so that a schedule made of them
 * resumes by itself on the day after the last closed one.
 * @param days first and last day the schedule can speak of: they stand in for an unknown beginning or end
 */
export function hoursWithClosure(
  hours: OpeningHours,
  closed: Place['temporarilyClosed'],
  days: { first: Day; last: Day },
): OpeningHours {
  if (closed === undefined) return hours;
  const { from = days.first, until = days.last, reason } = closed;
  // First, because of two closures on one day the longer one is the better reason.
  return { ...hours, closures: [{ from, to: until, reason }, ...hours.closures] };
}
