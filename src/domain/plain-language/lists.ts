import { isNoun, isVerb } from './clauses.ts';
import type { Block, Sentence } from './document.ts';
import type { Morphology } from './morphology.ts';
import type { DocumentHit, Rule } from './rule.ts';
import { longLists } from './text-structure.ts';
import type { Token } from './tokens.ts';

/** Commas and "und" from which a row of nouns becomes a list: four items. */
const SEPARATORS = 3;
const WORDS_BETWEEN = 4;

const separates = ({ text, lower }: Token): boolean => text === ',' || lower === 'und' || lower === 'oder';

/** Does an item follow the separator at `at`: few words, no verb, a noun at its end ("Kaffee", "Kaffee mit Milch")? */
function itemEnd(tokens: readonly Token[], at: number, morphology: Morphology): number | undefined {
  let noun: number | undefined;
  for (let index = at + 1; index <= at + WORDS_BETWEEN + 1; index += 1) {
    const token = tokens[index];
    if (token === undefined || separates(token) || token.kind === 'mark')
      return isNoun(tokens[index - 1]) ? index - 1 : noun;
    if (isVerb(token, morphology)) return noun;
    if (isNoun(token) && !isNoun(tokens[index + 1])) noun ??= index;
  }
  return noun;
}

/** The longest row of nouns in a sentence: how many separators, and where it begins and ends. */
function longestRow({ tokens }: Sentence, morphology: Morphology): { count: number; from: number; to: number } {
  let best = { count: 0, from: 0, to: 0 };
  let row = { count: 0, from: 0, to: -1 };
  for (const [at, token] of tokens.entries()) {
    if (!separates(token) || !isNoun(tokens[at - 1])) continue;
    const end = itemEnd(tokens, at, morphology);
    if (end === undefined) continue;
    row = row.to === at - 1 ? { ...row, count: row.count + 1, to: end } : { count: 1, from: at - 1, to: end };
    if (row.count > best.count) best = row;
  }
  return best;
}

function rowHits(block: Block, sentence: Sentence, morphology: Morphology): DocumentHit[] {
  if (!sentence.text.includes(',')) return [];
  const { count, from, to } = longestRow(sentence, morphology);
  const [start, end] = [sentence.tokens[from]?.start, sentence.tokens[to]?.end];
  if (count < SEPARATORS || start === undefined || end === undefined) return [];
  return [{ block, start, end, message: { code: 'list-missing', params: { items: count + 1 } } }];
}

/** A row of four or more nouns is a list; a list has at most 7 items. */
export const listForm: Rule = {
  id: 'LS-T04',
  name: 'list-form',
  reliability: 'mostly',
  severity: 'warning',
  document: ({ document, morphology }) => [
    ...document.blocks.flatMap((block) => block.sentences.flatMap((sentence) => rowHits(block, sentence, morphology))),
    ...longLists({ document }),
  ],
};
