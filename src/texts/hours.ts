import type { DateSpan, YearDay } from '#domain/time/day-selector.ts';
import type { OpenDay } from '#domain/time/open-days.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import type { NextOpening, OpenState } from '#domain/time/open-state.ts';
import type { HoursRow, WeeklyHours } from '#domain/time/weekly-hours.ts';
import { clockTime, listOf, longDay, monthName, nearDay, timeRanges, weekdayList, weekdayName } from './dates.ts';

/** The sentence for the minute at hand. Written in the browser only, so "heute" and "jetzt" are true. */
export function openStateText(state: OpenState): string {
  switch (state.kind) {
    case 'open':
      // 1440 may mean "goes on after midnight", so no end is named.
      return state.until < 1440 ? `Jetzt geöffnet, bis ${clockTime(state.until)}.` : 'Jetzt geöffnet.';
    case 'opensToday':
      return `Öffnet heute um ${clockTime(state.at)}.`;
    case 'closedToday': {
      const reason = state.closure ?? state.holiday;
      return `Heute geschlossen${reason ? `: ${reason}` : ''}.${again(state.next)}`;
    }
    case 'closedNow':
      return `Jetzt geschlossen.${again(state.next)}`;
    case 'unknown':
      return state.holiday
        ? `Heute ist Feiertag: ${state.holiday}. Ob geöffnet ist, ist nicht bekannt.`
        : 'Ob jetzt geöffnet ist, ist nicht bekannt.';
  }
}

const again = (next: NextOpening | undefined): string =>
  next ? ` Wieder am ${nearDay(next.day)}, ab ${clockTime(next.at)}.` : '';

/** One line of the door sign, in two parts so that pages can set them as a list or a table. */
export interface HoursLine {
  days: string;
  times: string;
}

/** All lines of a usual week and what differs from it, then public holidays. */
export function hoursLines(hours: WeeklyHours): HoursLine[] {
  const lines = hours.rows.map((row) => ({ days: rowDays(row), times: times(row.ranges) }));
  return [...lines, { days: 'An Feiertagen', times: hours.holidays ? times(hours.holidays) : 'nicht bekannt' }];
}

/** `Montag, Mittwoch, Freitag: 9 bis 12 Uhr`. */
export const hoursLineText = (line: HoursLine): string => `${line.days}: ${line.times}`;

/** A day of `openDays`: `Montag, 7. Dezember 2026`, `9 bis 12 Uhr`. */
export const openDayLine = (open: OpenDay): HoursLine => ({ days: longDay(open.day), times: times(open.ranges) });

const times = (ranges: HoursRow['ranges'] | OpenDay['ranges']): string =>
  ranges.length === 0 ? 'geschlossen' : timeRanges(ranges);

function rowDays(row: HoursRow): string {
  const rule = row.weekRule;
  if (rule === undefined) return weekdayList(row.days, ', ');
  if (rule.kind === 'nthOfMonth')
    return `Jeden ${listOf(rule.nth.map(nthWord))} ${listOf(row.days.map(weekdayName))} im Monat`;
  if (rule.kind === 'weeks')
    return `${weekdayList(row.days, ', ')} in ${rule.parity === 'odd' ? 'ungeraden' : 'geraden'} Kalenderwochen`;
  const dates = listOf(rule.spans.map(spanWords));
  return row.days.length === 0 ? dates : `${weekdayList(row.days, ', ')} (${dates})`;
}

function nthWord(place: number): string {
  if (place > 0) return `${place}.`;
  return place === -1 ? 'letzten' : place === -2 ? 'vorletzten' : `${-place}.-letzten`;
}

function spanWords(span: DateSpan): string {
  const from = span.from;
  const to = span.to;
  const sameMonth = from.month === to.month && from.year === to.year;
  if (sameMonth && from.date === to.date) return yearDayWords(from, true);
  const begin = sameMonth && from.date !== undefined ? `${from.date}.` : yearDayWords(from, from.year !== to.year);
  return `${begin} bis ${yearDayWords(to, true)}`;
}

function yearDayWords(day: YearDay, withYear: boolean): string {
  const month = monthName(day.month) + (withYear && day.year !== undefined ? ` ${day.year}` : '');
  return day.date === undefined ? month : `${day.date}. ${month}`;
}

/** `Donnerstag, 24. Dezember 2026, bis Freitag, 1. Januar 2027: geschlossen (Betriebsferien).` */
export function closureText(closure: OpeningHours['closures'][number]): string {
  const days =
    closure.from === closure.to ? longDay(closure.from) : `${longDay(closure.from)}, bis ${longDay(closure.to)}`;
  return `${days}: geschlossen${closure.reason ? ` (${closure.reason})` : ''}.`;
}

/** Appointments. The record does not tell "must" from "can", so beside hours we say "ask". */
export function appointmentText(hours: Pick<OpeningHours, 'osm' | 'byAppointment'>): string | undefined {
  if (!hours.byAppointment) return undefined;
  return hours.osm === undefined
    ? 'Nach Vereinbarung. Bitte machen Sie vorher einen Termin aus.'
    : 'Bitte fragen Sie vorher, ob Sie einen Termin brauchen.';
}
