import type { Day, PartialDay } from '../shared/partial-day.schema.ts';
import type { Confirmation, ConfirmedBy } from '../shared/source.schema.ts';

/** How far a group of fields can be trusted on a day. `expiresOn` is the last day it counts as current. */
export type Freshness =
  { kind: 'current' | 'old'; on: PartialDay; by: ConfirmedBy; expiresOn: Day } | { kind: 'unconfirmed' };

/**
 * Says whether a confirmation still counts.
 * A date known to the year or month counts from its FIRST day: "2025" may have been January, and a fact must rather
 * age too soon than be called current too long.
 * @param months how long such facts count as current, `freshness` in site.yaml
 */
export function freshness(confirmed: Confirmation | undefined, months: number, today: Day): Freshness {
  if (confirmed === undefined) return { kind: 'unconfirmed' };
  const expiresOn = addMonths(firstDay(confirmed.on), months);
  return { kind: hasExpired(expiresOn, today) ? 'old' : 'current', on: confirmed.on, by: confirmed.by, expiresOn };
}

/** True from the day after `expiresOn`. The browser asks the same of pages that are older than their facts. */
export const hasExpired = (expiresOn: Day, today: Day): boolean => today > expiresOn;

/** `2014` => `2014-01-01`, `2014-08` => `2014-08-01`. */
const firstDay = (day: PartialDay): Day => `${day}-01-01`.slice(0, 10);

/** The same day some months later, or the last day of that month when it is shorter. */
function addMonths(day: Day, months: number): Day {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDate))).toISOString().slice(0, 10);
}
