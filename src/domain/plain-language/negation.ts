import type { Span } from './document.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

const negations =
  /^(?:nicht|nie|niemals|niemand(?:e[mnrs])?|nichts|nirgend\p{L}*|kein(?:e[mnrs]?|erlei|esfalls)?|weder|ohne|kaum|keineswegs)$/u;
/** Words whose "un" says no. */
const contraries = /^un(?:möglich|bekannt|gültig|erheblich|zulässig|verzüglich|nötig|erlaubt)(?:e[mnrs]?)?$/u;

/** A capital inside the sentence makes a name of it: "Frau Kein". */
const isNegation = ({ kind, lower, capital, untouched }: Token, at: number): boolean =>
  kind === 'word' &&
  !untouched &&
  (at === 0 || !capital) &&
  (negations.test(lower) || (lower.startsWith('un') && contraries.test(lower)));

const isStressed = (strong: readonly Span[], { start, end }: Token): boolean =>
  strong.some((span) => span.start <= start && span.end >= end);

/** A "no" that has to be there, for safety, is set bold; then it is only a hint. */
export const negation: Rule = {
  id: 'LS-S09',
  name: 'negation',
  reliability: 'certain',
  severity: 'warning',
  sentence: ({ sentence, block }) =>
    sentence.words.filter(isNegation).map((token): Hit => {
      const { start, end, text: word } = token;
      if (isStressed(block.strong, token))
        return { start, end, severity: 'hint', message: { code: 'negation-stressed', params: { word } } };
      return { start, end, message: { code: 'negation', params: { word } } };
    }),
};

function twice({ sentence }: SentenceContext): Hit[] {
  const found = sentence.words.filter(isNegation);
  const [first, second] = found;
  if (first === undefined || second === undefined) return [];
  const words = found.map(({ text }) => text).join(', ');
  return [{ start: first.start, end: second.end, message: { code: 'negation-twice', params: { words } } }];
}

/** Two negations in a sentence have to be reckoned up. */
export const doubleNegation: Rule = {
  id: 'LS-S09b',
  name: 'negation-twice',
  reliability: 'certain',
  severity: 'error',
  sentence: twice,
};
