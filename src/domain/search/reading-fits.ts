import { MASK_COUNT, fieldBit, indexFields } from './index-fields.ts';
import type { Postings } from './postings.ts';
import type { Reading } from './reading.ts';
import { fieldWeights, otherFields } from './weights.ts';

/** What a document is worth for a reading, and how surely its name, or another name, holds the word (0 to 1). */
export interface Fit {
  score: number;
  name: number;
  otherName: number;
}

type PostingsOf = ReadonlyMap<number, Postings | undefined>;

/** Documents that hold a term of every part, with the mean of what the parts are worth. */
export function readingFits({ parts }: Reading, postings: PostingsOf): Map<number, Fit> {
  const [first = new Map<number, Fit>(), ...others] = parts.map((part) => partFits(part, postings));
  if (others.length === 0) return first;
  const fitting = new Map<number, Fit>();
  first.forEach((fit, document) => {
    const rest = others.map((holding) => holding.get(document)).filter((other) => other !== undefined);
    if (rest.length === others.length) fitting.set(document, mean([fit, ...rest]));
  });
  return fitting;
}

function mean(fits: readonly Fit[]): Fit {
  const over = (value: (fit: Fit) => number): number => fits.reduce((sum, fit) => sum + value(fit), 0) / fits.length;
  return {
    score: over(({ score }) => score),
    name: over(({ name }) => name),
    otherName: over(({ otherName }) => otherName),
  };
}

const NAME = fieldBit('name');
const OTHER_NAMES = fieldBit('otherNames');

function partFits(part: Reading['parts'][number], postings: PostingsOf): Map<number, Fit> {
  const fitting = new Map<number, Fit>();
  for (const { term, weight } of part) {
    const { documents = [], masks = [] } = postings.get(term) ?? {};
    documents.forEach((document, place) => {
      const mask = masks[place] ?? 0;
      const score = weight * (maskWeights[mask] ?? 0);
      if (score === 0) return;
      const fit = fitting.get(document) ?? { score: 0, name: 0, otherName: 0 };
      fit.score = Math.max(fit.score, score);
      if (mask & NAME) fit.name = Math.max(fit.name, Math.min(1, weight));
      if (mask & OTHER_NAMES) fit.otherName = Math.max(fit.otherName, Math.min(1, weight));
      fitting.set(document, fit);
    });
  }
  return fitting;
}

/** Worth of every combination of fields, by mask; a Kurznummer is no word and adds nothing. */
const maskWeights = Array.from({ length: MASK_COUNT }, (_, mask) => {
  const weights = indexFields.filter((field) => mask & fieldBit(field)).map((field) => fieldWeights[field]);
  const best = Math.max(0, ...weights);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return best + otherFields * (sum - best);
});
