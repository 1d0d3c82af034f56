import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, similarName } from './similar-name.ts';

describe('two names of one body', () => {
  it.each([
    ['Seniorenbüro Nord', 'SENIORENBUERO NORD'],
    ['Begegnungsstätte Lindenhof', 'Begegnungsst. Lindenhof'],
    ['AWO Seniorentreff', 'Arbeiterwohlfahrt Seniorentreff'],
    ['Treff Lindenstr.', 'Treff Lindenstraße'],
    ['Senioren-Treff Lindenhof', 'Seniorentreff Lindenhof'],
    ['Nachbarschaft e. V.', 'Nachbarschaft e.V.'],
    ['Hospiz St. Anna', 'Hospiz Sankt Anna'],
    ['Lindenhof, Seniorentreff', 'Seniorentreff Lindenhof'],
    ['Pflegeheim Sonnenschein', 'Pflegeheim Sonnenschien'],
    ['Rat und Hilfe gGmbH', 'Rat & Hilfe'],
  ])('%s = %s', (one, other) => {
    expect(similarName(one, other)).toBe(true);
    expect(similarName(other, one)).toBe(true);
  });
});

describe('two bodies in one house', () => {
  it.each([
    ['Allgemeiner Sozialdienst Mitte', 'Allgemeiner Sozialdienst Nord'],
    ['Seniorenbüro Nord', 'Seniorentreff Nord'],
    ['Pflegeheim Am Park Haus 1', 'Pflegeheim Am Park Haus 2'],
    ['Pflegeheim Am Park', 'Pflegeheim Am Park Haus B'],
    ['Bibliothek Süd', 'Bürgeramt Süd'],
    ['Tagespflege Lindenhof', 'Kurzzeitpflege Lindenhof'],
    ['Sozialbezirk Ost', 'Sozialbezirk Südost'],
    ['Heimatverein Beispielhausen e. V.', 'Bibliothek Beispielhausen'],
  ])('%s and %s', (one, other) => {
    expect(similarName(one, other)).toBe(false);
  });

  it('whichever name comes first', () => {
    const name = fc.stringMatching(/^[A-Za-zäöüß ]{3,20}$/);
    fc.assert(fc.property(name, name, (one, other) => similarName(one, other) === similarName(other, one)));
  });
});

describe('one door', () => {
  it.each([
    ['Lindenstraße 12', 'Lindenstr. 12'],
    ['Lindenstraße 12', 'LINDENSTRASSE 12'],
    ['Linden-Straße 12 a', 'Lindenstraße 12a'],
    ['Lindenstraße 12-14', 'Lindenstraße 12'],
    ['Lindenstraße 12, Eingang im Hof', 'Lindenstraße 12'],
    ['Übungsweg 3', 'Uebungsweg 3'],
  ])('%s = %s', (one, other) => {
    expect(addressKey(one, '01234')).toBe(addressKey(other, '01234'));
  });

  it.each([
    ['Lindenstraße 12', 'Lindenstraße 13'],
    ['Lindenstraße 12', 'Lindenstraße 12a'],
    ['Lindenstraße 12', 'Lindenweg 12'],
    ['Lindenstraße 1', 'Lindenstraße 12'],
  ])('%s is not %s', (one, other) => {
    expect(addressKey(one, '01234')).not.toBe(addressKey(other, '01234'));
  });

  it('in two postcodes is two doors', () => {
    expect(addressKey('Lange Straße 1', '01234')).not.toBe(addressKey('Lange Straße 1', '01236'));
  });
});
