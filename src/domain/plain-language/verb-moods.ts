import { firstVerb } from './clauses.ts';
import { articles, prepositions, wordSet } from './function-words.ts';
import type { Morphology } from './morphology.ts';
import { isPassive } from './passive.ts';
import type { Sentence } from './document.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const subjunctives =
  wordSet(`wäre wärst wären wäret hätte hättest hätten hättet würde würdest würden würdet könnte könntest
könnten könntet müsste müsstest müssten müsstet dürfte dürftest dürften dürftet möge mögest käme kämen gäbe gäben ginge gingen
bräuchte bräuchten wüsste wüssten ließe ließen sei seien könne müsse dürfe wolle solle hielte hielten bliebe blieben fände
fänden stünde stünden nähme nähmen täte täten`);
const allowedSubjunctives = wordSet('möchte möchten möchtest möchtet');
/** Also the past: "Wir sollten gestern kommen." */
const alsoPast = wordSet('sollte sollten solltest solltet');
/** Konjunktiv only before a third person: "Er sagt, er habe …". */
const beforePerson = wordSet('habe werde');
const persons = wordSet('ich du er sie es wir ihr man das der die');
const thirdPersons = wordSet('er es man');

/** A capital makes a noun: inside a sentence always ("die Würde"), at its beginning ("Wände") unless a person follows. */
function isVerbForm({ words, tokens }: Sentence, at: number): boolean {
  const token = words[at];
  if (token?.kind !== 'word') return false;
  return !token.capital || (at === 0 && persons.has(tokens[1]?.lower ?? ''));
}

function moods({ sentence, morphology }: SentenceContext): Hit[] {
  const { words } = sentence;
  return words.flatMap((token, at): Hit[] => {
    const { start, end, lower, text } = token;
    // A capital inside the sentence makes a noun of it: "die Würde".
    if (token.kind !== 'word' || (token.capital && at > 0) || allowedSubjunctives.has(lower)) return [];
    if (alsoPast.has(lower))
      return [{ start, end, severity: 'warning', message: { code: 'subjunctive-or-past', params: { word: text } } }];
    const reported =
      beforePerson.has(lower) &&
      (thirdPersons.has(words[at + 1]?.lower ?? '') || thirdPersons.has(words[at - 1]?.lower ?? ''));
    const listed = subjunctives.has(lower) && !(lower === 'wolle' && token.capital);
    if (!listed && !reported && !(isVerbForm(sentence, at) && morphology.isSubjunctive(lower))) return [];
    return [{ start, end, message: { code: 'subjunctive', params: { word: text } } }];
  });
}

/** What could be is said with "vielleicht". "möchte" is common and allowed. */
export const subjunctive: Rule = {
  id: 'LS-S06',
  name: 'subjunctive',
  reliability: 'certain',
  severity: 'error',
  sentence: moods,
};

const commonPast =
  wordSet(`war waren warst wart hatte hatten hattest hattet wollte wollten wolltest konnte konnten konntest
musste mussten musstest durfte durften durftest sollte sollten solltest solltet`);
const werden = wordSet('wurde wurden wurdest wurdet');
/** Forms that are more often another word. */
const otherWords = wordSet(
  'letzte letzten rechte rechten sachte leichte leichten feste festen fette fetten weste weiten',
);

/** "die verletzte Hand", "Das Amt bezahlt anerkannte Helfer": a participle before its noun. */
function isAttribute({ words, tokens }: Sentence, at: number, morphology: Morphology): boolean {
  const [before, token, next] = [words[at - 1], words[at], words[at + 1]];
  if (token === undefined || next?.capital !== true) return false;
  if (!morphology.isParticiple(token.lower.replace(/en?$/, ''))) return false;
  const hasVerb = (tokens[firstVerb(tokens, morphology)]?.start ?? token.start) < token.start;
  if (before === undefined || hasVerb) return hasVerb;
  return (
    articles.has(before.lower) || prepositions.has(before.lower) || /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text)
  );
}

function pastForms(context: SentenceContext): Hit[] {
  const { sentence, morphology } = context;
  return sentence.words.flatMap((token, at): Hit[] => {
    const { start, end, lower, text } = token;
    if (token.kind !== 'word' || (token.capital && at > 0) || commonPast.has(lower) || otherWords.has(lower)) return [];
    // A passive is told as a passive, not as a past besides.
    const isPast = werden.has(lower) ? !isPassive(context) : isVerbForm(sentence, at) && morphology.isPreterite(lower);
    if (isPast && isAttribute(sentence, at, morphology)) return [];
    return isPast ? [{ start, end, message: { code: 'preterite', params: { word: text } } }] : [];
  });
}

/** What was is said as people speak: "ist gegangen". A few short forms are common. */
export const preterite: Rule = {
  id: 'LS-S08',
  name: 'preterite',
  reliability: 'certain',
  severity: 'warning',
  sentence: pastForms,
};
