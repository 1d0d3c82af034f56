import { describe, expect, it } from 'vitest';
import { otherForms } from './inflection.ts';

describe('other forms of a word', () => {
  it.each([
    ['beratungen', 'beratung'],
    ['antrage', 'antragen'],
    ['amter', 'amt'],
    ['hauser', 'haus'],
    ['pflegeheime', 'pflegeheim'],
    ['treffs', 'treff'],
    ['stuben', 'stube'],
  ])('%s is a form of %s', (word, other) => {
    expect(otherForms(word)).toContain(other);
  });

  it.each([
    ['kurs', 'kur'],
    ['alles', 'allee'],
    ['amt', 'amt'],
  ])('%s is no form of %s', (word, other) => {
    expect(otherForms(word)).not.toContain(other);
  });
});
