import type { Catalog } from '#domain/city/catalog.ts';
import { pointsOfArea } from '#domain/city/area-points.ts';
import { findArea, type AreaDirectory } from '#domain/city/find-area.ts';
import { activeFacets, radii, type Criteria } from '#domain/filter/criteria.ts';
import { readCriteria } from '#domain/filter/criteria-query.ts';
import type { FilterContext } from '#domain/filter/fits.ts';
import { narrowHits, type NarrowedHits } from '#domain/filter/narrow-hits.ts';
import { nextSteps, type NextStep } from '#domain/filter/narrow.ts';
import { whereOf } from '#domain/filter/where.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { areaNotes } from '#texts/area-note.ts';
import { narrowTexts, type ChoiceNames, type ListChoices } from '#texts/narrow.ts';
import { answersOf, type Release } from './answers.ts';
import { catalog } from './catalog.ts';
import { filterTable } from './filter-table.ts';
import { choiceNames, listChoices } from './list-choices.ts';

/** Hits shown without conditions, and hits looked through with them. */
const SHOWN = 50;
const LOOKED_THROUGH = 1000;

/** The search page with its answer, if something was asked. */
export interface SearchView {
  city: Catalog;
  choices: ListChoices;
  question: string;
  criteria: Criteria;
  answer: SearchAnswer | undefined;
  /** Only when conditions were set beside a question. */
  narrowed: (NarrowedHits & { notes: string[]; steps: NextStep[]; names: ChoiceNames }) | undefined;
}

export async function searchView(): Promise<SearchView> {
  const city = await catalog();
  return {
    city,
    choices: listChoices(city, 'all', filterTable(city).records),
    question: '',
    criteria: {},
    answer: undefined,
    narrowed: undefined,
  };
}

/** Answers a search from the data of a release. */
export async function answerSearch(release: Release | undefined, query: URLSearchParams): Promise<SearchView> {
  const { city, engine, filters, directory } = await answersOf(release);
  const question = (query.get('q') ?? '').trim().slice(0, 120);
  const { criteria, rejected } = readCriteria(query);
  const isNarrowed = activeFacets(criteria).length > 0;
  const limit = isNarrowed ? LOOKED_THROUGH : SHOWN;
  const answer = question === '' ? undefined : await engine.search(question, { limit });
  const shared = { city, choices: listChoices(city, 'all', filters.records), question, criteria, answer };
  if (answer === undefined || !isNarrowed) return { ...shared, narrowed: undefined };
  const { context, notes } = placeOf(criteria, directory);
  const hits = narrowHits(answer.hits, filters.records, criteria, context);
  const steps = hits.sure.length > 0 ? [] : nextSteps(hits.records, criteria, context, radii);
  const said = rejected.length === 0 ? notes : [narrowTexts.rejected(rejected), ...notes];
  return { ...shared, narrowed: { ...hits, notes: said, steps, names: choiceNames(city, criteria) } };
}

/** What the place of a question means, and the minute it is asked in. */
function placeOf(criteria: Criteria, directory: AreaDirectory): { context: FilterContext; notes: string[] } {
  const now = berlinNow(new Date());
  if (criteria.area === undefined) return { context: { where: undefined, now }, notes: [] };
  const area = findArea(criteria.area, directory);
  const where = whereOf(area, directory, pointsOfArea(area, criteria.area, directory));
  return { context: { where, now }, notes: areaNotes(area, directory, where !== undefined) };
}
