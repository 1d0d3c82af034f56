import { activeFacets, radii, without, type Criteria } from './criteria.ts';
import type { FilterRecord } from './filter-record.ts';
import type { FilterContext } from './fits.ts';
import { narrow, nextSteps, type Narrowed, type NextStep } from './narrow.ts';

/** A list's answer to a question. */
export interface ListAnswer extends Narrowed {
  /** The criteria that really narrow: a place nobody knows is not among them. */
  applied: Criteria;
  /** False when nothing of the question narrows the list. */
  narrows: boolean;
  /** Ways on, where nothing fits for sure. */
  steps: NextStep[];
}

/**
 * Answers a question to a list, for the server and the browser alike.
 * @param records those of the list, or the hits of a search in it
 * @param isSearched whether `records` are hits of a search
 */
export function answerList(
  records: readonly FilterRecord[],
  criteria: Criteria,
  context: FilterContext,
  isSearched: boolean,
): ListAnswer {
  const { where } = context;
  const applied = where === undefined ? without(criteria, 'area') : criteria;
  const narrowed = narrow(records, applied, context);
  return {
    ...narrowed,
    applied,
    narrows: isSearched || where !== undefined || activeFacets(applied).length > 0,
    steps: narrowed.sure.length > 0 ? [] : nextSteps(records, applied, context, radii),
  };
}
