import { afterNounPhrase, firstVerb, isVerb } from './clauses.ts';
import { articles, particles, subordinators, wordSet } from './function-words.ts';
import type { Morphology } from './morphology.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

const joining = wordSet('und oder aber denn sondern doch');
const pronouns = wordSet('sie er es wir ich du ihr man das dies');
/** "und dann gehen Sie": the verb follows the adverb. */
const adverbs = wordSet(
  'dann dort danach da deshalb darum jetzt heute morgen hier später dabei dazu dafür davor trotzdem',
);
const commands = wordSet('Sie');

const auxiliaries = wordSet('wird werden wurde wurden ist sind war waren hat haben hatte hatten');

/** "… vom Amt oder der Kasse bezahlt", "wenn es um Geld oder Häuser geht": the verb belongs to what stands before. */
function isShared(tokens: readonly Token[], at: number, verb: number, morphology: Morphology): boolean {
  const before = tokens.slice(0, at);
  if (before.some(({ lower }) => subordinators.has(lower))) return true;
  return morphology.isParticiple(tokens[verb]?.lower ?? '') && before.some(({ lower }) => auxiliaries.has(lower));
}

/** A new subject with its verb begins at `at`: "Sie bekommen", "die Kinder spielen", "dann gehen", "bringen Sie". */
function statementAt(tokens: readonly Token[], at: number, morphology: Morphology): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first?.kind !== 'word') return false;
  if (pronouns.has(first.lower) && isVerbLike(second, morphology)) return true;
  if (adverbs.has(first.lower)) return isVerbLike(second, morphology);
  if (isVerb(first, morphology) && commands.has(second?.text ?? '')) return true;
  const after = afterNounPhrase(tokens, at);
  return after > at && isVerb(tokens[after], morphology) && !isShared(tokens, at, after, morphology);
}

/** After a pronoun the ending is enough: "Sie bekommen", "er kocht". */
function isVerbLike(token: Token | undefined, morphology: Morphology): boolean {
  if (token?.kind !== 'word' || token.capital || articles.has(token.lower)) return false;
  if (isVerb(token, morphology)) return true;
  return !particles.has(token.lower) && /^\p{Ll}+(?:en|t|st|rn|ln)$/u.test(token.text) && token.text.length > 3;
}

function secondStatements({ sentence, morphology }: SentenceContext): Hit[] {
  const { tokens } = sentence;
  if (subordinators.has(tokens[0]?.lower ?? '')) return [];
  const verb = firstVerb(tokens, morphology);
  return tokens.flatMap((token, at): Hit[] => {
    const joined = joining.has(token.lower) && !token.capital;
    const afterComma = token.text === ',' && pronouns.has(tokens[at + 1]?.lower ?? '');
    if (at === 0 || (!joined && !afterComma)) return [];
    if (afterComma && /^(?:das|die|der)$/.test(tokens[at + 1]?.lower ?? '') && !isVerb(tokens[at + 2], morphology))
      return [];
    if (!statementAt(tokens, at + 1, morphology) || verb >= at) return [];
    const word = joined ? token : (tokens[at + 1] ?? token);
    const { start, end } = word;
    return [{ start, end, message: { code: 'statements-two', params: { word: word.text } } }];
  });
}

/** One sentence says one thing. */
export const twoStatements: Rule = {
  id: 'LS-S02',
  name: 'statements-two',
  reliability: 'mostly',
  severity: 'warning',
  sentence: (context) => secondStatements(context).slice(0, 1),
};
