// Runs in the browser: time zones, formatToParts and hourCycle of Intl are older than Safari 14 and Chrome 90.
import type { WallClock } from './open-state.ts';

/**
 * Day and minute on the wall clock of a time zone.
 * @param timeZone IANA name; the portal's cities all keep `Europe/Berlin`
 */
export function berlinNow(date: Date, timeZone = 'Europe/Berlin'): WallClock {
  const parts: Record<string, string> = {};
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  for (const part of format.formatToParts(date)) parts[part.type] = part.value;
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  };
}
