import { render } from 'preact';
import { answerList, type ListAnswer } from '#domain/filter/answer-list.ts';
import { kindsOf, parameterNames, readCriteria, type ReadCriteria } from '#domain/filter/criteria-query.ts';
import type { ListKey } from '#domain/filter/criteria.ts';
import type { FilterRecord } from '#domain/filter/filter-record.ts';
import type { Where } from '#domain/filter/where.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { narrowForm, narrowHeadline, narrowTexts, questionNotes } from '#texts/narrow.ts';
import { namedPlace } from './named-place.ts';
import { cardShelf, type CardShelf } from './narrow-cards.ts';
import { filterFile } from './narrow-data.ts';
import { addressQuery, choiceNames, formQuery, onTaken, setForm } from './narrow-form.ts';
import { NarrowHead } from './narrow-head.tsx';
import { findHere } from './narrow-here.ts';
import { announcer, askIndex, statusAfter } from './search-client.ts';

/** Hits a search inside the list looks at; what is ranked lower nobody reads. */
const MOST_HITS = 1000;

interface Mounted {
  form: HTMLFormElement;
  list: ListKey;
  action: string;
  shelf: CardShelf;
  head: HTMLElement;
  say: (text: string) => void;
  total: number;
  /** Where the device is; stays in this variable and nowhere else. */
  device: Where | undefined;
  /** The question this page came with. */
  asked: string;
  /** What of the address this page came with could not be understood; said once. */
  rejected: string[];
  /** What is shown now. */
  answered: string;
  /** Counts the questions, so that a late answer to an earlier one is dropped. */
  turn: number;
}

/** Everything one question was answered with. */
interface Answered extends ListAnswer {
  question: string;
  notes: string[];
}

/**
 * Narrows the list of a page in the browser, with the same rules and words as the server.
 * @returns answers what the form asks now; `here` asks the device for its location first, `address` takes the question
 * from the address
 */
export function mountNarrowList(form: HTMLFormElement, section: HTMLElement): (change?: 'here' | 'address') => void {
  const head = section.querySelector<HTMLElement>('[data-narrow-head]') as HTMLElement;
  head.replaceChildren(...head.childNodes);
  const mounted: Mounted = {
    form,
    list: section.dataset.list as ListKey,
    action: new URL(form.action).pathname,
    shelf: cardShelf(section),
    head,
    say: announcer(statusAfter(head)),
    total: Number(section.dataset.total),
    device: undefined,
    asked: addressQuery(new URLSearchParams(location.search)),
    rejected: [],
    answered: '',
    turn: 0,
  };
  const run = (change?: 'here' | 'address'): void => {
    // On hosts without our server the address asks and nobody has written its question into the fields.
    if (change === 'address') {
      const query = new URLSearchParams(location.search);
      mounted.rejected = readCriteria(query).rejected;
      setForm(form, query);
    }
    if (change === 'here') void fromHere(mounted);
    else void update(mounted);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void update(mounted).then(() => head.querySelector('h2')?.focus());
  });
  form.addEventListener('reset', () => void update(mounted));
  onTaken(head, (query, drop) => {
    if (drop === 'here' || drop === 'all') mounted.device = undefined;
    setForm(form, query);
    void update(mounted).then(() => head.querySelector('h2')?.focus());
  });
  return run;
}

async function fromHere(mounted: Mounted): Promise<void> {
  const here = await findHere();
  if (here === undefined) return;
  mounted.device = here;
  const area = mounted.form.elements.namedItem(parameterNames.area);
  if (area instanceof HTMLInputElement) area.value = '';
  await update(mounted);
}

async function update(mounted: Mounted): Promise<void> {
  const { form } = mounted;
  const query = formQuery(form);
  // Leaving a field tells of a change that was answered while typing. Cards that moved again then would take the press
  // on a link away from under the finger.
  const asked = `${query.toString()} ${JSON.stringify(mounted.device)}`;
  if (asked === mounted.answered) return;
  mounted.answered = asked;
  mounted.turn += 1;
  const { turn } = mounted;
  const read = readCriteria(query);
  if (read.criteria.area !== undefined) mounted.device = undefined;
  if (mounted.device !== undefined && read.loneRadius !== undefined) {
    read.criteria.radius = read.loneRadius;
    read.loneRadius = undefined;
  }
  read.rejected.push(...mounted.rejected);
  mounted.rejected = [];
  const answered = await answer(mounted, read, (query.get('q') ?? '').trim()).catch(() => undefined);
  if (mounted.turn !== turn) return; // chosen on: the next answer is on its way
  if (answered === undefined) {
    askServer(mounted, addressQuery(query)); // the data cannot be read here
    return;
  }
  draw(mounted, answered);
}

async function answer(mounted: Mounted, read: ReadCriteria, question: string): Promise<Answered> {
  const kinds = kindsOf(mounted.list);
  const all = (await filterFile()).records.filter(({ kind }) => kinds.includes(kind));
  const records = question === '' ? all : await found(all, question);
  const { device } = mounted;
  const place =
    device === undefined ? await namedPlace(read.criteria) : { where: device, notes: [narrowForm.hereUsed] };
  const context = { where: place.where, now: berlinNow(new Date()) };
  return {
    ...answerList(records, read.criteria, context, question !== ''),
    question,
    notes: [...questionNotes(read), ...place.notes],
  };
}

async function found(all: readonly FilterRecord[], question: string): Promise<FilterRecord[]> {
  const byId = new Map(all.map((record) => [record.id, record]));
  const { hits, fault } = await askIndex(question, { limit: MOST_HITS });
  if (fault !== undefined) throw new Error(fault);
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}

function draw(mounted: Mounted, answered: Answered): void {
  const { form, list, action, shelf, head, say, total } = mounted;
  const query = addressQuery(formQuery(form));
  history.replaceState(history.state, '', query === '' ? action : `${action}?${query}`);
  const { narrows, applied, question, notes, steps, sure, maybe } = answered;
  if (!narrows && notes.length === 0) {
    shelf.showWhole();
    render(null, head);
    say(narrowTexts.all(list, total));
    return;
  }
  if (!shelf.holds(answered) && askServer(mounted, query)) return;
  shelf.show(answered);
  const headline = narrowHeadline(list, sure.length, maybe.length, narrows);
  const shared = { headline, all: narrowTexts.all(list, total), action, question, notes, steps };
  const counts = { sure: sure.length, maybe: maybe.length };
  const here = mounted.device !== undefined;
  render(<NarrowHead {...shared} {...counts} criteria={applied} names={choiceNames(form)} here={here} />, head);
  say([headline, ...notes, ...(maybe.length > 0 ? [narrowTexts.maybeCount(maybe.length)] : [])].join(' '));
}

/** Asks the server, unless this page is its answer already: a host of mere files would send it again for ever. */
function askServer({ form, device, asked }: Mounted, query: string): boolean {
  if (device !== undefined || asked === query) return false;
  form.submit();
  return true;
}
