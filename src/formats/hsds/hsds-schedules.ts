import type { Weekday } from '#domain/time/calendar.ts';
import type { Confirmation } from '#domain/shared/source.schema.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import { weeklyHours, type WeeklyHours } from '#domain/time/weekly-hours.ts';
import { clock } from '../json-ld/opening-specs.ts';
import type { HsdsContext, HsdsSchedule } from './hsds-types.ts';

/** RFC 5545 § 3.3.10. */
const BYDAY: Record<Weekday, string> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/**
 * Hours as weekly rules, one a stretch of hours. Hours that differ between weeks or dates become one schedule in words
 * with the rule beside it: a weekly rule would be untrue in the other weeks. No hours, no schedule.
 * Closures, holidays and appointments stand in the description of each, the day of confirmation in the notes.
 */
export function schedulesOf(
  page: string,
  hours: OpeningHours | undefined,
  confirmed: Confirmation | undefined,
  { words, idOf }: HsdsContext,
): HsdsSchedule[] {
  if (hours === undefined) return [];
  const weekly = hours.osm === undefined ? undefined : weeklyHours(hours.osm);
  const told = words.hours(hours, weekly);
  const notes = confirmed === undefined ? {} : { notes: words.confirmed(confirmed) };
  const id = (name: string): string => idOf(`${page}#schedule-${name}`);
  const stretches = weeklyStretches(weekly);
  if (stretches.length === 0) {
    const rule = hours.osm === undefined ? '' : `opening_hours=${hours.osm}`;
    return [{ id: id('words'), description: [told, rule].filter((part) => part !== '').join(' '), ...notes }];
  }
  return stretches.map((stretch) => ({
    id: id(`${stretch.byday}-${stretch.opens_at}`),
    freq: 'WEEKLY',
    ...stretch,
    description: told,
    ...notes,
  }));
}

/** Empty unless every week is the same. */
function weeklyStretches(weekly: WeeklyHours | undefined) {
  if (weekly === undefined || weekly.rows.some(({ weekRule }) => weekRule !== undefined)) return [];
  return weekly.rows.flatMap(({ days, ranges }) =>
    ranges.map(([from, to]) => ({
      byday: days.map((day) => BYDAY[day]).join(','),
      opens_at: clock(from),
      closes_at: clock(to),
    })),
  );
}
