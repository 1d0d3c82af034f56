import { describe, expect, it } from 'vitest';
import { aCatalog } from '#domain/search/a-catalog.ts';
import { dataTables } from './data-fields.ts';
import { dataContext } from './data-files.ts';

const catalog = aCatalog({});
const site = { ...catalog.site, city: 'Musterstadt', baseUrl: 'https://portal.example', attributions: [] };
const tables = dataTables(dataContext({ ...catalog, site }, '2030-07-15'));
const field = (name: string): string | undefined =>
  tables[0]?.fields.find((candidate) => candidate.name === name)?.description;

describe('the list of fields', () => {
  it('explains every column of the three tables', () => {
    expect(tables.map(({ file }) => file)).toEqual(['orte.csv', 'angebote.csv', 'traeger.csv']);
    const mute = tables.flatMap(({ fields }) => fields.filter(({ description }) => description.length < 4));
    expect(mute).toEqual([]);
  });

  it('says it as the model does', () => {
    expect(field('geo.latitude')).toBe('Breitengrad in Dezimalgrad.');
  });

  it('names the group where a field alone would say too little', () => {
    expect(field('confirmed.hours.on')).toBe('Öffnungszeiten: Wann die Angaben bestätigt wurden.');
  });

  it('calls unknown what an export leaves empty', () => {
    expect(field('access.lift')).toBe('Gibt es einen Aufzug? yes = ja, no = nein, leer = nicht bekannt.');
    const worded = tables.flatMap(({ fields }) => fields.filter(({ description }) => description.includes('unknown')));
    expect(worded).toEqual([]);
  });
});
