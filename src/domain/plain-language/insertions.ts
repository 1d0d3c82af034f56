import { afterNounPhrase, firstVerb, isNoun } from './clauses.ts';
import { prepositions } from './function-words.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

function brackets({ sentence }: SentenceContext): Hit[] {
  const opening = sentence.tokens.find(({ text }) => text === '(');
  const closing = sentence.tokens.find(({ text }) => text === ')');
  const first = opening ?? closing;
  // "Helfer(in)" is a sign for men and women, and a "(0)" stands in a phone number: rules of their own.
  if (first === undefined || /\p{L}\((?:in|innen)\)/u.test(sentence.text) || /\(0\)/.test(sentence.text)) return [];
  const last = closing !== undefined && closing.end > first.start ? closing : first;
  return [{ start: first.start, end: last.end, message: { code: 'brackets', params: {} } }];
}

function dashes({ sentence }: SentenceContext): Hit[] {
  const match = /\s[–—-]\s[^–—]{1,300}?\s[–—-](?=\s)/u.exec(sentence.text);
  if (match === null) return [];
  const start = sentence.start + match.index + 1;
  return [{ start, end: start + match[0].length - 1, message: { code: 'dash-insertion', params: {} } }];
}

/** What is pushed into a sentence belongs into one of its own. */
export const insertion: Rule = {
  id: 'LS-S11',
  name: 'insertion',
  reliability: 'certain',
  severity: 'error',
  sentence: (context) => [...brackets(context), ...dashes(context)],
};

/** Index after the item of a list that begins at `at`: a noun phrase, also with a preposition before or after it. */
function afterItem(tokens: readonly Token[], at: number): number {
  const begin = prepositions.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const after = afterNounPhrase(tokens, begin);
  if (after === begin) return at;
  const more = prepositions.has(tokens[after]?.lower ?? '') ? afterNounPhrase(tokens, after + 1) : after;
  return Math.max(after, more === after + 1 ? after : more);
}

const endsSentence = (token: Token | undefined): boolean => token === undefined || /^[.!?:]$/.test(token.text);
const joins = ({ lower }: Token): boolean => lower === 'und' || lower === 'oder';

/** Commas of the list of nouns that goes on after the comma at `at`; none when it is not closed ("Der Kurs, ein Angebot, ist"). */
function listCommas(tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  if (!isNoun(tokens[at - 1])) return found;
  let comma = at;
  while (tokens[comma]?.text === ',') {
    const after = afterItem(tokens, comma + 1);
    if (after === comma + 1) return [];
    found.push(comma);
    const next = tokens[after];
    if (next === undefined || endsSentence(next)) return found;
    // "Bringen Sie Tee, Kuchen, Saft mit."
    if (next.kind === 'word' && !joins(next) && endsSentence(tokens[after + 1])) return found;
    if (joins(next)) return afterItem(tokens, after + 1) > after + 1 ? found : [];
    comma = after;
  }
  return [];
}

function commas({ sentence, morphology }: SentenceContext): Hit[] {
  const { tokens } = sentence;
  const all = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []));
  if (all.length < 2) return [];
  const verb = firstVerb(tokens, morphology);
  const inLists = new Set<number>();
  for (const at of all)
    if (!inLists.has(at) && verb < at) for (const comma of listCommas(tokens, at)) inLists.add(comma);
  const parting = all.filter((at) => !inLists.has(at) && !dateComma(tokens, at));
  const [first, second] = [tokens[parting[0] ?? -1], tokens[parting[parting.length - 1] ?? -1]];
  if (parting.length < 2 || first === undefined || second === undefined) return [];
  return [
    { start: first.start, end: second.end, message: { code: 'commas-many', params: { commas: parting.length } } },
  ];
}

/** "Montag, 3. Mai 2027, um 9 Uhr": commas of a date. */
const dateComma = (tokens: readonly Token[], at: number): boolean =>
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/.test(tokens[at - 1]?.lower ?? '') ||
  /^\d{4}$/.test(tokens[at - 1]?.text ?? '');

/** Two commas show a sentence with parts in parts; lists of nouns are told by LS-T04. */
export const manyCommas: Rule = {
  id: 'LS-S12',
  name: 'commas-many',
  reliability: 'certain',
  severity: 'warning',
  sentence: commas,
};
