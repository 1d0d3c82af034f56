import { describe, expect, it } from 'vitest';
import { builtInMorphology } from '#domain/plain-language/built-in-morphology.ts';
import { lintText } from '#domain/plain-language/lint.ts';
import { dictionaryMorphology } from './dictionary-morphology.ts';

const dictionary = dictionaryMorphology();
const rulesIn = (text: string) => lintText(text, { morphology: dictionary }).map(({ rule }) => rule);

describe.each([
  ['lists', builtInMorphology],
  ['dictionaries', dictionary],
])('morphology by %s', (_, morphology) => {
  it.each(['geprüft', 'übernommen', 'vergeben', 'abgeholt', 'renoviert', 'bezahlt'])('%s is a participle', (word) => {
    expect(morphology.isParticiple(word)).toBe(true);
  });

  it.each(['schön', 'gern', 'bekannt', 'heute', 'gesund'])('%s is none', (word) => {
    expect(morphology.isParticiple(word)).toBe(false);
  });

  it.each(['ging', 'kamen', 'arbeitete', 'bekam', 'gefiel'])('%s is past', (word) => {
    expect(morphology.isPreterite(word)).toBe(true);
  });

  it.each(['geht', 'kommen', 'genannten'])('%s is not past', (word) => {
    expect(morphology.isPreterite(word)).toBe(false);
  });

  it('tells the genitive from words that end in s', () => {
    expect(['Hauses', 'Tages', 'Zimmers'].map(morphology.isGenitive)).toEqual([true, true, true]);
    expect(['Haus', 'Kurs', 'Ausweis', 'Bus'].map(morphology.isGenitive)).toEqual([false, false, false, false]);
  });

  it('knows what could be', () => {
    expect(['käme', 'gäbe', 'macht'].map(morphology.isSubjunctive)).toEqual([true, true, false]);
  });
});

describe('the dictionaries', () => {
  it('know either genitive of a word, and compounds by their last part', () => {
    expect(['Tags', 'Manns', 'Mannes', 'Tages-Raums'].map(dictionary.isGenitive)).toEqual([true, true, true, true]);
    expect([dictionary.genderOf('Wohngeldstelle'), dictionary.genderOf('Fahr-Dienst')]).toEqual([
      'feminine',
      'masculine',
    ]);
    expect(dictionary.isPlural('Häuser')).toBe(true);
  });

  it('find what the lists do not know', () => {
    expect(rulesIn('Der Chor jubelte laut.')).toContain('LS-S08');
    expect(rulesIn('Die Farbe dieses Geländers ist rot.')).toContain('LS-S07');
  });

  it('tell future from passive', () => {
    expect(rulesIn('Sie werden einen Brief erhalten.')).not.toContain('LS-S05');
    expect(rulesIn('Der Saal wird Ihnen gefallen.')).not.toContain('LS-S05');
    expect(rulesIn('Der Brief wird heute verschickt.')).toContain('LS-S05');
  });
});
