import { articles, particles, wordSet } from './function-words.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

const openers = wordSet('von vom durch in im am an bei beim für mit auf aus zu zum zur seit nach unter über vor');
const adjectives =
  wordSet(`letzte letzten erste ersten zweite zweiten dritte dritten nächste nächsten alte alten gute guten
nette netten bunte bunten leichte leichten rechte rechten bekannte bekannten breite breiten gesamte gesamten weite weiten
beste besten späte späten offene offenen eigene eigenen moderne modernen schöne schönen kleine kleinen grüne grünen
beiden meisten einzelne einzelnen gesunde gesunden runde runden blinde blinden fremde fremden kalte kalten spätere
unterste untere unteren hintere hinteren weitere weiteren öffentliche öffentlichen`);
const inflected = /^\p{Ll}{2,}(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem|ende|enden|ender|endes|endem)$/u;
const MOST_WORDS = 5;

const isParticipleLike = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  inflected.test(lower) &&
  !adjectives.has(lower) &&
  !articles.has(lower) &&
  !particles.has(lower);

/** Index of the noun at the end of a chain that begins with the article at `at`. */
function chainEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!openers.has(tokens[at + 1]?.lower ?? '')) return undefined;
  for (let index = at + 3; index <= at + 2 + MOST_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return undefined;
    if (isParticipleLike(token) && tokens[index + 1]?.capital === true) return index + 1;
  }
  return undefined;
}

function chains({ sentence: { tokens } }: SentenceContext): Hit[] {
  return tokens.flatMap((token, at): Hit[] => {
    if (!articles.has(token.lower)) return [];
    const last = chainEnd(tokens, at);
    const end = last === undefined ? undefined : tokens[last]?.end;
    if (last === undefined || end === undefined) return [];
    const phrase = tokens
      .slice(at, last + 1)
      .map(({ text }) => text)
      .join(' ');
    return [{ start: token.start, end, message: { code: 'attributes-long', params: { phrase } } }];
  });
}

/** A sentence's worth of words between an article and its noun. */
export const attributeChain: Rule = {
  id: 'LS-S15',
  name: 'attributes-long',
  reliability: 'mostly',
  severity: 'error',
  sentence: chains,
};
