import type { Result } from '../shared/result.ts';
import type { IndexFault, ReadIndexFile } from './index-format.ts';
import { openIndex, type IndexReader } from './index-reader.ts';
import { emptyAnswer, type SearchAnswer } from './search-answer.ts';
import { searchIndex } from './search-index.ts';

export type Ask = (query: string, options: { limit: number }) => Promise<SearchAnswer>;

/**
 * Questions to an index that is opened with the first of them (a blank one does). When a file cannot be read or is damaged
 * the next question opens the index anew: a release may have been switched, or the net may be back.
 */
export function openSearch(read: ReadIndexFile): Ask {
  let opening: Promise<Result<IndexReader, IndexFault>> | undefined;
  return async (query, options) => {
    opening ??= openIndex(read);
    const index = await opening;
    const answer = index.ok ? await searchIndex(index.value, query, options) : emptyAnswer(query.trim(), index.fault);
    if (answer.fault !== undefined) opening = undefined;
    return answer;
  };
}
