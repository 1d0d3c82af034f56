import type { SearchAnswer } from '#domain/search/search-answer.ts';

export type { SearchAnswer } from '#domain/search/search-answer.ts';

/** Finds pages of the portal by the words of people. Never rejects: what goes wrong is `answer.fault`. */
export interface SearchEngine {
  /** @param options.limit most hits in the answer */
  search: (query: string, options: { limit: number }) => Promise<SearchAnswer>;
}
