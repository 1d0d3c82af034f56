import { afterNounPhrase, clauseEnd, endsClause, isVerb, isWhileClause } from './clauses.ts';
import { articles, subordinators, wordSet } from './function-words.ts';
import { zuInside } from './infinitive-groups.ts';
import type { Morphology } from './morphology.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

const questionWords = wordSet('warum weshalb wieso wann wie wohin woher wer wem wen wofür womit worauf wozu');
const genitiveArticles = wordSet('des der eines einer dieser dieses ihrer ihres seiner meiner');

/** "Damit fahren Sie": an adverb, its verb follows at once. "während der Pause": a preposition. */
function joins(tokens: readonly Token[], at: number, morphology: Morphology): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || (token.capital && at > 0)) return false;
  const { lower } = token;
  if (lower === 'damit' || lower === 'seitdem')
    return next?.kind === 'word' && !isVerb(next, morphology) && at !== tokens.length - 2;
  if (lower === 'während' && isWhileClause(tokens, at, morphology)) return true;
  if (lower === 'während') return !genitiveArticles.has(next?.lower ?? '') && next?.capital !== true;
  if (lower === 'ehe') return !token.capital && next?.kind === 'word';
  if (lower === 'indem' || lower === 'ob' || lower === 'soweit') return next?.kind === 'word';
  return next !== undefined;
}

const afterComma = wordSet('da bis als');

function joinedClauses({ sentence, morphology }: SentenceContext): Hit[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): Hit[] => {
    const { start, end, lower, text } = token;
    const message = { code: 'clause-subordinate', params: { word: text } } as const;
    if (questionWords.has(lower)) return tokens[at - 1]?.text === ',' ? [{ start, end, message }] : [];
    // ", da Sie krank sind", ", bis Sie kommen"; without a comma these are a place, a time, a comparison.
    if (afterComma.has(lower) && tokens[at - 1]?.text === ',' && isVerb(tokens[clauseEnd(tokens, at) - 1], morphology))
      return [{ start, end, message }];
    if (!subordinators.has(lower) || !joins(tokens, at, morphology)) return [];
    const severity = lower === 'wenn' && at === 0 ? 'hint' : 'warning';
    return [{ start, end, severity, message }];
  });
}

/** A main clause with a clause that hangs on it. "Wenn" at the beginning is common and understood: a hint. */
export const subordinateClause: Rule = {
  id: 'LS-S03',
  name: 'clause-subordinate',
  reliability: 'certain',
  severity: 'warning',
  sentence: joinedClauses,
};

const relatives = wordSet('der die das den dem deren dessen denen welche welcher welches welchem welchen wo was');
const before = wordSet('in an auf mit bei von zu für aus über unter nach vor neben hinter durch um gegen ohne');
const onlyRelative = wordSet('deren dessen denen welcher welches welchem welchen');

/** ", den Brief zu lesen": a group with "zu" (LS-S13). */
function endsWithZu(tokens: readonly Token[], at: number): boolean {
  const end = clauseEnd(tokens, at);
  return tokens[end - 2]?.lower === 'zu' || zuInside.test(tokens[end - 1]?.lower ?? '');
}

/** Does a list go on, or a main clause begin: "der Bus, die Bahn und …", "…, das ist gut"? */
function isNoRelative(tokens: readonly Token[], at: number, morphology: Morphology): boolean {
  const pronoun = tokens[at];
  if (pronoun === undefined || onlyRelative.has(pronoun.lower)) return false;
  if (endsWithZu(tokens, at)) return true;
  const next = tokens[at + 1];
  if (isVerb(next, morphology))
    return !endsClause(tokens[at + 2]) && !/^(?:kann|können|muss|müssen)$/.test(next?.lower ?? '');
  const after = afterNounPhrase(tokens, at);
  if (after === at || after === at + 1) return false;
  if (endsClause(tokens[after])) return true;
  return isVerb(tokens[after], morphology) && !endsClause(tokens[after + 1]);
}

function relativeClauses({ sentence, morphology }: SentenceContext): Hit[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): Hit[] => {
    if (token.text !== ',' || at === 0) return [];
    const prepositional = before.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'word';
    const index = prepositional ? at + 2 : at + 1;
    const pronoun = tokens[index];
    if (pronoun === undefined || pronoun.capital || !relatives.has(pronoun.lower)) return [];
    if (prepositional && afterNounPhrase(tokens, index) > index && articles.has(pronoun.lower)) return [];
    if (isNoRelative(tokens, index, morphology) || index >= tokens.length - 2) return [];
    const { start, end, text } = pronoun;
    return [{ start, end, message: { code: 'clause-relative', params: { word: text } } }];
  });
}

/** A clause that says more about a noun. */
export const relativeClause: Rule = {
  id: 'LS-S04',
  name: 'clause-relative',
  reliability: 'mostly',
  severity: 'warning',
  sentence: relativeClauses,
};
