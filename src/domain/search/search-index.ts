import { ok, type Result } from '../shared/result.ts';
import { explain, nearestSpelling } from './explain.ts';
import { findNumber } from './find-number.ts';
import type { IndexFault } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { understand } from './question.ts';
import { rank } from './rank.ts';
import { emptyAnswer, type SearchAnswer } from './search-answer.ts';

/** Longer questions are cut: nobody types them, and every word costs a look through the dictionary. */
const LONGEST_QUESTION = 200;

/**
 * Answers a question. Blank questions and nonsense give no hits; a Kurznummer gives its entry first. What the index cannot
 * deliver is said as `fault`.
 * @param limit most hits in the answer
 */
export async function searchIndex(
  index: IndexReader,
  query: string,
  { limit }: { limit: number },
): Promise<SearchAnswer> {
  const asked = query.trim().slice(0, LONGEST_QUESTION);
  if (asked === '') return emptyAnswer(asked);
  const answer = await lookUp(index, asked, limit);
  return answer.ok ? answer.value : emptyAnswer(asked, answer.fault);
}

async function lookUp(index: IndexReader, asked: string, limit: number): Promise<Result<SearchAnswer, IndexFault>> {
  const entry = await findNumber(index, asked);
  if (!entry.ok) return entry;
  const { number, document, onlyNumber } = entry.value;
  const question = understand(onlyNumber ? '' : asked, index.dictionary);
  const ranking = await rank(index, question);
  if (!ranking.ok) return ranking;
  const { documents, complete } = ranking.value;
  const found = document === undefined ? documents : [document, ...documents.filter((other) => other !== document)];
  const hits = await index.rows(found.slice(0, limit));
  if (!hits.ok) return hits;
  const understood = explain(index, question, ranking.value);
  return ok({
    query: asked,
    hits: hits.value,
    total: found.length,
    complete: complete + found.length - documents.length,
    understood,
    didYouMean: nearestSpelling(understood),
    number: number?.state === 'found' || documents.length === 0 ? number : undefined,
    fault: undefined,
  });
}
