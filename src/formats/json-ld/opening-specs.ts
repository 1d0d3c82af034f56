import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import type { MinuteRange, Weekday } from '#domain/time/calendar.ts';
import type { WeeklyHours } from '#domain/time/weekly-hours.ts';

const WEEKDAYS: Record<Weekday, DayOfWeek> = {
  1: 'https://schema.org/Monday',
  2: 'https://schema.org/Tuesday',
  3: 'https://schema.org/Wednesday',
  4: 'https://schema.org/Thursday',
  5: 'https://schema.org/Friday',
  6: 'https://schema.org/Saturday',
  7: 'https://schema.org/Sunday',
};

/**
 * Weekly hours for machines. schema.org has no word for "first Tuesday" or "odd weeks": a weekday whose hours differ
 * between weeks or dates is left out altogether, because its usual hours would be untrue on the other days.
 * Public holidays are said only where the rule says them.
 */
export function weeklySpecs(hours: WeeklyHours | undefined): OpeningHoursSpecification[] {
  if (hours === undefined) return [];
  const special = hours.rows.filter((row) => row.weekRule !== undefined);
  const isRegular = (day: Weekday) => special.every((row) => row.days.length > 0 && !row.days.includes(day));
  const weekly = hours.rows
    .filter((row) => row.weekRule === undefined)
    .flatMap(({ days, ranges }) =>
      specsOf(
        days.filter(isRegular).map((day) => WEEKDAYS[day]),
        ranges,
      ),
    );
  return [...weekly, ...holidaySpecs(hours.holidays)];
}

function holidaySpecs(ranges: MinuteRange[] | undefined): OpeningHoursSpecification[] {
  if (ranges === undefined) return [];
  // Closed is written as 00:00 to 00:00; an empty list would say nothing.
  return specsOf(['https://schema.org/PublicHolidays'], ranges.length === 0 ? [[0, 0]] : ranges);
}

function specsOf(dayOfWeek: DayOfWeek[], ranges: readonly MinuteRange[]): OpeningHoursSpecification[] {
  if (dayOfWeek.length === 0) return [];
  return ranges.map(([from, to]) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens: clock(from),
    closes: clock(to),
  }));
}

/** Days on which it is closed for once; without `to` the end is not known. */
export function closureSpecs(closures: readonly { from: Day; to: Day | undefined }[]): OpeningHoursSpecification[] {
  return closures.map(({ from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    opens: '00:00',
    closes: '00:00',
    validFrom: from,
    ...(to !== undefined && { validThrough: to }),
  }));
}

const MINUTES_A_DAY = 1440;

/**
 * Minutes from 0:00 as `HH:MM`. An end after midnight is the time of the next day, which readers understand because it
 * lies before the start; midnight itself is 23:59, since 00:00 to 00:00 would read as closed.
 */
export function clock(minutes: number): string {
  const minute = minutes === MINUTES_A_DAY ? MINUTES_A_DAY - 1 : minutes % MINUTES_A_DAY;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
