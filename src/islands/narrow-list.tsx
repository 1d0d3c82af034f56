import { render } from 'preact';
import { activeFacets, radii, type Criteria, type ListKey } from '#domain/filter/criteria.ts';
import { kindsOf, parameterNames, readCriteria, writeCriteria } from '#domain/filter/criteria-query.ts';
import type { FilterRecord } from '#domain/filter/filter-record.ts';
import { narrow, nextSteps, type Narrowed } from '#domain/filter/narrow.ts';
import { whereAt, type Where } from '#domain/filter/where.ts';
import type { Point } from '#domain/shared/geo.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { narrowForm, narrowHeadline, narrowTexts } from '#texts/narrow.ts';
import { askHere } from './ask-here.ts';
import { filterFile } from './narrow-data.ts';
import { namedPlace } from './named-place.ts';
import { cardShelf, type CardShelf } from './narrow-cards.ts';
import { NarrowHead } from './narrow-head.tsx';
import { announcer, askIndex, statusAfter } from './search-client.ts';
import { choiceNames, formQuery, onTaken, setForm } from './narrow-form.ts';

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
  device: Point | undefined;
  /** What is shown now. */
  answered: string;
  /** Counts the questions, so that a late answer to an earlier one is dropped. */
  turn: number;
}

/** Everything one question was answered with. */
interface Answered {
  criteria: Criteria;
  question: string;
  records: readonly FilterRecord[];
  where: Where | undefined;
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
    answered: '',
    turn: 0,
  };
  const run = (change?: 'here' | 'address'): void => {
    // On hosts without our server the address asks and nobody has written its question into the fields.
    if (change === 'address') setForm(form, new URLSearchParams(location.search));
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
  const point = await askHere();
  showHereFault(point === undefined);
  if (point === undefined) return;
  mounted.device = point;
  const area = mounted.form.elements.namedItem(parameterNames.area);
  if (area instanceof HTMLInputElement) area.value = '';
  await update(mounted);
}

/** Said where the button is, and by screen readers. */
function showHereFault(failed: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-here]');
  place?.querySelector('[role=status]')?.remove();
  if (!failed || place === null) return;
  const sentence = document.createElement('span');
  sentence.className = 'here-fault';
  sentence.setAttribute('role', 'status');
  place.append(sentence);
  sentence.textContent = narrowForm.hereFailed;
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
  const { criteria } = readCriteria(query);
  const question = (query.get('q') ?? '').trim();
  if (criteria.area !== undefined) mounted.device = undefined;
  const radius = query.get(parameterNames.radius);
  if (mounted.device !== undefined && radius !== null) {
    const chosen = radii.find((known) => String(known) === radius);
    if (chosen !== undefined) criteria.radius = chosen;
  }
  const answered = await answer(mounted, criteria, question).catch(() => undefined);
  if (mounted.turn !== turn) return; // chosen on: the next answer is on its way
  if (answered === undefined) {
    form.submit(); // the data cannot be read here: the server may still answer
    return;
  }
  draw(mounted, answered);
}

async function answer(mounted: Mounted, criteria: Criteria, question: string): Promise<Answered> {
  const kinds = kindsOf(mounted.list);
  const all = (await filterFile()).records.filter(({ kind }) => kinds.includes(kind));
  const records = question === '' ? all : await found(all, question);
  if (mounted.device !== undefined) {
    return { criteria, question, records, where: whereAt(mounted.device), notes: [narrowForm.hereUsed] };
  }
  return { criteria, question, records, ...(await namedPlace(criteria)) };
}

async function found(all: readonly FilterRecord[], question: string): Promise<FilterRecord[]> {
  const byId = new Map(all.map((record) => [record.id, record]));
  const { hits, fault } = await askIndex(question, { limit: MOST_HITS });
  if (fault !== undefined) throw new Error(fault);
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}

function draw(mounted: Mounted, { criteria, question, records, where, notes }: Answered): void {
  const { form, list, action, shelf, head, say, total } = mounted;
  const query = new URLSearchParams(writeCriteria(criteria));
  if (mounted.device !== undefined) query.delete(parameterNames.radius);
  if (question !== '') query.set('q', question);
  const text = query.toString();
  history.replaceState(history.state, '', text === '' ? action : `${action}?${text}`);
  if (activeFacets(criteria).length === 0 && where === undefined && question === '') {
    shelf.showWhole();
    render(null, head);
    say(narrowTexts.all(list, total));
    return;
  }
  const context = { where, now: berlinNow(new Date()) };
  const narrowed: Narrowed = narrow(records, criteria, context);
  const steps = narrowed.sure.length > 0 ? [] : nextSteps(records, criteria, context, radii);
  shelf.show(narrowed);
  const { sure, maybe } = narrowed;
  const headline = narrowHeadline(list, sure.length, maybe.length);
  const shared = {
    headline,
    all: narrowTexts.all(list, total),
    action,
    criteria,
    question,
    notes,
    steps,
    here: mounted.device !== undefined,
  };
  render(<NarrowHead {...shared} names={choiceNames(form)} sure={sure.length} maybe={maybe.length} />, head);
  say(
    [
      narrowHeadline(list, sure.length, maybe.length),
      ...(maybe.length > 0 ? [narrowTexts.maybeCount(maybe.length)] : []),
    ].join('. '),
  );
}
