import { ok, type Result } from '../shared/result.ts';
import type { IndexFault } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import type { Question } from './question.ts';
import { readingFits, type Fit } from './reading-fits.ts';
import { kindWeights, nameCoverage, nearlyWhole, partialHits, rarity, wholeName } from './weights.ts';

/** Documents in the order of hits, and what became of the readings. */
export interface Ranking {
  documents: number[];
  /** How many, from the first, hold every word that any document holds. */
  complete: number;
  /** How many documents fit each reading of the question, in the same order. */
  readingSizes: number[];
}

/** For one word of the question, by document: what it is worth, and how surely the names hold it. */
interface WordScore {
  scores: Float64Array;
  names: Float64Array;
  otherNames: Float64Array;
  found: number;
}

/** Finds and orders the documents that fit a question. Weights: weights.ts. */
export async function rank(index: IndexReader, question: Question): Promise<Result<Ranking, IndexFault>> {
  const terms = [
    ...new Set(question.readings.flatMap(({ parts }) => parts.flatMap((part) => part.map(({ term }) => term)))),
  ];
  const loaded = await index.postings(terms);
  if (!loaded.ok) return loaded;
  const postings = new Map(terms.map((term, place) => [term, loaded.value[place]]));

  const words = Array.from({ length: question.length }, () => emptyScore(index.documentCount));
  const readingSizes = question.readings.map((reading) => {
    const fitting = readingFits(reading, postings);
    words.slice(reading.from, reading.to).forEach((word, place) => {
      // Neighbours read as one word cover one word of a name.
      const countsInName = place < reading.parts.length;
      fitting.forEach((fit, document) => {
        addFit(word, document, fit, countsInName);
      });
    });
    return fitting.size;
  });
  return ok({ ...inOrder(index, words), readingSizes });
}

const emptyScore = (documents: number): WordScore => ({
  scores: new Float64Array(documents),
  names: new Float64Array(documents),
  otherNames: new Float64Array(documents),
  found: 0,
});

function addFit(word: WordScore, document: number, { score, name, otherName }: Fit, countsInName: boolean): void {
  const before = word.scores[document] ?? 0;
  if (before === 0) word.found += 1;
  if (score > before) word.scores[document] = score;
  if (!countsInName) return;
  word.names[document] = Math.max(name, word.names[document] ?? 0);
  word.otherNames[document] = Math.max(otherName, word.otherNames[document] ?? 0);
}

function inOrder(index: IndexReader, words: readonly WordScore[]): Pick<Ranking, 'documents' | 'complete'> {
  const known = words.filter(({ found }) => found > 0);
  const rated = [];
  for (let document = 0; document < index.documentCount; document += 1) {
    let held = 0;
    for (const { scores } of known) if ((scores[document] ?? 0) > 0) held += 1;
    if (held > 0) rated.push({ document, held, score: worth(index, known, document) });
  }
  rated.sort((a, b) => b.held - a.held || b.score - a.score || a.document - b.document);
  const complete = rated.filter(({ held }) => held === known.length).length;
  const least = Math.min(rated[0]?.held ?? 0, Math.ceil(known.length / 2));
  const partial = complete >= partialHits.enough ? [] : rated.slice(complete, complete + partialHits.most);
  const shown = [...rated.slice(0, complete), ...partial.filter(({ held }) => held >= least)];
  return { documents: shown.map(({ document }) => document), complete };
}

function worth(index: IndexReader, words: readonly WordScore[], document: number): number {
  let sum = 0;
  let named = 0;
  let otherNamed = 0;
  for (const { scores, found, names, otherNames } of words) {
    sum += (scores[document] ?? 0) * rarity(found, index.documentCount);
    named += names[document] ?? 0;
    otherNamed += otherNames[document] ?? 0;
  }
  const byName = nameWorth(named, index.nameWords(document), words.length);
  const byOtherName = nameWorth(otherNamed, index.otherNameWords(document), words.length);
  return sum * Math.max(byName, byOtherName) * kindWeights[index.kind(document)];
}

/** More for each part of a name that the question covers, most for exactly the name. */
function nameWorth(named: number, nameWords: number, asked: number): number {
  if (nameWords === 0) return 1;
  const covered = Math.min(1, named / nameWords);
  const isWhole = covered >= nearlyWhole && asked <= nameWords;
  return (1 + nameCoverage * covered) * (isWhole ? wholeName : 1);
}
