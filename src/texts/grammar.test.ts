import { describe, expect, it } from 'vitest';
import { areaName, askedAt, insideOf, upper, withThe, withWhich, withYour } from './grammar.ts';
import { help } from './help.ts';
import { areaPages, eventsPage, topicPage } from './lists.ts';
import { record } from './record.ts';
import { responsible } from './responsible.ts';

const bureau = { name: 'Seniorenbüro', gender: 'neuter' } as const;
const advice = { name: 'Seniorenberatung', gender: 'feminine' } as const;
const base = { name: 'Pflegestützpunkt', gender: 'masculine' } as const;
const centre = { name: 'zentrum plus', gender: 'neuter' } as const;

describe('the article of a name that a city chose', () => {
  it.each([
    [bureau, 'das Seniorenbüro', 'das Seniorenbüro', 'dem Seniorenbüro'],
    [advice, 'die Seniorenberatung', 'die Seniorenberatung', 'der Seniorenberatung'],
    [base, 'der Pflegestützpunkt', 'den Pflegestützpunkt', 'dem Pflegestützpunkt'],
    [centre, 'das zentrum plus', 'das zentrum plus', 'dem zentrum plus'],
  ])('%o is "%s", "%s", "%s"', (name, nominative, accusative, dative) => {
    expect(withThe(name, 'nominative')).toBe(nominative);
    expect(withThe(name, 'accusative')).toBe(accusative);
    expect(withThe(name, 'dative')).toBe(dative);
  });

  it.each([
    [bureau, 'Ihr Seniorenbüro', 'Ihr Seniorenbüro', 'Ihrem Seniorenbüro'],
    [advice, 'Ihre Seniorenberatung', 'Ihre Seniorenberatung', 'Ihrer Seniorenberatung'],
    [base, 'Ihr Pflegestützpunkt', 'Ihren Pflegestützpunkt', 'Ihrem Pflegestützpunkt'],
  ])('%o belongs to the reader: "%s", "%s", "%s"', (name, nominative, accusative, dative) => {
    expect(withYour(name, 'nominative')).toBe(nominative);
    expect(withYour(name, 'accusative')).toBe(accusative);
    expect(withYour(name, 'dative')).toBe(dative);
  });

  it.each([
    [bureau, 'welches Seniorenbüro', 'beim Seniorenbüro', 'im Seniorenbüro'],
    [advice, 'welche Seniorenberatung', 'bei der Seniorenberatung', 'in der Seniorenberatung'],
    [base, 'welcher Pflegestützpunkt', 'beim Pflegestützpunkt', 'im Pflegestützpunkt'],
  ])('%o is asked about and asked at: "%s", "%s", "%s"', (name, question, asked, inside) => {
    expect([withWhich(name), askedAt(name), insideOf(name)]).toEqual([question, asked, inside]);
  });

  it('begins a sentence with a capital and leaves the name as the city writes it', () => {
    expect(upper(withThe(centre, 'nominative'))).toBe('Das zentrum plus');
  });
});

describe('sentences around a name', () => {
  it.each([
    [help.office(advice, 'Stadtteil'), 'Die Seniorenberatung in Ihrem Stadtteil berät ältere Menschen und Angehörige.'],
    [help.officeTitle(advice), 'Ihre Seniorenberatung'],
    [topicPage.none(advice), 'Zu diesem Thema ist noch keine Stelle eingetragen. Fragen Sie bei der Seniorenberatung.'],
    [areaPages.responsibleNone(base, 'Rath'), 'Welcher Pflegestützpunkt für Rath zuständig ist, ist nicht bekannt.'],
    [eventsPage.ask(advice), 'Fragen Sie in der Seniorenberatung, was in Ihrer Nähe angeboten wird.'],
    [record.phoneUnknown(advice), 'Telefonnummer nicht bekannt. Fragen Sie bei der Seniorenberatung:'],
    [responsible.description(base, 'Neustadt'), 'Welcher Pflegestützpunkt in Neustadt für Ihre Adresse zuständig ist.'],
    [
      responsible.lead(base, 'Stadtteil'),
      'Schreiben Sie Ihren Stadtteil, Ihre Postleitzahl oder Ihre Straße hinein. Sie sehen dann Ihren Pflegestützpunkt.',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe('a Stadtbezirk in a row of links', () => {
  it.each([
    ['7', 'Stadtbezirk 7'],
    ['10', 'Stadtbezirk 10'],
    ['Nord', 'Nord'],
    ['Nord 2', 'Nord 2'],
  ])('%s is called "%s"', (name, words) => {
    expect(areaName('Stadtbezirk', name)).toBe(words);
  });
});
