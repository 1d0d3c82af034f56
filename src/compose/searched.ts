import type { Catalog } from '#domain/city/catalog.ts';
import { activeFacets, type Criteria } from '#domain/filter/criteria.ts';
import { readCriteria } from '#domain/filter/criteria-query.ts';
import { narrowHits, type NarrowedHits } from '#domain/filter/narrow-hits.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { questionNotes, type ChoiceNames, type ListChoices } from '#texts/narrow.ts';
import { answersOf, type Release } from './answers.ts';
import { catalog } from './catalog.ts';
import { filterTable } from './filter-table.ts';
import { choiceNames, listChoices, offeredOnly } from './list-choices.ts';
import { placeOf } from './place-of-question.ts';

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
  narrowed: (NarrowedHits & { notes: string[]; names: ChoiceNames }) | undefined;
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
  const choices = listChoices(city, 'all', filters.records);
  const read = offeredOnly(readCriteria(query), choices);
  const { criteria } = read;
  const isNarrowed = activeFacets(criteria).length > 0;
  const limit = isNarrowed ? LOOKED_THROUGH : SHOWN;
  const answer = question === '' ? undefined : await engine.search(question, { limit });
  const shared = { city, choices, question, criteria, answer };
  if (answer === undefined || !isNarrowed) return { ...shared, narrowed: undefined };
  const { where, notes } = placeOf(criteria, directory);
  const hits = narrowHits(answer.hits, filters.records, criteria, { where, now: berlinNow(new Date()) });
  const said = [...questionNotes(read), ...notes];
  return { ...shared, narrowed: { ...hits, notes: said, names: choiceNames(city, criteria) } };
}
