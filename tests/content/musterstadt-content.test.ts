import { describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { describeFaults } from '#texts/content-faults.ts';
import { MUSTERSTADT, TODAY } from './musterstadt.ts';

const result = await readContent(MUSTERSTADT, TODAY);
if (!result.ok) throw new Error(describeFaults(result.fault));
const { catalog, warnings } = result.value;
const place = (id: string) => catalog.places.find((candidate) => candidate.id === id);

describe('the content of Musterstadt', () => {
  it('is read with no more warnings than the twin that is old on purpose, and the pages without one', () => {
    expect(warnings.map(({ code, file }) => [code, file])).toEqual([
      ['twins-missing', 'leicht'],
      ['twin-outdated', 'ratgeber/pflegegrad.leicht.md'],
    ]);
  });

  it('gives a place its kind, number and borough by folder, register and Ortsteil', () => {
    expect(place('treff-beispielgasse')).toMatchObject({
      kind: 'meetingPlace',
      shortNumber: '1016-6',
      borough: 'nord',
    });
    expect(place('pflegeheim-beispielpark')).toMatchObject({
      kind: 'careFacility',
      shortNumber: '1010-4',
      borough: 'nord',
    });
    expect(place('seniorenbuero-sued')).toMatchObject({ kind: 'office', shortNumber: '1013-5', borough: 'sued' });
  });

  it('leaves unknown what is unknown', () => {
    expect(place('beratungsstelle-ohne-angaben')).toMatchObject({
      borough: undefined,
      phones: [],
      access: { stepFree: 'unknown' },
      cost: { kind: 'unknown' },
      confirmed: {},
    });
  });

  it('dials what is written for eyes', () => {
    expect(place('seniorenbuero-nord')?.phones[0]?.number).toBe('+493023125200');
  });

  it('gives services a number, articles their text', () => {
    expect(catalog.services.find(({ id }) => id === 'seniorentelefon-beispiel')?.shortNumber).toBe('1014-9');
    expect(catalog.articles.find(({ id }) => id === 'pflegegrad')?.body).toMatch(/^\nRufen Sie Ihre Pflegekasse an\./);
  });

  it('reads streets with umlauts, quotation marks and several Ortsteile', () => {
    expect(catalog.streets).toContainEqual({
      street: 'Beispielallee',
      postalCode: '01235',
      districts: ['muehlenviertel', 'bahnhofsviertel'],
    });
    expect(catalog.streets.map(({ street }) => street)).toContain('Straße "Am Beispiel", Hof');
    expect(catalog.streets.map(({ street }) => street)).toContain('Übungsweg');
  });

  it('sorts every list by id', () => {
    for (const list of [
      catalog.places,
      catalog.services,
      catalog.organizations,
      catalog.articles,
      catalog.districts,
      catalog.boroughs,
      catalog.topics,
    ]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('keeps retired numbers in the register and gives them to nobody', () => {
    expect(catalog.shortNumbers).toContainEqual({
      number: '1019-7',
      id: 'treff-im-alten-rathaus',
      retiredOn: '2026-06-01',
    });
    expect(catalog.places.map(({ shortNumber }) => shortNumber)).not.toContain('1019-7');
  });
});
