import { findPhrases, phraseBook } from './phrases.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';

const words = phraseBook(`siehe|gemäß|im folgenden|wie folgt|nachfolgend*|vorstehend*|oben genannt*|unten genannt*
|obengenannt*|untengenannt*|oben erwähnt*|oben beschrieben*|oben stehend*|unten stehend*|s o|s u|o g|vgl`);
const footnote = /[¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,3}\]/gu;
const areas = /(?:m|km|cm|Meter|Quadrat)$/u;

function references({ sentence }: SentenceContext): Hit[] {
  const inWords = findPhrases(words, sentence.words).map(({ start, end, phrase }): Hit => ({
    start,
    end,
    message: { code: 'reference-elsewhere', params: { word: phrase } },
  }));
  const notes = [...sentence.text.matchAll(footnote)].flatMap((match): Hit[] => {
    if (areas.test(sentence.text.slice(0, match.index))) return [];
    const start = sentence.start + match.index;
    return [
      { start, end: start + match[0].length, message: { code: 'reference-elsewhere', params: { word: match[0] } } },
    ];
  });
  return [...inWords, ...notes];
}

/** What matters stands where it is needed, a second time if it must. */
export const reference: Rule = {
  id: 'LS-T05',
  name: 'reference-elsewhere',
  reliability: 'certain',
  severity: 'error',
  sentence: references,
};
