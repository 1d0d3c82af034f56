import type { RuleId } from './rule-ids.ts';

/** An error stops publishing, a warning needs a reason, a hint is only shown. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a message says, and the words it says it with. The German sentences stand in src/texts/plain-language.ts. */
export interface MessageParams {
  'word-long': { part: string; letters: number };
  'word-syllables': { part: string; syllables: number };
  'compound-unsplit': { word: string };
  'separator-other': { word: string; separator: 'hyphen' | 'middot' };
  'separator-sign': { word: string; sign: string };
  'separator-case': { word: string; separator: 'hyphen' | 'middot' };
  'separator-many': { word: string };
  'word-broken': { word: string };
  abbreviation: { word: string };
  'letters-for-words': { word: string };
  'word-unexplained': { word: string };
  'term-other': { word: string; use: string };
  'nouns-for-verbs': { words: string };
  'phrase-for-verb': { phrase: string };
  'capitals-only': { word: string };
  'gender-sign': { word: string; pair: string };
  'address-familiar': { word: string };
  'address-mixed': { word: string };
  'address-man': { word: string };
  idiom: { phrase: string };
  'sentence-long': { words: number };
  'statements-two': { word: string };
  'clause-subordinate': { word: string };
  'clause-relative': { word: string };
  passive: { verb: string };
  subjunctive: { word: string };
  'subjunctive-or-past': { word: string };
  genitive: { phrase: string };
  'genitive-preposition': { phrase: string };
  'genitive-feminine': { phrase: string };
  preterite: { word: string };
  negation: { word: string };
  'negation-stressed': { word: string };
  'negation-twice': { words: string };
  'question-open': Record<string, never>;
  brackets: Record<string, never>;
  'dash-insertion': Record<string, never>;
  'commas-many': { commas: number };
  'infinitive-group': { phrase: string };
  'speech-reported': { verb: string };
  'attributes-long': { phrase: string };
  'number-word': { word: string };
  'number-large': { number: string };
  'number-decimal': { number: string };
  'percent-sign': Record<string, never>;
  'percent-word': Record<string, never>;
  'number-roman': { number: string };
  'date-digits': { date: string };
  'time-form': { time: string };
  'range-dash': { range: string };
  'phone-form': { phone: string };
  'phone-unlinked': { phone: string };
  'money-cents': { amount: string };
  'money-sign': { sign: string };
  'character-special': { sign: string };
  quotes: { words: string };
  'sentences-in-line': Record<string, never>;
  'heading-missing': { sentences: number };
  'heading-long': { words: number };
  'paragraph-long': { sentences: number };
  'list-missing': { items: number };
  'list-long': { items: number };
  'reference-elsewhere': { word: string };
  'link-vague': { words: string };
  'link-address': { words: string };
  'link-long': { words: number };
  'link-pdf': { words: string };
  'link-website': { words: string };
  'address-in-sentence': Record<string, never>;
  'picture-missing': { heading: string };
  'picture-unnamed': Record<string, never>;
  'picture-text-long': { words: number };
  'picture-text-hard': { rule: string };
  'review-missing': Record<string, never>;
  'review-old': { checkedOn: string };
  'review-of-other-text': Record<string, never>;
  'twin-link-missing': Record<string, never>;
  'language-tag': { lang: string };
  'duty-missing': { duty: string };
  'original-changed': Record<string, never>;
  'exception-without-reason': { rule: string };
  'exceptions-many': { count: number };
}
export type MessageCode = keyof MessageParams;

export type Message = { [Code in MessageCode]: { code: Code; params: MessageParams[Code] } }[MessageCode];

/** What a rule found. `source.slice` from line and column on, `length` long, is `text`. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  file?: string | undefined;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units as editors count. */
  column: number;
  /** In UTF-16 units. */
  length: number;
  text: string;
  message: Message;
  /** Only where replacing `text` by it is safe (W03, W06, N01, N05, N06, N07). */
  suggestion?: string | undefined;
}
