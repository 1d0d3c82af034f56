import { articles, particles, prepositions } from './function-words.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

/** "einzutragen": the "zu" stands inside the verb. */
export const zuInside =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|heraus|herein|hinaus|los|mit|nach|statt|teil|um|vor|vorbei|weg|weiter|zu|zurück|zusammen)zu\p{Ll}{2,}(?:en|ern|eln)$/u;

const isInfinitiveLike = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  /\p{Ll}{2,}(?:en|ern|eln|tun|sein)$|^(?:sein|tun)$/u.test(token.lower) &&
  !articles.has(token.lower) &&
  !particles.has(token.lower) &&
  !prepositions.has(token.lower);

const endsGroup = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || /^(?:und|oder|ist|sind|hat|haben|war|habe)$/.test(token.lower);

/** Index of the infinitive of a group with "zu". */
function infinitiveAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return undefined;
  if (zuInside.test(token.lower) && endsGroup(tokens[at + 1])) return at;
  const next = tokens[at + 1];
  return token.lower === 'zu' && isInfinitiveLike(next) && endsGroup(tokens[at + 2]) ? at + 1 : undefined;
}

/** Where the group begins: at "um", "ohne", "statt", after a comma, at "ist" or "haben"; else at its "zu". */
function beginning(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.text === ',') return index + 1;
    if (/^(?:um|ohne|anstatt|statt|ist|sind|hat|haben)$/.test(token?.lower ?? '')) return index;
  }
  return at;
}

function groups({ sentence: { tokens } }: SentenceContext): Hit[] {
  return tokens.flatMap((_, at): Hit[] => {
    const last = infinitiveAt(tokens, at);
    if (last === undefined) return [];
    const first = beginning(tokens, at);
    const group = tokens.slice(first, last + 1);
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const phrase = [group[0]?.text ?? '', group.length > 2 ? '…' : '', tokens[last]?.text ?? ''].filter(
      (word) => word !== '',
    );
    return [{ start, end, message: { code: 'infinitive-group', params: { phrase: phrase.join(' ') } } }];
  });
}

/** "um … zu" and "ist … zu" leave open who does it. */
export const infinitiveGroup: Rule = {
  id: 'LS-S13',
  name: 'infinitive-group',
  reliability: 'mostly',
  severity: 'warning',
  sentence: groups,
};
