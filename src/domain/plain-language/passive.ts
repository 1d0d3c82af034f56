import { endsClause } from './clauses.ts';
import { wordSet } from './function-words.ts';
import type { Morphology } from './morphology.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

const present = wordSet('werde wirst wird werden werdet');
const past = wordSet('wurde wurdest wurden wurdet worden');
const modals =
  wordSet(`kann können konnte konnten muss müssen musste mussten darf dürfen durfte durften soll sollen sollte
sollten will wollen wollte wollten mag möchte möchten könnte könnten müsste müssten dürfte dürften`);
/** Of these there is no passive: "Sie werden Geld bekommen" is future. */
const passiveless = wordSet('bekommen gefallen behalten entfallen verfallen erhalten geraten gefahren');
/** Who does something: then a form that is infinitive as well is future. */
const doers = wordSet('sie wir ich er es du ihr man');
const agents = wordSet('von vom durch');
const objects = wordSet('den einen keinen ihren seinen meinen unseren diesen jeden');
/** States that look like participles. */
const states = wordSet('verheiratet bekannt gesund verrückt bereit verschieden zufrieden offen');

function canBePassive(tokens: readonly Token[], verb: Token, word: Token, morphology: Morphology): boolean {
  if (word.kind !== 'word' || word.capital || states.has(word.lower)) return false;
  if (!morphology.isParticiple(word.lower) || word.lower === 'geworden' || word.lower === 'worden') return false;
  if (past.has(verb.lower) || !morphology.isInfinitive(word.lower)) return true;
  if (tokens.some(({ lower }) => modals.has(lower)) && word.end < verb.start) return true;
  if (passiveless.has(word.lower)) return false;
  // "Sie werden von Frau Weber beraten": who does it stands there, so it is no future.
  if (tokens.some(({ lower }) => agents.has(lower))) return true;
  return !tokens.some(({ lower }) => doers.has(lower) || objects.has(lower));
}

/** Words that may stand between a participle and the end of its clause. */
const after = wordSet('worden werden sein haben wird wurde wurden kann muss darf soll können müssen dürfen sollen');

function closesClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return endsClause(next) || after.has(next?.lower ?? '') || next?.kind === 'mark';
}

/** Words after which no participle is looked for any more. */
const REACH = 40;

/** The participle that goes with the form of "werden" at `at`. */
function participleOf(tokens: readonly Token[], at: number, morphology: Morphology): Token | undefined {
  const verb = tokens[at];
  const before = tokens[at - 1];
  if (verb === undefined) return undefined;
  if (before !== undefined && canBePassive(tokens, verb, before, morphology) && closesClause(tokens, at)) return before;
  for (let index = at + 1; index <= at + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[,:;]$/.test(token.text)) return undefined;
    const future = /^(?:haben|sein)$/.test(tokens[index + 1]?.lower ?? '');
    if (!future && closesClause(tokens, index) && canBePassive(tokens, verb, token, morphology)) return token;
  }
  return undefined;
}

function passives({ sentence, morphology }: Pick<SentenceContext, 'sentence' | 'morphology'>): Hit[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): Hit[] => {
    if (!present.has(token.lower) && !past.has(token.lower)) return [];
    if (token.capital && at > 0) return [];
    const participle = participleOf(tokens, at, morphology);
    if (participle === undefined) return [];
    const [start, end] = [Math.min(token.start, participle.start), Math.max(token.end, participle.end)];
    return [{ start, end, message: { code: 'passive', params: { verb: participle.text } } }];
  });
}

export const isPassive = (context: Pick<SentenceContext, 'sentence' | 'morphology'>): boolean =>
  passives(context).length > 0;

/** Passive hides who does something. */
export const passive: Rule = {
  id: 'LS-S05',
  name: 'passive',
  reliability: 'mostly',
  severity: 'error',
  // "ist geprüft worden" has one passive, though two of its words point at it.
  sentence: (context) => passives(context).slice(0, 1),
};
