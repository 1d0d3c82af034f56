import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, lowerCase, sameSpelling, unfoldWord } from './fold.ts';

const fold = (text: string) => foldWord(lowerCase(text));

describe('one key for every spelling of a German word', () => {
  it.each([
    ['Grünberg', 'grunberg'],
    ['GRUENBERG', 'grunberg'],
    ['Grunberg', 'grunberg'],
    ['Bu\u0308rgeramt', 'burgeramt'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Straẞe', 'strasse'],
    ['Quelle', 'quelle'],
    ['Frauen', 'frauen'],
    ['Steuer', 'steuer'],
    ['Café', 'cafe'],
    ['Ärzte\u00adhaus', 'arztehaus'],
    ['04711', '04711'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text).folded).toBe(folded);
  });

  it('keeps how a word was spelled, to show it again', () => {
    const words = ['grünberg', 'gruenberg', 'grunberg', 'straße', 'strasse', 'fußgängerüberführung', 'aktuell'];
    expect(words.map((word) => unfoldWord(fold(word)))).toEqual(words);
  });

  it.each([
    ['grünberg', 'grünberg', true],
    ['gruenberg', 'grünberg', true],
    ['grunberg', 'grünberg', false],
    ['grü', 'grünberg', true],
    ['gru', 'grünberg', false],
    ['strasse', 'straße', false],
  ])('knows whether %s is spelled like %s: %s', (typed, word, same) => {
    expect(sameSpelling(fold(typed), fold(word).spelling)).toBe(same);
  });

  const germanWord = fc.string({
    unit: fc.constantFrom('a', 'e', 'o', 'u', 'b', 's', 't', 'r', 'n', 'ä', 'ö', 'ü', 'ß', 'q', 'u'),
    minLength: 1,
    maxLength: 24,
  });

  it('folds the beginning of a word to the beginning of its fold, so that it works while people type', () => {
    fc.assert(
      fc.property(germanWord, fc.nat(24), (word, length) => {
        expect(fold(word).folded.startsWith(fold(word.slice(0, length)).folded)).toBe(true);
      }),
    );
  });

  it('folds a folded word to itself unless that holds ae, oe or ue', () => {
    fc.assert(
      fc.property(germanWord, (word) => {
        const { folded } = fold(word);
        expect(/[aou]e/.test(folded) || fold(folded).folded === folded).toBe(true);
      }),
    );
  });
});
