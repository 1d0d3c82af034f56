import { wordSet } from './function-words.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const saying = wordSet(`sagt sagte sagen sagten gesagt meint meinte meinen meinten erklärt erklärte erklären erklärten
berichtet berichtete berichten berichteten erzählt erzählte erzählen erzählten behauptet behauptete schreibt schrieb
schreiben schrieben teilt teilte teilen mitgeteilt antwortet antwortete glaubt glaubte glauben denkt dachte denken fragt
fragte fragen verspricht versprach versprechen betont betonte sagst hofft informiert`);
const said = wordSet('dass er sie es man');
/** After a noun these begin a relative clause (LS-S04): "Schreiben Sie die Sache auf, die …". */
const saidAtOnce = wordSet('der die das');

function reported({ sentence: { tokens } }: SentenceContext): Hit[] {
  const verb = tokens.findIndex((token, at) => saying.has(token.lower) && (!token.capital || at === 0));
  if (verb === -1) return [];
  const comma = tokens.findIndex(({ text }, at) => at > verb && text === ',');
  const [first, next] = [tokens[verb], tokens[comma + 1]];
  if (
    comma === -1 ||
    first === undefined ||
    next === undefined ||
    !(said.has(next.lower) || (comma === verb + 1 && saidAtOnce.has(next.lower)))
  )
    return [];
  return [{ start: first.start, end: next.end, message: { code: 'speech-reported', params: { verb: first.text } } }];
}

/** What somebody said stands after a colon, in that person's words. */
export const reportedSpeech: Rule = {
  id: 'LS-S14',
  name: 'speech-reported',
  reliability: 'mostly',
  severity: 'warning',
  sentence: reported,
};
