import type { Holidays } from '../city/city.schema.ts';
import type { Day } from '../shared/partial-day.schema.ts';
import { addDays, daysBetween } from './calendar.ts';
import { UNKNOWN_DAY, writeDayHours } from './day-hours.ts';
import type { OpeningHours } from './opening-hours.schema.ts';
import { isAlwaysOpen, parseOsmRule } from './osm-rule.ts';
import { ruleDays, type RuleDays } from './rule-day.ts';

/** The hours of the coming days on the wall clock of the city, ready for a browser to read the clock against. */
export interface OpeningSchedule {
  /** The day of `days[0]`. */
  from: Day;
  /** A string a day: `9:00-12:00 14:00-18:00`, `` = closed, `?` = not known. Hours past midnight continue at 0:00. */
  days: string[];
  /** Public holidays among these days: name by day. */
  holidays: Record<Day, string>;
  /** Special closures of the record among these days: reason by day, `` when none was given. */
  closures: Record<Day, string>;
}

/**
 * Works out the coming days of a record at build time. Independent of the time zone of the process.
 * Holidays are those of our data, not of the library: the schedule ends with the day they are known until.
 * A rule that does not mention PH does not say whether it holds on a public holiday; such a day is `?` unless the
 * place is closed on that weekday anyway or open day and night.
 * @returns undefined when the record states no hours (appointment or note only) or its rule has a fault
 */
export function openingSchedule(
  hours: OpeningHours,
  from: Day,
  dayCount: number,
  context: { holidays: Holidays },
): OpeningSchedule | undefined {
  const rule = hours.osm === undefined ? undefined : parseOsmRule(hours.osm);
  if (rule?.ok !== true) return undefined;
  const names = new Map(context.holidays.public.map(({ on, name }) => [on, name]));
  const closureOn = (day: Day) => hours.closures.find((closure) => closure.from <= day && day <= closure.to);
  const days = ruleDays(rule.value, (day) => names.has(day));
  const always = isAlwaysOpen(rule.value);
  const untold = (day: Day) => names.has(day) && !always && !days.tellsHoliday(day);

  const schedule: OpeningSchedule = { from, days: [], holidays: {}, closures: {} };
  const known = Math.min(dayCount, daysBetween(from, context.holidays.knownUntil) + 1);
  for (let index = 0; index < known; index += 1) {
    const day = addDays(from, index);
    const holiday = names.get(day);
    const closure = closureOn(day);
    if (holiday !== undefined) schedule.holidays[day] = holiday;
    if (closure !== undefined) schedule.closures[day] = closure.reason ?? '';
    const evening = closureOn(addDays(day, -1)) === undefined;
    schedule.days.push(closure === undefined ? dayText(days, day, evening, untold) : '');
  }
  return schedule;
}

function dayText(days: RuleDays, day: Day, evening: boolean, untold: (day: Day) => boolean): string {
  const ranges = days.rangesOn(day, evening);
  const unsure = untold(day) || (evening && untold(addDays(day, -1)) && days.runsInto(day));
  return unsure && ranges.length > 0 ? UNKNOWN_DAY : writeDayHours(ranges);
}
