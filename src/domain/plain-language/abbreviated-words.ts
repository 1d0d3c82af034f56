import { expansionOf, lettered } from './abbreviations.ts';
import type { Hit, Rule, SentenceContext } from './rule.ts';
import { isRoman } from './roman-numbers.ts';
import { wordParts } from './tokens.ts';

/** Letters that everybody knows better than the words. */
const known: ReadonlySet<string> = new Set(['WC', 'LKW', 'PKW', 'PDF']);

const spaced = /(?:^|[^\p{L}.·-])((?:\p{L}\.\s?){1,3}\p{L}\.)/gu;

/** "z. B." and the like: single letters with full stops. */
function letteredHits({ sentence, block }: SentenceContext): Hit[] {
  const text = block.text.slice(sentence.start, sentence.end);
  if (!text.includes('.')) return [];
  return [...text.matchAll(spaced)].map((match) => {
    const word = match[1] ?? '';
    const start = sentence.start + match.index + match[0].length - word.length;
    const expansion = lettered[word.replace(/\s/g, '')] ?? '';
    const suggestion = expansion === '' ? undefined : expansion;
    return { start, end: start + word.length, suggestion, message: { code: 'abbreviation', params: { word } } };
  });
}

/** "bzw." and the like: a known word before a full stop; and streets. */
function dottedHits({ sentence, block }: SentenceContext): Hit[] {
  return sentence.words.flatMap(({ text, start, end }): Hit[] => {
    if (block.text[end] !== '.') return [];
    const street = /^(\p{Lu}\p{Ll}+)(str)$/u.exec(text);
    const expansion = street ? `${street[1] ?? ''}straße` : expansionOf(text, block.text.slice(end + 1, end + 12));
    if (expansion === undefined) return [];
    const suggestion = expansion === '' ? undefined : expansion;
    return [{ start, end: end + 1, suggestion, message: { code: 'abbreviation', params: { word: `${text}.` } } }];
  });
}

/** Words of two to five capitals; number and name of a bus line ("S-Bahn") is one letter. */
function capitalHits({ sentence }: SentenceContext): Hit[] {
  return sentence.words.flatMap((word) =>
    word.capital && /\p{Lu}{2}/u.test(word.text)
      ? wordParts(word).flatMap(({ text, start, end }): Hit[] => {
          if (!/^\p{Lu}{2,5}s?$/u.test(text) || known.has(text) || isRoman(text)) return [];
          return [{ start, end, severity: 'warning', message: { code: 'letters-for-words', params: { word: text } } }];
        })
      : [],
  );
}

/** Abbreviations: with full stops an error, of capitals a warning. */
export const abbreviation: Rule = {
  id: 'LS-W06',
  name: 'abbreviation',
  reliability: 'certain',
  severity: 'error',
  sentence: (context) => [...letteredHits(context), ...dottedHits(context), ...capitalHits(context)],
};
