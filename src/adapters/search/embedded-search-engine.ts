import type { ReadIndexFile } from '#domain/search/index-format.ts';
import { openSearch } from '#domain/search/open-search.ts';
import type { SearchEngine } from '#usecases/ports.ts';

/** The search engine of the portal itself: the same index files and the same code as in the browser. */
export const embeddedSearchEngine = (read: ReadIndexFile): SearchEngine => ({ search: openSearch(read) });
