import type { Audience } from '../place/place-types.ts';
import { remoteWays, type Criteria, type ListedKind } from './criteria.ts';
import { writeCriteria } from './criteria-query.ts';
import type { FilterRecord } from './filter-record.ts';
import { fitOf } from './fits.ts';

/**
 * A page with one criterion already chosen, made at build: the way to a narrowed list on hosts that answer no question.
 * Areas and topics have pages of their own, and "open now" is true for a minute only.
 */
export interface PreparedChoice {
  /** Last part of its address: `stufenlos`, `sprache-ru`. */
  slug: string;
  criteria: Criteria;
  /** How many records fit for sure. */
  count: number;
}

/** No prepared choice asks for the minute or for a place. */
const NEVER = { where: undefined, now: { day: '1970-01-01', minutes: 0 } };

/** The choices of a list that lead to at least one record but do not keep all of them. */
export function preparedChoices(records: readonly FilterRecord[], kind: ListedKind): PreparedChoice[] {
  const mine = records.filter((record) => record.kind === kind);
  const choice = (criteria: Criteria): PreparedChoice => ({
    slug: choiceSlug(criteria),
    criteria,
    count: mine.filter((record) => fitOf(record, criteria, NEVER).fit === 'yes').length,
  });
  const choices = [
    choice({ stepFree: true }),
    choice({ free: true }),
    ...remoteWays.map((way) => choice({ way })),
    ...valuesOf(mine, 'audiences').map((audience) => choice({ audience: audience as Audience })),
    ...valuesOf(mine, 'languages').map((language) => choice({ language })),
  ];
  return choices.filter(({ count }) => count > 0 && count < mine.length);
}

/** `{ stepFree: true }` => `stufenlos`, `{ language: 'ru' }` => `sprache-ru`. */
export const choiceSlug = (criteria: Criteria): string => writeCriteria(criteria).replace('=ja', '').replace('=', '-');

/** All values that occur, the most frequent first. */
export function valuesOf(records: readonly FilterRecord[], field: 'topics' | 'audiences' | 'languages'): string[] {
  const counts = new Map<string, number>();
  for (const value of records.flatMap((record) => record[field] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
