import OpeningHoursLibrary from 'opening_hours';
import type { Day } from '../shared/partial-day.schema.ts';
import { addDays, MINUTES_A_DAY, type MinuteRange } from './calendar.ts';
import type { OsmRule, RulePart } from './osm-rule.ts';

/** What a rule says of single days. */
export interface RuleDays {
  /** Hours that begin on this day, and those of the evening before that run into it unless `evening` is false. */
  rangesOn(day: Day, evening?: boolean): MinuteRange[];
  /** True when the hours of the evening before run into this day. */
  runsInto(day: Day): boolean;
  /** True when the rule speaks of public holidays on this day. */
  tellsHoliday(day: Day): boolean;
}

/**
 * Lays a rule on the calendar of wall clocks.
 *
 * The library decides on which days a part holds. It reads the clock of the process, so it is asked at noon only: no
 * time zone changes its clock then, and the answer is the same in every zone. The hours are then put on the wall clock
 * here, so that a day of 23 or 25 hours has the hours the door sign states.
 * Which part wins follows the specification: a later open part replaces the day (with what runs into it from the
 * evening before), a part after a comma adds to it, `off` takes away.
 */
export function ruleDays(rule: OsmRule, isHoliday: (day: Day) => boolean): RuleDays {
  const parts = rule.map((part, index) => ({
    ...part,
    holdsOn: partHolds(part, isHoliday),
    replaces: part.open && !part.adds && (part.days !== '' || (index > 0 && rule[index - 1]?.days === '')),
    night: part.ranges.filter(([, to]) => to > MINUTES_A_DAY).map(([, to]): MinuteRange => [0, to - MINUTES_A_DAY]),
    ranges: part.ranges.map(([from, to]): MinuteRange => [from, Math.min(to, MINUTES_A_DAY)]),
  }));

  const rangesOn = (day: Day, evening = true): MinuteRange[] => {
    let layers: { open: boolean; ranges: MinuteRange[] }[] = [];
    for (const { open, ranges, night, replaces, holdsOn } of parts) {
      if (holdsOn(day)) layers = replaces ? [{ open, ranges }] : [...layers, { open, ranges }];
      if (evening && night.length > 0 && holdsOn(addDays(day, -1))) layers.push({ open, ranges: night });
    }
    return layers.reduce<MinuteRange[]>(
      (sum, layer) => (layer.open ? unite([...sum, ...layer.ranges]) : subtract(sum, layer.ranges)),
      [],
    );
  };

  return {
    rangesOn,
    runsInto: (day) => parts.some(({ open, night, holdsOn }) => open && night.length > 0 && holdsOn(addDays(day, -1))),
    tellsHoliday: (day) => parts.some(({ holidays, holdsOn }) => holidays !== undefined && holdsOn(day)),
  };
}

function partHolds(part: RulePart, isHoliday: (day: Day) => boolean): (day: Day) => boolean {
  const usual = selectorHolds(part.days);
  if (part.holidays === undefined) return usual;
  const onHolidays = selectorHolds(part.holidays);
  return (day) => (isHoliday(day) ? onHolidays(day) : usual(day));
}

function selectorHolds(selector: string | undefined): (day: Day) => boolean {
  if (selector === undefined) return () => false;
  if (selector === '') return () => true;
  const library = new OpeningHoursLibrary(`${selector} open`, null, 0);
  return (day) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    return library.getState(new Date(year, month - 1, date, 12));
  };
}

/** Joins ranges that touch or overlap; sorted by begin. */
export function unite(ranges: readonly MinuteRange[]): MinuteRange[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** What is left of `ranges` without `gaps`. */
export function subtract(ranges: readonly MinuteRange[], gaps: readonly MinuteRange[]): MinuteRange[] {
  return gaps.reduce<MinuteRange[]>(
    (left, [gapFrom, gapTo]) =>
      left
        .flatMap(([from, to]): MinuteRange[] => [
          [from, Math.min(to, gapFrom)],
          [Math.max(from, gapTo), to],
        ])
        .filter(([from, to]) => from < to),
    [...ranges],
  );
}
