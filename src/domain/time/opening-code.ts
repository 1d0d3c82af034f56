// Decoding runs in the browser. The code stands in an HTML attribute, so it has no quotes, `&` or `<` of its own.
import type { Day } from '../shared/partial-day.schema.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { OpeningSchedule } from './opening-schedule.ts';

const BASE = 36;

/**
 * Writes a schedule as one short line: first day | distinct days | which of them, in order | holidays | closures.
 * `2026-11-23|9:00-12:00;|00111|2:Feiertag|` = two days open, three closed, the third one a holiday.
 * Days are told by their place, one base 36 digit each (two when there are more than 36 distinct days).
 */
export function encodeOpening(schedule: OpeningSchedule): string {
  const distinct = [...new Set(schedule.days)];
  const width = digits(distinct.length);
  const places = schedule.days.map((day) => distinct.indexOf(day).toString(BASE).padStart(width, '0'));
  return [
    schedule.from,
    distinct.join(';'),
    places.join(''),
    writeNames(schedule.from, schedule.holidays),
    writeNames(schedule.from, schedule.closures),
  ].join('|');
}

/** Reads what `encodeOpening` wrote. */
export function decodeOpening(code: string): OpeningSchedule {
  const fields = code.split('|') as [string, string, string, string, string];
  const from = fields[0];
  const distinct = fields[1].split(';');
  const width = digits(distinct.length);
  const days: string[] = [];
  for (let at = 0; at < fields[2].length; at += width) {
    days.push(distinct[parseInt(fields[2].slice(at, at + width), BASE)] as string);
  }
  return { from, days, holidays: readNames(from, fields[3]), closures: readNames(from, fields[4]) };
}

function readNames(from: Day, text: string): Record<Day, string> {
  const names: Record<Day, string> = {};
  for (const entry of text ? text.split(';') : []) {
    const colon = entry.indexOf(':');
    names[addDays(from, Number(entry.slice(0, colon)))] = decodeURIComponent(entry.slice(colon + 1));
  }
  return names;
}

const writeNames = (from: Day, names: Record<Day, string>): string =>
  Object.keys(names)
    .map((day) => `${daysBetween(from, day)}:${(names[day] as string).replace(/[%|;]/g, encodeURIComponent)}`)
    .join(';');

const digits = (count: number): number => (count > BASE ? 2 : 1);
