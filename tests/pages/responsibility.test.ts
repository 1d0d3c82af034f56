import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { decodeAreaData, type AreaWire } from '#domain/city/area-wire.ts';
import { findArea, type AreaAnswer } from '#domain/city/find-area.ts';
import { responsibleOffices } from '#domain/place/responsible.ts';
import { recordUrl } from '#routes';
import { responsible } from '#texts/responsible.ts';
import { serveRelease, type ServedRelease } from '../chromium/serve-release.ts';
import { builds, builtRelease } from './built-release.ts';
import { readText } from './read-text.ts';

interface Answer {
  /** Ids of the offices named as responsible. */
  offices: string[];
  /** Ortsteile one is asked to choose from, by address. */
  asked: string[];
  text: string;
}

describe.each(builds)('"Wer ist für mich zuständig?" in %s', (build) => {
  const { catalog, client } = builtRelease(build);
  const { boroughs, districts, postcodes, site } = catalog;
  const wire = JSON.parse(readFileSync(join(client, 'daten', 'zustaendig.json'), 'utf8')) as AreaWire;
  const directory = decodeAreaData(wire);
  let served: ServedRelease;
  beforeAll(async () => {
    served = await serveRelease(build);
  });
  afterAll(() => served.close());

  async function ask(question: string): Promise<Answer> {
    const response = await fetch(`${served.origin}/zustaendig/?ort=${encodeURIComponent(question)}`);
    expect(response.status).toBe(200);
    const $ = load(await response.text(), { scriptingEnabled: false });
    const attributes = (selector: string, name: string) =>
      $(selector)
        .toArray()
        .map((element) => $(element).attr(name) ?? '');
    return {
      offices: attributes('[data-area-answer] .responsible .card', 'data-id').sort(),
      asked: attributes('[data-area-answer] .tags a', 'href').sort(),
      text: readText($, '[data-area-answer]'),
    };
  }

  const officesOf = (borough: string): string[] =>
    responsibleOffices(catalog, borough)
      .map(({ id }) => id)
      .sort();
  const boroughsOf = (ids: readonly string[]): Set<string> =>
    new Set(districts.filter(({ id }) => ids.includes(id)).map(({ borough }) => borough));
  const urls = (ids: readonly string[]): string[] => ids.map((id) => recordUrl('district', id)).sort();

  it('every Stadtbezirk has an office that answers', async () => {
    expect(boroughs.length).toBe(build === 'shipped' ? 10 : 2);
    const seen = new Set<string>();
    for (const { id } of boroughs) {
      const district = districts.find(({ borough }) => borough === id);
      const { offices } = await ask(district?.name ?? '');
      expect(offices, id).toEqual(officesOf(id));
      expect(offices.length, id).toBeGreaterThan(0);
      offices.forEach((office) => seen.add(office));
    }
    expect(seen.size).toBe(boroughs.length);
  });

  it('every Ortsteil is answered under each of its names, or asks when the name is that of several', async () => {
    const names = new Set(districts.flatMap(({ name, alternateNames }) => [name, ...alternateNames]));
    expect(names.size).toBeGreaterThanOrEqual(districts.length);
    for (const name of names) {
      const meant = districts.filter((district) => [district.name, ...district.alternateNames].includes(name));
      const { offices, asked } = await ask(name);
      if (offices.length > 0) {
        for (const { borough } of meant) expect(offices, name).toEqual(officesOf(borough));
      } else {
        expect(asked, name).toEqual(expect.arrayContaining(urls(meant.map(({ id }) => id))));
      }
    }
  });

  it('every postcode names its office, or asks for the Ortsteil and names none', async () => {
    expect(postcodes.length).toBeGreaterThanOrEqual(build === 'shipped' ? 30 : 4);
    let asking = 0;
    for (const { postalCode, districts: touched, complete } of postcodes) {
      const [only, ...others] = boroughsOf(touched);
      const { offices, asked, text } = await ask(postalCode);
      if (others.length === 0) {
        expect(offices, postalCode).toEqual(officesOf(only ?? ''));
        const name = boroughs.find(({ id }) => id === only)?.name ?? '';
        const gaps = responsible.boroughWithGaps(site.words, postalCode, name);
        expect([postalCode, text.includes(gaps)]).toEqual([postalCode, !complete]);
      } else {
        asking += 1;
        expect([postalCode, offices, asked]).toEqual([postalCode, [], urls(touched)]);
        expect(text).toContain(responsible.ambiguousPostcode(site.words));
      }
    }
    expect(asking).toBeGreaterThan(0);
  });

  it.each(['99999', 'Xyzzyweg 3', 'Xyzzyhausen'])(
    '%s is unknown: that is said, and no office is guessed',
    async (question) => {
      const { offices, asked, text } = await ask(question);
      expect([offices, asked]).toEqual([[], []]);
      expect(text).toMatch(/kennen wir (in .* )?nicht|kein Straßenverzeichnis/);
    },
  );

  it('a browser that reads daten/zustaendig.json comes to the same answers', async () => {
    const streets = catalog.streets.map(({ street }) => `${street} 5`);
    const questions = [
      ...districts.map(({ name }) => name),
      ...postcodes.map(({ postalCode }) => postalCode),
      ...streets,
    ];
    for (const question of questions) {
      const here: AreaAnswer = findArea(question, directory);
      const there = await ask(question);
      const offices = here.kind === 'borough' ? officesOf(here.borough) : [];
      expect([question, there.offices]).toEqual([question, offices]);
      if (here.kind === 'ambiguous') expect(there.asked).toEqual(urls(here.districts));
    }
  });

  it('daten/zustaendig.json holds the city and nothing of the records', () => {
    expect(Object.keys(directory).sort()).toEqual([
      'boroughs',
      'districts',
      'offices',
      'partialStreets',
      'postcodes',
      'site',
      'streets',
    ]);
    expect(directory.districts.map(({ id }) => id)).toEqual(districts.map(({ id }) => id));
    expect(JSON.stringify(directory)).not.toMatch(/\+49|@|"phones"/);
  });
});

describe('asking in Musterstadt', () => {
  const { site } = builtRelease('musterstadt').catalog;
  let served: ServedRelease;
  beforeAll(async () => {
    served = await serveRelease('musterstadt');
  });
  afterAll(() => served.close());
  const ask = async (question: string): Promise<string> => {
    const response = await fetch(`${served.origin}/zustaendig/?ort=${encodeURIComponent(question)}`);
    return readText(load(await response.text(), { scriptingEnabled: false }), '[data-area-answer]');
  };

  it.each([
    ['Übungsweg 20', 'Seniorenbüro Süd (Beispiel)'],
    ['übungsweg', 'Seniorenbüro Süd (Beispiel)'],
    ['Lange Straße 7, 01236', 'Seniorenbüro Süd (Beispiel)'],
    ['Lange Str. 7, 01234', 'Seniorenbüro Nord „Beispielhaus“'],
  ])('%s leads to %s', async (question, office) => {
    expect(await ask(question)).toContain(office);
  });

  it.each(['Beispielallee 40', 'Lange Straße 7'])('%s runs through both Stadtbezirke: it asks', async (question) => {
    const said = await ask(question);
    expect(said).toContain(responsible.ambiguousStreet(site.words));
    expect(said).not.toContain('Seniorenbüro');
  });

  it.each([
    ['', responsible.empty(site.words.district)],
    [site.city, responsible.wholeCity(site.words.district)],
    ['0123', responsible.notFiveDigits],
  ])('"%s" is too little to answer: it says what is missing', async (question, sentence) => {
    const said = await ask(question);
    expect(said).toContain(sentence);
    expect(said).not.toContain('Seniorenbüro');
  });

  it('a street that contradicts its postcode names no office, and leads to the list of all Ortsteile', async () => {
    const { words } = site;
    const said = await ask('Übungsweg 20, 01234');
    expect(said).toContain(responsible.streetElsewhere(words));
    expect(said).toContain(responsible.allDistricts(words));
    expect(said).not.toContain('Seniorenbüro');
    expect(builtRelease('musterstadt').page('/zustaendig/').$('h2#ortsteile').length).toBe(1);
  });
});
