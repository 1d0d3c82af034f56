import { render } from 'preact';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { answerView } from '#texts/search.ts';
import { announcer, askIndex, statusAfter } from './search-client.ts';
import { ResultList } from './result-list.tsx';

const MOST_HITS = 50;

/**
 * Adds to the search page: hits appear while one types, and the address always holds the question. Fallback: the list the
 * server wrote, and the form that asks it.
 */
export function mountSearchResults(container: HTMLElement, form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input === null) return;
  const action = form.getAttribute('action') ?? '';
  const say = announcer(statusAfter(container));
  let latest: SearchAnswer | undefined;

  const update = async (sayFault: boolean): Promise<void> => {
    const question = input.value;
    const answer = await askIndex(question, { limit: MOST_HITS });
    if (input.value !== question) return; // typed on: the next answer is on its way
    latest = answer;
    if (answer.fault !== undefined && !sayFault) return;
    history.replaceState(
      history.state,
      '',
      question.trim() === '' ? action : `${action}?q=${encodeURIComponent(answer.query)}`,
    );
    if (answer.query === '') {
      render(null, container);
      return;
    }
    const view = answerView(answer);
    render(<ResultList view={view} action={action} />, container);
    say([view.headline, ...view.notes].join('. '));
  };

  input.addEventListener('input', () => void update(false));
  form.addEventListener('submit', (event) => {
    if (latest === undefined || latest.fault !== undefined || latest.query !== input.value.trim()) return; // the server answers
    event.preventDefault();
    const entry = latest.number?.state === 'found' ? latest.hits[0] : undefined;
    if (entry === undefined) container.querySelector('h2')?.focus();
    else window.location.assign(entry.url);
  });
  start(container, input, () => void update(true));
}

/**
 * The question of the address is answered once: by the server, or here where there is none. What somebody typed while
 * this script was on its way is answered too.
 */
function start(container: HTMLElement, input: HTMLInputElement, answer: () => void): void {
  const asked = new URLSearchParams(window.location.search).get('q') ?? '';
  const isAnswered = container.childElementCount > 0;
  if (!isAnswered && input.value === '') input.value = asked;
  if (isAnswered && input.value.trim() === asked.trim()) return;
  if (isAnswered || input.value !== '') answer();
  else void askIndex('', { limit: 1 }); // opens the index, in good time
}
