import OpeningHours from 'opening_hours';
import type { HoursWords } from '#domain/city/check-hours.ts';

const settings = { mode: 0, tag_key: 'opening_hours', map_value: false, warnings_severity: 4, locale: 'de' };

/** The arrow and the words around it, on one line. */
const words = (message: string): string => message.replaceAll(/\s+/g, ' ').trim();

/** What the package `opening_hours` says about a rule, in German. It throws its messages as strings. */
export function hoursWords(osm: string): HoursWords {
  try {
    const hours = new OpeningHours(osm, null, settings);
    // Whether a record speaks of holidays is its own affair.
    const remarks = hours.getStructuredWarnings().filter(({ type }) => type !== 'public_holiday');
    return { reasons: remarks.map(({ message }) => words(message)), plain: hours.prettifyValue() };
  } catch (error) {
    return { reasons: [words(String(error))] };
  }
}
