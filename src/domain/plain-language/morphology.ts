export type Gender = 'masculine' | 'feminine' | 'neuter';

/**
 * What is known of the forms of German words. Verbs in lower case, nouns as written. The built-in form knows lists and
 * endings and runs in a browser; the dictionary form (an adapter) knows thousands of words and is a tool for checks.
 */
export interface Morphology {
  /** Partizip II: "geprüft". */
  isParticiple: (word: string) => boolean;
  isInfinitive: (word: string) => boolean;
  /** A form with a person: "kommt", "kam"; also forms that are infinitives besides ("kommen"). */
  isFinite: (word: string) => boolean;
  /** Präteritum and nothing else. */
  isPreterite: (word: string) => boolean;
  /** Konjunktiv and nothing else: "käme", not "machte". */
  isSubjunctive: (word: string) => boolean;
  /** Singular genitive that is no other form: "Hauses", not "Haus". */
  isGenitive: (noun: string) => boolean;
  /** Undefined for nouns that are not known. */
  genderOf: (noun: string) => Gender | undefined;
  isPlural: (noun: string) => boolean;
}
