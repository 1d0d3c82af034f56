import type { Day } from '../shared/partial-day.schema.ts';
import { hasExpired } from '../time/freshness.ts';
import type { Sheet } from './sheet.ts';

/** The warnings of a sheet that hold on a day: a sheet may be read long after it was made. */
export function activeWarnings({ warnings, expiring }: Pick<Sheet, 'warnings' | 'expiring'>, today: Day): string[] {
  return [
    ...warnings.filter(({ until }) => until === undefined || !hasExpired(until, today)),
    ...expiring.filter(({ on }) => hasExpired(on, today)),
  ].map(({ text }) => text);
}
