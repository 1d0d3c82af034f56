import { describe, expect, it } from 'vitest';
import { easySentences } from './plain-facts.ts';

describe('a text by others on a page in plain language', () => {
  it.each([
    ['Der Eintritt kostet 3 Euro.', ['Der Eintritt kostet 3 Euro.']],
    ['Umbau', ['Umbau.']],
    ['Der Treff ist neu. Kommen Sie vorbei.', ['Der Treff ist neu.', 'Kommen Sie vorbei.']],
  ])('"%s" is plain and quoted', (text, sentences) => {
    expect(easySentences(text)).toEqual(sentences);
  });

  it.each([
    ['a subordinate clause', 'Fragen Sie am Telefon, bevor Sie losgehen, ob noch Platz ist.'],
    ['a compound without hyphen', 'Die Pflegekasse zahlt die Beratung.'],
    ['brackets', 'Der Kurs (ab 60 Jahren) ist neu.'],
    ['a passive', 'Der Antrag wird geprüft.'],
    ['a question', 'Kommen Sie am Montag?'],
    ['the word that promises a place', 'Der Eintritt ist frei.'],
  ])('%s is not quoted', (_, text) => {
    expect(easySentences(text)).toBeUndefined();
  });
});
