import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findings, textFiles } from './project-files.ts';

interface CityPart {
  name: string;
  alternateNames?: string[];
}

/** The city we ship, and the second one that is built of the same code. */
const cities = ['content', 'tests/fixtures/duesseldorf/content'];

const read = (city: string, file: string): unknown => parse(readFileSync(`${city}/stadt/${file}`, 'utf8'));

/** Parts of names that every city has. */
const ordinary = /^(Zentrum|Siedlung|((Nord|Süd|Ost|West)(ost|west)?|Alt|Neu)(vor)?(stadt)?)$/;

/** `Burghausen-Rückmarsdorf` => both halves; short names are parts of too many other words. */
function wordsOf({ name, alternateNames = [] }: CityPart): string[] {
  const words = [name, ...alternateNames].flatMap((whole) => whole.split(/[^\p{L}]+/u));
  return words.filter((part) => part.length > 5 && !ordinary.test(part));
}

describe.each(cities)('the code knows nothing of the city in %s', (city) => {
  const site = read(city, 'site.yaml') as { city: string; helpLine: { phone: { number: string } } };
  const parts = ['districts.yaml', 'boroughs.yaml'].flatMap((file) => read(city, file) as CityPart[]);
  const sources = textFiles('src');

  it('looks for the names of a whole city', () => {
    expect(site.city).not.toBe('');
    expect(parts.flatMap(wordsOf).length).toBeGreaterThan(30);
  });

  it('names neither the city nor its parts', () => {
    const names = [...new Set([site.city, ...parts.flatMap(wordsOf)])];
    expect(findings(sources, new RegExp(`(?<!\\p{L})(${names.join('|')})`, 'iu'))).toEqual([]);
  });

  it('holds none of its phone numbers', () => {
    const area = /^0(\d+)/.exec(site.helpLine.phone.number)?.[1];
    expect(area).toBeDefined();
    expect(findings(sources, new RegExp(`(\\+49|0049|\\b0)[ (/-]*${String(area)}`))).toEqual([]);
  });
});
