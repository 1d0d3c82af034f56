import { describe, expect, it } from 'vitest';
import { accessLabels } from './labels-access.ts';
import { capacityWords, careFormLabels } from './labels-care.ts';
import { languageLabel } from './labels-language.ts';
import { costWords, deliveryLabels } from './labels-service.ts';
import { channelLabels } from './labels.ts';

describe('what it costs', () => {
  it.each([
    [{ kind: 'free' }, 'Kostenlos.'],
    [{ kind: 'unknown' }, 'Was es kostet, ist nicht bekannt. Fragen Sie vorher nach.'],
    [{ kind: 'fee', text: 'Der Mittagstisch kostet 6 Euro.' }, 'Das kostet etwas. Der Mittagstisch kostet 6 Euro.'],
    [{ kind: 'unknown', text: 'Kostenlos oder günstig.' }, 'Kostenlos oder günstig.'],
  ] as const)('%o is said as "%s"', (cost, words) => {
    expect(costWords(cost)).toBe(words);
  });
});

describe('how many places', () => {
  it.each([
    ['tagespflege', 12, '12 Plätze'],
    ['kurzzeitpflege', 1, '1 Platz'],
    ['betreutesWohnen', 1, '1 Wohnung'],
    ['vollstationaer', undefined, 'Wie viele Plätze es gibt, ist nicht bekannt.'],
  ] as const)('%s with %s places is "%s"', (form, capacity, words) => {
    expect(capacityWords(form, capacity)).toBe(words);
  });
});

describe('a language', () => {
  it.each([
    ['gsg', 'Deutsche Gebärdensprache'],
    ['ru', 'Russisch'],
    ['ku', 'Kurdisch'],
    ['qzz', 'qzz'],
  ])('%s is called %s', (code, name) => {
    expect(languageLabel(code)).toBe(name);
  });
});

describe('an access fact that is not known', () => {
  it.each(Object.entries(accessLabels))('%s is neither affirmed nor denied', (_fact, label) => {
    expect(label.answers.unknown).toMatch(/^Ob .*, wissen wir nicht\.$/);
    expect(new Set(Object.values(label.answers)).size).toBe(3);
    expect(label.question).toMatch(/\?$/);
  });
});

describe('sentences', () => {
  const sentences = [
    ...Object.values(careFormLabels).map((label) => label.explanation),
    ...Object.values(deliveryLabels).map((label) => label.sentence),
    ...Object.values(channelLabels).map((label) => label.sentence),
  ];
  it.each(sentences)('"%s" is a whole sentence of at most 25 words', (sentence) => {
    expect(sentence).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
  });
});
