import type { Catalog } from '#domain/city/catalog.ts';
import type { Topic } from '#domain/city/city.schema.ts';
import { pointsOfArea } from '#domain/city/area-points.ts';
import { areaDirectory, findArea, type AreaDirectory } from '#domain/city/find-area.ts';
import { activeFacets, listKeys, radii, type Criteria, type ListKey } from '#domain/filter/criteria.ts';
import { kindsOf, readCriteria } from '#domain/filter/criteria-query.ts';
import { entryId, type Entry, type NarrowedEntry } from '#domain/filter/entry.ts';
import type { FilterRecord } from '#domain/filter/filter-record.ts';
import { narrow, nextSteps, type Found, type NextStep } from '#domain/filter/narrow.ts';
import { whereOf } from '#domain/filter/where.ts';
import { byName, groupByBorough, type BoroughGroup } from '#domain/place/group-by-borough.ts';
import type { Service } from '#domain/service/service.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { listRoutes } from '#routes';
import { areaNotes } from '#texts/area-note.ts';
import { missingText, narrowTexts, type ChoiceNames, type ListChoices, type PreparedLink } from '#texts/narrow.ts';
import { distanceText } from '#texts/distance.ts';
import { answersOf, type Answers, type Release } from './answers.ts';
import { catalog, settings } from './catalog.ts';
import { filterTable } from './filter-table.ts';
import { doorOfList } from './trails.ts';
import { choiceNames, listChoices, preparedLinks } from './list-choices.ts';

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

export interface ListResult {
  names: ChoiceNames;
  sure: NarrowedEntry[];
  maybe: NarrowedEntry[];
  /** All others: out of sight, for the browser to take up when the question changes. */
  rest: Entry[];
  notes: string[];
  steps: NextStep[];
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
  return { ...view, criteria, result: resultOf(view, records, { criteria, now: settings.now, notes: [] }) };
}

/** Answers a question to a list from the data of a release. */
export async function answerList(
  release: Release | undefined,
  list: ListKey,
  query: URLSearchParams,
): Promise<ListView> {
  const answers = await answersOf(release);
  const { criteria, rejected } = readCriteria(query);
  const question = (query.get('q') ?? '').trim().slice(0, 120);
  const records = await recordsFor(answers, question);
  const view = { ...viewOf(answers.city, answers.filters.records, list), criteria, question };
  const notes = rejected.length === 0 ? [] : [narrowTexts.rejected(rejected)];
  if (activeFacets(criteria).length === 0 && question === '' && notes.length === 0) return view;
  return {
    ...view,
    result: resultOf(view, records, { criteria, now: new Date(), notes, directory: answers.directory }),
  };
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
  criteria: Criteria;
  now: Date;
  notes: readonly string[];
  directory?: AreaDirectory;
}

function resultOf(view: ListView, records: readonly FilterRecord[], asked: Asked): ListResult {
  const { city, list } = view;
  const { criteria } = asked;
  const kinds = kindsOf(list);
  const mine = records.filter(({ kind }) => kinds.includes(kind));
  const directory = asked.directory ?? areaDirectory(city);
  const area = criteria.area === undefined ? undefined : findArea(criteria.area, directory);
  const where = area && whereOf(area, directory, pointsOfArea(area, criteria.area ?? '', directory));
  const context = { where, now: berlinNow(asked.now) };
  const { sure, maybe } = narrow(mine, criteria, context);
  const entries = new Map(entriesOf(city, list).map((entry) => [entryId(entry), entry]));
  const cards = (found: readonly Found[]): NarrowedEntry[] =>
    found.flatMap(({ id, metres, missing }) => {
      const entry = entries.get(id);
      if (entry === undefined) return [];
      entries.delete(id);
      const near = metres === undefined ? undefined : distanceText(metres);
      return [{ ...entry, near, missing: missing.length === 0 ? undefined : missingText(missing) }];
    });
  return {
    names: choiceNames(city, criteria),
    sure: cards(sure),
    maybe: cards(maybe),
    rest: [...entries.values()],
    notes: [...asked.notes, ...(area === undefined ? [] : areaNotes(area, directory, where !== undefined))],
    steps: sure.length > 0 ? [] : nextSteps(mine, criteria, context, radii),
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
