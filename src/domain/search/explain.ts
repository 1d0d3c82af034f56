import type { IndexReader } from './index-reader.ts';
import type { Question } from './question.ts';
import type { Ranking } from './rank.ts';
import type { Reading } from './reading.ts';
import type { UnderstoodWord, WordMatch } from './search-answer.ts';

const MOST_MEANT = 3;
const SUREST_FIRST: readonly WordMatch[] = ['exact', 'inflected', 'synonym', 'prefix', 'part', 'spelling'];

/** What each word of the question was taken for, by its surest reading that any document fits. */
export function explain(index: IndexReader, question: Question, { readingSizes }: Ranking): UnderstoodWord[] {
  const fitting = question.readings.filter((_, place) => (readingSizes[place] ?? 0) > 0).sort(bySureness);
  return question.typed.map(({ word, span }) => {
    if (span === undefined) return { typed: word, how: 'ignored', means: [] };
    const whole = fitting.find(({ from, to }) => from <= span.from && span.to <= to);
    const inside = fitting.filter(({ from, to }) => span.from <= from && to <= span.to);
    if (whole !== undefined)
      return { typed: word, how: whole.how, means: whole.how === 'exact' ? [] : meant(index, whole) };
    if (inside.length === 0) return { typed: word, how: 'none', means: [] };
    const pieces = inside.filter((reading, place) => inside.findIndex(({ from }) => from === reading.from) === place);
    pieces.sort((a, b) => a.from - b.from);
    return { typed: word, how: 'part', means: [pieces.map((piece) => meant(index, piece)[0]).join(' ')] };
  });
}

/** A phrase that was recognised as a whole says more than its words one by one. */
function bySureness(a: Reading, b: Reading): number {
  const sureness = ({ how, from, to }: Reading): number =>
    how === 'synonym' && to - from > 1 ? -1 : SUREST_FIRST.indexOf(how);
  return sureness(a) - sureness(b);
}

function meant({ dictionary }: IndexReader, { parts, takenFor }: Reading): string[] {
  if (takenFor !== undefined) return [dictionary.shown(takenFor)];
  const [best = []] = parts;
  if (parts.length > 1) return [parts.map(([first]) => dictionary.shown(first?.term ?? 0)).join(' ')];
  const frequency = (term: number): number => dictionary.frequencies[term] ?? 0;
  const surest = best
    .filter(({ term }) => frequency(term) > 0)
    .sort((a, b) => b.weight - a.weight || frequency(b.term) - frequency(a.term) || a.term - b.term);
  return [...new Set(surest.map(({ term }) => dictionary.shown(term)))].slice(0, MOST_MEANT);
}

/** The whole question in the nearest spelling; undefined where nothing had to be guessed. */
export function nearestSpelling(understood: readonly UnderstoodWord[]): string | undefined {
  if (!understood.some(({ how }) => how === 'spelling')) return undefined;
  return understood.map(({ typed, how, means }) => (how === 'spelling' ? (means[0] ?? typed) : typed)).join(' ');
}
