import OpeningHoursLibrary from 'opening_hours';
import { fail, ok, type Result } from '../shared/result.ts';
import { MINUTES_A_DAY, type MinuteRange } from './calendar.ts';

/**
 * Why a rule cannot be published. Each would make the portal say more than the record knows:
 * - `syntax`: not OpenStreetMap syntax, or only after guessing at words ("Montag", "Uhr").
 * - `school-holidays`: uses SH; the portal holds no school holidays.
 * - `week-parity`: odd weeks that stop before week 53. 2026 has 53 ISO weeks, so `week 1-52/2` would drop one.
 * - `uncertain`: says "perhaps": `unknown`, open end (`10:00+`), fallback (`||`), sunrise and the like, days without times.
 * - `holidays-order`: hours without PH after a part with PH. By the specification they win on public holidays too, so
 *   `PH off; Mo-Fr 09:00-17:00` is open on a holiday Monday, which nobody means. PH comes last.
 * - `comment`: text in quotes; it belongs into `note` or the reason of a closure, where people read it.
 * - `unsupported`: valid, but has no single reading here, such as `PH Mo-Fr` or `PH -1 day`.
 */
export type OsmRuleFault =
  | 'opening-hours-syntax'
  | 'opening-hours-school-holidays'
  | 'opening-hours-week-parity'
  | 'opening-hours-uncertain'
  | 'opening-hours-holidays-order'
  | 'opening-hours-comment'
  | 'opening-hours-unsupported';

/** One part of a rule, as separated by `;` (replaces the day) or `,` (adds to it). */
export interface RulePart {
  /** Which days, without PH: `Mo-Fr`, `week 02-52/2 Th`, `` for every day; undefined when the part speaks of PH alone. */
  days: string | undefined;
  /** Which days if they are public holidays: `Mo-Su`, `Dec Mo-Su`; undefined when the part does not speak of PH. */
  holidays: string | undefined;
  /** True for an open part after a comma: it leaves the earlier hours of the day. */
  adds: boolean;
  /** False for `off` and `closed`. */
  open: boolean;
  ranges: MinuteRange[];
}
export type OsmRule = RulePart[];

const TIMES = /(?:^| )(24\/7|\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/;
const STATE = /(?:^| )(open|off|closed)$/;
const PERHAPS = /\|\||\bunknown\b|:\d\d\+|\b(?:dawn|sunrise|sunset|dusk)\b/;
/** `week 01-53/2` is exactly the odd weeks and `week 02-52/2` the even ones; a range that ends at 51 or 52 is neither. */
const ODD_WEEKS_WITHOUT_53 = /\bweek (?:\S*,)?\d?[13579]-5[12]\/2/;
/** PH as one of the weekdays: alone or in a list joined by commas. */
const HOLIDAY_LIST = /^(.* )?((?:[^ ]+,)?PH(?:,[^ ]+)?)$/;

/**
 * Reads an OpenStreetMap `opening_hours` rule.
 * @param text the rule, e.g. `Mo,We,Fr 09:00-12:00; PH off`
 * @returns its parts in order, or the fault that keeps it from being published
 * @source wiki.openstreetmap.org/wiki/Key:opening_hours/specification, read by the package `opening_hours`
 */
export function parseOsmRule(text: string): Result<OsmRule, OsmRuleFault> {
  const canonical = canonicalRule(text);
  if (canonical === undefined) return fail('opening-hours-syntax');
  if (canonical.includes('"')) return fail('opening-hours-comment');
  if (/\bSH\b/.test(canonical)) return fail('opening-hours-school-holidays');
  if (PERHAPS.test(canonical)) return fail('opening-hours-uncertain');
  if (ODD_WEEKS_WITHOUT_53.test(canonical)) return fail('opening-hours-week-parity');
  const parts: OsmRule = [];
  // The library writes lists with a bare comma and additional parts with comma and space.
  for (const piece of canonical.matchAll(/(^|; |, )(.*?)(?=; |, |$)/g)) {
    const part = parsePart(piece[2] as string, piece[1] === ', ');
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return overridesHolidays(parts) ? fail('opening-hours-holidays-order') : ok(parts);
}

const overridesHolidays = (parts: OsmRule): boolean =>
  parts.some(
    ({ open, adds, holidays }, index) =>
      open &&
      !adds &&
      holidays === undefined &&
      parts.slice(0, index).some((earlier) => earlier.holidays !== undefined),
  );

/** True for `24/7`: holidays do not touch it. */
export const isAlwaysOpen = (rule: OsmRule): boolean =>
  rule.every(({ days, open, ranges }) => days === '' && open && ranges[0]?.[0] === 0 && ranges[0][1] === MINUTES_A_DAY);

/** The same check for the content reader, which needs no parts. */
export function checkOsmRule(text: string): Result<void, OsmRuleFault> {
  const parsed = parseOsmRule(text);
  return parsed.ok ? ok(undefined) : parsed;
}

/** The library's own spelling of a rule; undefined when it cannot read it or had to guess a word. */
function canonicalRule(text: string): string | undefined {
  try {
    const rule = new OpeningHoursLibrary(text, null, 0);
    const guessed = rule
      .getStructuredWarnings()
      .some(({ type }) => type === 'word_error_correction' || type === 'ambiguous_word');
    // `Apr-Sep: Mo-Fr`: the colon only helps the eye.
    return guessed ? undefined : rule.prettifyValue().replaceAll(': ', ' ');
  } catch {
    return undefined; // The library throws its message as a string.
  }
}

function parsePart(piece: string, adds: boolean): Result<RulePart, OsmRuleFault> {
  const state = STATE.exec(piece);
  const open = state === null || state[1] === 'open';
  const withoutState = piece.slice(0, state?.index ?? piece.length);
  const times = TIMES.exec(withoutState);
  const selector = withoutState.slice(0, times?.index ?? withoutState.length);
  if (selector.includes(':')) return fail('opening-hours-unsupported');
  // "Mo-Fr" means open day and night by the specification; hardly anybody who writes it means that.
  if (times === null && open) return fail('opening-hours-uncertain');
  const ranges = parseTimes(times?.[1] ?? '24/7');
  const days = splitHolidays(selector);
  if (ranges === undefined || days === undefined) return fail('opening-hours-unsupported');
  return ok({ ...days, adds: adds && open, open, ranges });
}

function parseTimes(text: string): MinuteRange[] | undefined {
  if (text === '24/7') return [[0, MINUTES_A_DAY]];
  const ranges = text.split(',').map((range): MinuteRange => {
    const [fromHour, fromMinute, toHour, toMinute] = range.split(/[:-]/).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    return [from, to < from ? to + MINUTES_A_DAY : to];
  });
  return ranges.every(([from, to]) => from < to && to - from <= MINUTES_A_DAY) ? ranges : undefined;
}

/** Takes PH out of a selector, so that our own holidays decide and not those inside the library. */
function splitHolidays(selector: string): Pick<RulePart, 'days' | 'holidays'> | undefined {
  if (!/\bPH\b/.test(selector)) return { days: selector, holidays: undefined };
  const match = HOLIDAY_LIST.exec(selector);
  if (match === null) return undefined;
  const before = match[1] ?? '';
  const weekdays = (match[2] as string).split(',').filter((word) => word !== 'PH');
  return { days: weekdays.length === 0 ? undefined : before + weekdays.join(','), holidays: `${before}Mo-Su` };
}
