import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../search/search-answer.ts';
import { aFilterRecord } from './a-filter-record.ts';
import { narrowHits } from './narrow-hits.ts';

const hit = (id: string, kind: SearchHit['kind']): SearchHit => ({
  id,
  kind,
  title: id,
  url: `/${id}/`,
  shortNumber: undefined,
  summary: '',
  area: undefined,
  phone: undefined,
});
const context = { where: undefined, now: { day: '2026-11-23', minutes: 600 } };

describe('hits of a search with conditions', () => {
  it('keep the order of the search, apart into sure and unsure, without topics and articles', () => {
    const hits = [
      hit('thema', 'topic'),
      hit('c', 'office'),
      hit('a', 'office'),
      hit('b', 'service'),
      hit('rat', 'article'),
    ];
    const table = [
      aFilterRecord({ id: 'a', free: 'yes' }),
      aFilterRecord({ id: 'b', free: 'no' }),
      aFilterRecord({ id: 'c' }),
      aFilterRecord({ id: 'kein-treffer', free: 'yes' }),
    ];
    const { sure, maybe } = narrowHits(hits, table, { free: true }, context);
    expect(sure.map((found) => found.hit.title)).toEqual(['a']);
    expect(maybe.map(({ id, missing }) => [id, missing])).toEqual([['c', ['free']]]);
  });
});
