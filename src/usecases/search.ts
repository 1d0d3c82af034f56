import { emptyAnswer } from '#domain/search/search-answer.ts';
import type { SearchAnswer, SearchEngine } from './ports.ts';

/** More hits than this nobody reads, and a hostile request must not ask for more. */
const MOST_HITS = 200;

/** Asks the search engine; a blank question is answered without it, and the number of hits stays within 1 and 200. */
export async function search(
  { query, limit }: { query: string; limit: number },
  { engine }: { engine: SearchEngine },
): Promise<SearchAnswer> {
  if (query.trim() === '') return emptyAnswer('');
  const hits = Math.min(MOST_HITS, Math.max(1, Math.trunc(limit) || 1));
  return engine.search(query, { limit: hits });
}
