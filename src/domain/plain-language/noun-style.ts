import type { Hit, Rule, SentenceContext } from './rule.ts';
import { findPhrases, phraseBook } from './phrases.ts';

const nounOfDoing = /(?:ung|ungen|heit|heiten|keit|keiten|nahme|nahmen)$/u;
/** Nouns in which the ending is none. */
const others = /(?:sprung|schwung|^dung)(?:en)?$/;

const phrases =
  phraseBook(`erfolgt|durchzuführen|in anspruch|erfolgen|erfolgte|durchführen|durchführt|durchgeführt|zur verfügung|in anspruch|zum einsatz
|in betracht|in kenntnis|zur anwendung|zur durchführung|stattfindet|in abzug|zu händen|unter berücksichtigung|in erwägung`);

function nominal({ sentence }: SentenceContext): Hit[] {
  const verbless = findPhrases(phrases, sentence.words).map(({ start, end, phrase }): Hit => ({
    start,
    end,
    message: { code: 'phrase-for-verb', params: { phrase } },
  }));
  const nouns = sentence.words.filter(
    ({ capital, lower }) => capital && lower.length > 4 && nounOfDoing.test(lower) && !others.test(lower),
  );
  const [first, second] = nouns;
  if (first === undefined || second === undefined) return verbless;
  const words = nouns.map(({ text }) => text).join(', ');
  return [
    ...verbless,
    { start: second.start, end: second.end, message: { code: 'nouns-for-verbs', params: { words } } },
  ];
}

/** Verbs say what happens; nouns made of verbs hide it. */
export const nounStyle: Rule = {
  id: 'LS-W09',
  name: 'nouns-for-verbs',
  reliability: 'mostly',
  severity: 'hint',
  sentence: nominal,
};
