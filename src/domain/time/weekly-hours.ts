import type { MinuteRange, Weekday } from './calendar.ts';
import { parseDaySelector, type DayGroup, type WeekRule } from './day-selector.ts';
import { isAlwaysOpen, parseOsmRule, type RulePart } from './osm-rule.ts';
import { subtract, unite } from './rule-day.ts';

/** One line of the door sign. */
export interface HoursRow {
  /** ISO weekdays in order; empty only with dates, and means every day of them. */
  days: Weekday[];
  /** Empty = closed. An end above 1440 is after midnight. */
  ranges: MinuteRange[];
  weekRule?: WeekRule;
}

/** The hours of a usual week for people and for JSON-LD. */
export interface WeeklyHours {
  /** Weekdays without a row are closed. Rows without `weekRule` come first; the others hold instead of them. */
  rows: HoursRow[];
  /** Hours on public holidays: [] = closed, undefined = the rule does not say. */
  holidays: MinuteRange[] | undefined;
}

/**
 * Turns a rule into rows.
 * @returns undefined when the rule has a fault or no short wording (Easter, single weeks, mixtures): then show `openDays`
 */
export function weeklyHours(osm: string): WeeklyHours | undefined {
  const rule = parseOsmRule(osm);
  if (!rule.ok) return undefined;
  const week: HoursRow[] = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).map((day) => ({ days: [day], ranges: [] }));
  const special: HoursRow[] = [];
  let holidays: MinuteRange[] | undefined;
  for (const part of rule.value) {
    const groups = part.days === undefined ? [] : parseDaySelector(part.days);
    if (groups === undefined || !groups.every((group) => place(part, group, week, special))) return undefined;
    if (part.holidays !== undefined) {
      // "on public holidays in December" or "also on public holidays" differ from day to day.
      if (part.holidays !== 'Mo-Su' || part.adds) return undefined;
      holidays = apply(part, holidays ?? []);
    } else if (part.days === '' && holidays !== undefined) holidays = apply(part, holidays);
  }
  if (isAlwaysOpen(rule.value)) holidays = [[0, 1440]];
  const exceptions = special.filter(
    (row) => row.days.length === 0 || !row.days.every((day) => sameRanges(row, weekRow(week, day))),
  );
  return { rows: [...join(week.filter(({ ranges }) => ranges.length > 0)), ...join(exceptions)], holidays };
}

/** Puts one part into the rows so far; false when rows cannot say it. */
function place(part: RulePart, group: DayGroup, week: HoursRow[], special: HoursRow[]): boolean {
  const { weekRule } = group;
  if (weekRule === undefined) {
    // A usual week after single dates would override them, which rows cannot show.
    if (special.some(({ days }) => days.length === 0)) return false;
    for (const row of [...week, ...special]) {
      if (group.days.includes(row.days[0] as Weekday)) row.ranges = apply(part, row.ranges);
    }
    return true;
  }
  if (group.days.length === 0) {
    const wholeDay = part.open ? !part.adds : part.ranges[0]?.[1] === 1440 && part.ranges[0][0] === 0;
    if (wholeDay) special.push({ days: [], ranges: part.open ? part.ranges : [], weekRule });
    return wholeDay;
  }
  return group.days.every((day) => placeSpecial(part, day, weekRule, week, special));
}

function placeSpecial(
  part: RulePart,
  day: Weekday,
  weekRule: WeekRule,
  week: HoursRow[],
  special: HoursRow[],
): boolean {
  const ofDay = special.filter(({ days }) => days[0] === day);
  const same = ofDay.find((row) => JSON.stringify(row.weekRule) === JSON.stringify(weekRule));
  if (same !== undefined) same.ranges = apply(part, same.ranges);
  // Adding to hours that themselves differ between weeks has no short wording.
  else if (ofDay.length > 0 && (part.adds || !part.open)) return false;
  else special.push({ days: [day], ranges: apply(part, weekRow(week, day).ranges), weekRule });
  return true;
}

function apply({ open, adds, ranges }: RulePart, before: MinuteRange[]): MinuteRange[] {
  if (!open) return subtract(before, ranges);
  return unite(adds ? [...before, ...ranges] : ranges);
}

const weekRow = (week: HoursRow[], day: Weekday): HoursRow => week[day - 1] as HoursRow;

const sameRanges = (a: HoursRow, b: HoursRow): boolean => String(a.ranges) === String(b.ranges);

/** Joins rows that differ in their weekday only. */
function join(rows: HoursRow[]): HoursRow[] {
  const joined: HoursRow[] = [];
  for (const row of rows) {
    const same = joined.find(
      (other) => sameRanges(other, row) && JSON.stringify(other.weekRule) === JSON.stringify(row.weekRule),
    );
    if (same !== undefined && row.days.length > 0) same.days = [...same.days, ...row.days];
    else joined.push({ ...row });
  }
  return joined;
}
