import type { SearchHit } from '../search/search-answer.ts';
import type { Criteria } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import { answerList, type ListAnswer } from './answer-list.ts';
import type { Found } from './narrow.ts';
import type { FilterContext } from './fits.ts';

export type FoundHit = Found & { hit: SearchHit };

/** Hits of a search, narrowed: only places and services can be, so topics, areas and articles are left out. */
export interface NarrowedHits extends Pick<ListAnswer, 'applied' | 'steps'> {
  sure: FoundHit[];
  maybe: FoundHit[];
}

/** Narrows the hits of a search down. Their order stays, save that distance leads where a place was named. */
export function narrowHits(
  hits: readonly SearchHit[],
  table: readonly FilterRecord[],
  criteria: Criteria,
  context: FilterContext,
): NarrowedHits {
  const records = new Map(table.map((record) => [record.id, record]));
  const byId = new Map(hits.filter(({ id }) => records.has(id)).map((hit) => [hit.id, hit]));
  const found = [...byId.keys()].flatMap((id) => records.get(id) ?? []);
  const { sure, maybe, applied, steps } = answerList(found, criteria, context, true);
  const withHits = (entries: readonly Found[]): FoundHit[] =>
    entries.flatMap((entry) => {
      const hit = byId.get(entry.id);
      return hit === undefined ? [] : [{ ...entry, hit }];
    });
  return { sure: withHits(sure), maybe: withHits(maybe), applied, steps };
}
