import { articles, particles } from './function-words.ts';
import type { Morphology } from './morphology.ts';
import type { Token } from './tokens.ts';

/** Does a word carry a sentence here: a verb with a person, in lower case (or first in its sentence)? */
export function isVerb(token: Token | undefined, morphology: Morphology): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return !particles.has(token.lower) && !articles.has(token.lower) && morphology.isFinite(token.lower);
}

/** The first word of a sentence may be a verb in spite of its capital ("Rufen Sie an"), not before a noun ("Liebe Gäste"). */
function isFirstVerb([first, second]: readonly Token[], morphology: Morphology): boolean {
  if (first?.kind !== 'word' || articles.has(first.lower)) return false;
  return morphology.isFinite(first.lower) && (second?.capital !== true || second.text === 'Sie');
}

/** Index of the first verb with a person; the length of the sentence when there is none. */
export function firstVerb(tokens: readonly Token[], morphology: Morphology): number {
  if (isFirstVerb(tokens, morphology)) return 0;
  const at = tokens.findIndex((token) => isVerb(token, morphology));
  return at === -1 ? tokens.length : at;
}

const endings = new Set([',', '.', '!', '?', ':', ';', '–']);

/** Index after the clause that `at` stands in: the next mark, or the end. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let index = at; index < tokens.length; index += 1) if (tokens[index]?.kind === 'mark') return index;
  return tokens.length;
}

/** "während der Kaffee kocht" is a clause with its verb last; "während der Pause" has none. */
export function isWhileClause(tokens: readonly Token[], at: number, morphology: Morphology): boolean {
  const last = clauseEnd(tokens, at) - 1;
  return last > at + 1 && isVerb(tokens[last], morphology);
}

export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || endings.has(token.text) || token.lower === 'und' || token.lower === 'oder';

/** Written with a capital, and not a form of address. */
export const isNoun = (token: Token | undefined): boolean =>
  token?.capital === true && !/^(?:Sie|Ihnen|Ihre?[mnrs]?)$/.test(token.text);

/** Index after the noun phrase that begins at `at`: article, adjectives, noun. Equal to `at` when none begins there. */
export function afterNounPhrase(tokens: readonly Token[], at: number): number {
  let index = at;
  if (tokens[index]?.kind === 'word' && articles.has(tokens[index]?.lower ?? '')) index += 1;
  if (tokens[index]?.kind === 'number') index += 1;
  const adjectives = index;
  while (index < adjectives + 2 && /^\p{Ll}+(?:e|en|er|es|em)$/u.test(tokens[index]?.text ?? '')) index += 1;
  if (!isNoun(tokens[index])) return at;
  while (isNoun(tokens[index])) index += 1;
  return index;
}
