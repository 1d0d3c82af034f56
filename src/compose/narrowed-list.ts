import type { Catalog } from '#domain/city/catalog.ts';
import type { Topic } from '#domain/city/city.schema.ts';
import { areaDirectory, type AreaDirectory } from '#domain/city/find-area.ts';
import { activeFacets, listKeys, type Criteria, type ListKey } from '#domain/filter/criteria.ts';
import { kindsOf, readCriteria } from '#domain/filter/criteria-query.ts';
import { entryId, type Entry, type NarrowedEntry } from '#domain/filter/entry.ts';
import type { FilterRecord } from '#domain/filter/filter-record.ts';
import { answerList, type ListAnswer } from '#domain/filter/answer-list.ts';
import type { Found } from '#domain/filter/narrow.ts';
import { byName, groupByBorough, type BoroughGroup } from '#domain/place/group-by-borough.ts';
import type { Service } from '#domain/service/service.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { listRoutes } from '#routes';
import {
  missingText,
  nearText,
  questionNotes,
  type ChoiceNames,
  type ListChoices,
  type PreparedLink,
} from '#texts/narrow.ts';
import { answersOf, type Answers, type Release } from './answers.ts';
import { catalog, settings } from './catalog.ts';
import { filterTable } from './filter-table.ts';
import { doorOfList } from './trails.ts';
import { choiceNames, listChoices, offeredOnly, preparedLinks } from './list-choices.ts';
import { placeOf } from './place-of-question.ts';

/** Cards put aside for the browser; a longer list would send its weight with every answer, and asks the server again. */
const MOST_ASIDE = 300;

/** Hits a search inside a list looks at; what is ranked lower nobody reads. */
const MOST_HITS = 1000;

/** A list as its page shows it; `result` only when something was asked. */
export interface ListView {
  city: Catalog;
  list: ListKey;
  action: string;
  choices: ListChoices;
  /** Topics behind its door. */
  topics: Topic[];
  prepared: PreparedLink[];
  /** The whole list, by Stadtbezirk; services stand in one group. */
  groups: BoroughGroup[];
  services: Service[];
  total: number;
  criteria: Criteria;
  question: string;
  result: ListResult | undefined;
}

export interface ListResult extends Pick<ListAnswer, 'applied' | 'narrows' | 'steps'> {
  names: ChoiceNames;
  sure: NarrowedEntry[];
  maybe: NarrowedEntry[];
  /** All others: out of sight, for the browser to take up when the question changes. */
  rest: Entry[];
  notes: string[];
}

/** The whole list, as it is built. */
export async function listView(list: ListKey): Promise<ListView> {
  const city = await catalog();
  return viewOf(city, filterTable(city).records, list);
}

/** A list with one criterion already chosen, as it is built. */
export async function preparedView(list: ListKey, criteria: Criteria): Promise<ListView> {
  const city = await catalog();
  const { records } = filterTable(city);
  const view = viewOf(city, records, list);
  const asked = { now: settings.now, notes: [], directory: areaDirectory(city) };
  return { ...view, criteria, result: resultOf({ ...view, criteria }, records, asked) };
}

/** Answers a question to a list from the data of a release. */
export async function answerQuestion(
  release: Release | undefined,
  list: ListKey,
  query: URLSearchParams,
): Promise<ListView> {
  const answers = await answersOf(release);
  const question = (query.get('q') ?? '').trim().slice(0, 120);
  const whole = viewOf(answers.city, answers.filters.records, list);
  const read = offeredOnly(readCriteria(query), whole.choices);
  const view = { ...whole, criteria: read.criteria, question };
  const notes = questionNotes(read);
  if (activeFacets(read.criteria).length === 0 && question === '' && notes.length === 0) return view;
  const records = await recordsFor(answers, question);
  return { ...view, result: resultOf(view, records, { now: new Date(), notes, directory: answers.directory }) };
}

async function recordsFor({ filters, engine }: Answers, question: string): Promise<readonly FilterRecord[]> {
  if (question === '') return filters.records;
  const byId = new Map(filters.records.map((entry) => [entry.id, entry]));
  const { hits } = await engine.search(question, { limit: MOST_HITS });
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}

function viewOf(city: Catalog, records: readonly FilterRecord[], list: ListKey): ListView {
  const kinds = kindsOf(list);
  const mine = records.filter(({ kind }) => kinds.includes(kind));
  const services = list === 'service' ? [...city.services].sort(byName) : [];
  const places = city.places.filter(({ kind }) => kinds.includes(kind));
  return {
    city,
    list,
    action: listRoutes[list],
    choices: listChoices(city, list, mine),
    topics: city.topics.filter(({ door }) => door === doorOfList(list)),
    prepared: preparedLinks(city, list, records),
    groups: groupByBorough(city.boroughs, places),
    services,
    total: services.length + places.length,
    criteria: {},
    question: '',
    result: undefined,
  };
}

interface Asked {
  now: Date;
  notes: readonly string[];
  directory: AreaDirectory;
}

function resultOf(view: ListView, records: readonly FilterRecord[], asked: Asked): ListResult {
  const { city, list, total, criteria, question } = view;
  const kinds = kindsOf(list);
  const mine = records.filter(({ kind }) => kinds.includes(kind));
  const { where, notes } = placeOf(criteria, asked.directory);
  const answer = answerList(mine, criteria, { where, now: berlinNow(asked.now) }, question !== '');
  const entries = new Map(entriesOf(city, list).map((entry) => [entryId(entry), entry]));
  const cards = (found: readonly Found[]): NarrowedEntry[] =>
    found.flatMap((one) => {
      const entry = entries.get(one.id);
      entries.delete(one.id);
      return entry === undefined ? [] : [{ ...entry, near: nearText(one), missing: missingText(one.missing) }];
    });
  return {
    ...answer,
    names: choiceNames(city, criteria),
    sure: cards(answer.sure),
    maybe: cards(answer.maybe),
    rest: total > MOST_ASIDE ? [] : [...entries.values()],
    notes: [...asked.notes, ...notes],
  };
}

const entriesOf = (city: Catalog, list: ListKey): Entry[] =>
  list === 'service'
    ? city.services.map((service) => ({ service }))
    : city.places.filter(({ kind }) => kindsOf(list).includes(kind)).map((place) => ({ place }));

const slugOf = (list: ListKey): string => listRoutes[list].replaceAll('/', '');

/** The list of an address: `anlaufstellen` => `office`. */
export const listAt = (slug: string | undefined): ListKey | undefined => listKeys.find((list) => slugOf(list) === slug);

/** All pages with one criterion already chosen, as Astro asks for them. */
export async function preparedPages() {
  const city = await catalog();
  const { records } = filterTable(city);
  return listKeys.flatMap((list) =>
    preparedLinks(city, list, records).map((link) => ({
      params: { list: slugOf(list), choice: `auswahl/${link.slug}` },
      props: { list, link },
    })),
  );
}
