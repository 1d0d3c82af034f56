import { render, type JSX } from 'preact';
import { activeFacets, type Criteria } from '#domain/filter/criteria.ts';
import { readCriteria, writeCriteria, type ReadCriteria } from '#domain/filter/criteria-query.ts';
import { narrowHits } from '#domain/filter/narrow-hits.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { questionNotes, searchHead } from '#texts/narrow.ts';
import { answerView } from '#texts/search.ts';
import { filterFile } from './narrow-data.ts';
import { choiceNames, formQuery, onTaken, setForm } from './narrow-form.ts';
import { namedPlace } from './named-place.ts';
import { BrowseInstead, NarrowedResults } from './narrowed-results.tsx';
import { ResultList } from './result-list.tsx';
import { announcer, askIndex, statusAfter } from './search-client.ts';

/** Hits shown without conditions, and hits looked through with them. */
const MOST_HITS = 50;
const LOOKED_THROUGH = 1000;

interface Drawn {
  answer: SearchAnswer;
  content: JSX.Element | null;
  /** What screen readers are told. */
  said: string;
}

/**
 * Adds to the search page: hits appear while one types or sets conditions, and the address always holds the question.
 * Fallback: the list the server wrote, and the form that asks it.
 */
export function mountSearchResults(container: HTMLElement, form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input === null) return;
  const action = form.getAttribute('action') ?? '';
  const say = announcer(statusAfter(container));
  let latest: SearchAnswer | undefined;
  let turn = 0;

  const update = async (sayFault: boolean): Promise<void> => {
    turn += 1;
    const mine = turn;
    const read = readCriteria(formQuery(form));
    const drawn = await answerForm(form, input.value, read, action);
    if (turn !== mine) return; // typed on: the next answer is on its way
    latest = drawn.answer;
    if (latest.fault !== undefined && !sayFault) return;
    history.replaceState(history.state, '', addressOf(action, latest.query, read.criteria));
    render(drawn.content, container);
    if (drawn.said !== '') say(drawn.said);
  };

  form.addEventListener('input', () => void update(false));
  form.addEventListener('change', () => void update(false));
  form.addEventListener('submit', (event) => {
    if (latest === undefined || latest.fault !== undefined || latest.query !== input.value.trim()) return; // the server answers
    event.preventDefault();
    const entry = latest.number?.state === 'found' ? latest.hits[0] : undefined;
    if (entry === undefined) container.querySelector('h2')?.focus();
    else window.location.assign(entry.url);
  });
  onTaken(container, (query, drop) => {
    // All conditions given up leaves the question itself.
    if (drop === 'all') query.set('q', input.value);
    setForm(form, query);
    void update(true).then(() => container.querySelector('h2')?.focus());
  });
  start(container, input, () => void update(true));
}

async function answerForm(form: HTMLFormElement, question: string, read: ReadCriteria, action: string): Promise<Drawn> {
  const { criteria } = read;
  const conditions = activeFacets(criteria).length > 0;
  const answer = await askIndex(question, { limit: conditions ? LOOKED_THROUGH : MOST_HITS });
  if (answer.query === '') {
    return { answer, content: conditions ? <BrowseInstead criteria={criteria} /> : null, said: '' };
  }
  if (!conditions || answer.fault !== undefined || answer.number?.state === 'found') {
    const view = answerView(answer);
    return {
      answer,
      content: <ResultList view={view} action={action} />,
      said: [view.headline, ...view.notes].join('. '),
    };
  }
  const [{ records }, place] = await Promise.all([filterFile(), namedPlace(criteria)]);
  const context = { where: place.where, now: berlinNow(new Date()) };
  const hits = narrowHits(answer.hits, records, criteria, context);
  const told = searchHead(answer, hits);
  const head = {
    ...told,
    action,
    criteria: hits.applied,
    question: answer.query,
    names: choiceNames(form),
    notes: [...questionNotes(read), ...place.notes],
    steps: hits.steps,
  };
  return { answer, content: <NarrowedResults head={head} hits={hits} />, said: told.headline };
}

function addressOf(action: string, question: string, criteria: Criteria): string {
  const query = new URLSearchParams(question === '' ? [] : [['q', question]]);
  new URLSearchParams(writeCriteria(criteria)).forEach((value, name) => {
    query.set(name, value);
  });
  const text = query.toString();
  return text === '' ? action : `${action}?${text}`;
}

/**
 * The question of the address is answered once: by the server, or here where there is none. What somebody typed while
 * this script was on its way is answered too.
 */
function start(container: HTMLElement, input: HTMLInputElement, answer: () => void): void {
  const query = new URLSearchParams(window.location.search);
  const asked = query.get('q') ?? '';
  const isAnswered = container.childElementCount > 0;
  if (!isAnswered && input.value === '' && input.form !== null) setForm(input.form, query);
  if (isAnswered && input.value.trim() === asked.trim()) return;
  if (isAnswered || input.value !== '' || query.toString() !== '') answer();
  else void askIndex('', { limit: 1 }); // opens the index, in good time
}
