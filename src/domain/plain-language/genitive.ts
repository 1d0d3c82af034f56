import { isWhileClause } from './clauses.ts';
import { prepositions, wordSet } from './function-words.ts';
import type { Morphology } from './morphology.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import type { Token } from './tokens.ts';

/** Before a noun these are genitive, whatever the noun. */
const certain = wordSet('des eines keines meines deines seines ihres unseres unsres eures');
/** Also nominative: only the noun tells. */
const uncertain = wordSet('dieses jenes jedes manches welches');
const governing =
  wordSet(`wegen trotz während anhand aufgrund anstatt statt innerhalb außerhalb mithilfe mittels bezüglich
hinsichtlich seitens infolge zugunsten unterhalb oberhalb anlässlich mangels angesichts anstelle einschließlich abzüglich
zuzüglich namens diesseits jenseits`);
const genitiveArticles = wordSet(
  'des der eines einer dieser dieses ihrer ihres seiner seines meiner meines unserer unseres',
);
const feminineArticles = wordSet('der einer dieser ihrer unserer seiner meiner deiner keiner jeder');
/** Genitive plural without an article: "die Hilfe vieler Menschen". */
const pluralAdjectives =
  wordSet(`vieler aller anderer mehrerer einiger älterer jüngerer alter junger kranker verschiedener
weiterer zahlreicher pflegebedürftiger behinderter erwachsener unterschiedlicher neuer guter`);
const noNouns = wordSet('sie ihnen ihr ihre ihrer ihren ihrem wir es er du ich das die der und oder wenn dann');

/** Index of the noun after an article at `at`, over up to two adjectives. */
function nounAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index <= at + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return token?.kind === 'number' ? nounAfter(tokens, index) : undefined;
    if (token.capital) return index;
    if (!/(?:en|er|n)$/.test(token.lower) || prepositions.has(token.lower)) return undefined;
  }
  return undefined;
}

const phraseHit = (
  tokens: readonly Token[],
  from: number,
  to: number,
  code: 'genitive' | 'genitive-preposition',
): Hit[] => {
  const [first, last] = [tokens[from], tokens[to]];
  if (first === undefined || last === undefined) return [];
  const phrase = tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
  return [{ start: first.start, end: last.end, message: { code, params: { phrase } } }];
};

function governed(tokens: readonly Token[], at: number, morphology: Morphology): Hit[] {
  const article = tokens[at + 1];
  if (article === undefined || (tokens[at]?.lower === 'während' && isWhileClause(tokens, at, morphology))) return [];
  if (genitiveArticles.has(article.lower) && !article.capital) {
    const noun = nounAfter(tokens, at + 1);
    return noun === undefined ? [] : phraseHit(tokens, at, noun, 'genitive-preposition');
  }
  const noun = article.capital ? at + 1 : nounAfter(tokens, at);
  const word = noun === undefined ? undefined : tokens[noun];
  if (noun === undefined || word === undefined || !morphology.isGenitive(word.text)) return [];
  return phraseHit(tokens, at, noun, 'genitive-preposition');
}

/** "Frau Webers Kurs": the name has an s, and a noun follows. */
function ownersName(tokens: readonly Token[], at: number): Hit[] {
  const [title, name, thing] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^(?:Frau|Herrn|Herr)$/.test(title?.text ?? '') || name?.capital !== true || thing?.capital !== true) return [];
  return /[^s]s$/.test(name.text) ? phraseHit(tokens, at, at + 1, 'genitive') : [];
}

function genitiveAt(tokens: readonly Token[], at: number, morphology: Morphology): Hit[] {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.untouched) return [];
  if (governing.has(token.lower) && (!token.capital || at === 0)) return governed(tokens, at, morphology);
  if (governing.has(tokens[at - 1]?.lower ?? '')) return [];
  const noun = nounAfter(tokens, at);
  const word = noun === undefined ? undefined : tokens[noun];
  if (noun === undefined || word === undefined) return ownersName(tokens, at);
  if (certain.has(token.lower)) return phraseHit(tokens, at, noun, 'genitive');
  if (uncertain.has(token.lower) && morphology.isGenitive(word.text)) return phraseHit(tokens, at, noun, 'genitive');
  return ownersName(tokens, at);
}

/** Wes-Fall of men's and neuter words, and after prepositions. */
export const genitive: Rule = {
  id: 'LS-S07',
  name: 'genitive',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence, morphology }) =>
    sentence.tokens.flatMap((_, at) => genitiveAt(sentence.tokens, at, morphology)),
};

/** Is the word before the article a noun? The first word of a sentence only when its gender or plural is known. */
function isNoun(token: Token | undefined, at: number, morphology: Morphology): boolean {
  if (token?.capital !== true || noNouns.has(token.lower) || governing.has(token.lower)) return false;
  return at > 0 || morphology.genderOf(token.text) !== undefined || morphology.isPlural(token.text);
}

function feminineAt({ sentence: { tokens }, morphology }: SentenceContext, at: number): Hit[] {
  const token = tokens[at];
  if (token === undefined || (token.capital && token.text !== 'Ihrer') || !isNoun(tokens[at - 1], at - 1, morphology))
    return [];
  // "Heute hilft Herr Lange der Frau": a person before it is who helps, and it is Wem-Fall.
  if (/^(?:Frau|Herr|Herrn)$/.test(tokens[at - 2]?.text ?? '')) return [];
  const plural = pluralAdjectives.has(token.lower);
  if (!plural && !feminineArticles.has(token.lower)) return [];
  const noun = nounAfter(tokens, at);
  const word = noun === undefined ? undefined : tokens[noun];
  if (word === undefined || noNouns.has(word.lower)) return [];
  const gender = morphology.genderOf(word.text);
  const many = morphology.isPlural(word.text);
  // "der" before a man's word is Wer-Fall: "am Montag der Kurs".
  if (!plural && !many && (gender === 'masculine' || gender === 'neuter')) return [];
  const phrase = [tokens[at - 1]?.text, token.text, word.text].join(' ');
  const severity = plural || ((gender === 'feminine' || many) && token.lower !== 'ihrer') ? 'warning' : 'hint';
  return [{ start: token.start, end: word.end, severity, message: { code: 'genitive-feminine', params: { phrase } } }];
}

/** Wes-Fall of women's words looks like Wem-Fall: a hint, and a warning where the dictionary knows the word. */
export const genitiveFeminine: Rule = {
  id: 'LS-S07b',
  name: 'genitive-feminine',
  reliability: 'suspicion',
  severity: 'warning',
  sentence: (context) => context.sentence.tokens.flatMap((_, at) => (at === 0 ? [] : feminineAt(context, at))),
};
