import { describe, expect, it } from 'vitest';
import type { Catalog } from '../city/catalog.ts';
import type { Place } from '../place/place.ts';
import { aCatalog, aPlace, anOffering, testLabels } from './a-catalog.ts';
import { openExample } from './a-search-index.ts';
import { searchDocuments } from './search-documents.ts';
import { searchIndex } from './search-index.ts';

const documentsOf = (catalog: Partial<Catalog>) =>
  searchDocuments(aCatalog(catalog), { url: (kind, id) => `/${kind}/${id}/`, labels: testLabels });

const foundBy = async (query: string, catalog: Partial<Catalog>) => {
  const { hits } = await searchIndex(await openExample(documentsOf(catalog), []), query, { limit: 50 });
  return hits.map(({ kind, id }) => `${kind}:${id}`);
};

describe('a place is found', () => {
  const place = aPlace({
    name: 'Haus am Hang',
    alternateNames: ['Hanghaus'],
    organization: 'verein',
    district: 'gruenberg',
    borough: 'sued',
    address: { streetAddress: 'Steile Gasse 3', postalCode: '01234', hint: 'Eingang am Brunnen' },
    topics: ['demenz'],
    alsoTypes: ['verein'],
    languages: ['ru'],
    summary: 'Berät ältere Menschen.',
    description: 'Auch Hausbesuche nach Absprache.',
    transport: [{ stop: 'Bergstation', lines: [] }],
    phones: [{ number: '+49999123456', spoken: '0999 12 34 56' }],
  });

  it.each([
    'Haus am Hang',
    'Hanghaus',
    'BSV',
    'Beispielverein',
    'Grünberg',
    'Berg',
    'Südstadt',
    'Steile Gasse',
    '01234',
    'Brunnen',
    'vergesslich',
    'Demenz',
    'Wortseniorenbuero',
    'Wortverein',
    'Russisch',
    'Hausbesuche',
    'Bergstation',
    '1000-1',
  ])('by %s', async (query) => {
    expect(await foundBy(query, { places: [place] })).toContain('office:ort');
  });

  it('and shows its Ortsteil, its phone in groups and its address', () => {
    expect(documentsOf({ places: [place] })[0]).toMatchObject({
      title: 'Haus am Hang',
      url: '/office/ort/',
      area: 'Grünberg',
      phone: '0999 12 34 56',
      shortNumber: '1000-1',
    });
  });

  it('and says how old its number is; without a number there is nothing to say', () => {
    const ages = [
      place,
      { ...place, confirmed: { contact: { on: '2014-08-22', by: 'openData' as const } } },
      { ...place, phones: [] },
    ].map((entry) => documentsOf({ places: [entry] })[0]?.phoneAge);
    expect(ages).toEqual(['Nummer von irgendwann', 'Nummer von 2014-08-22', undefined]);
  });

  it('with nothing known but its name', async () => {
    const unknown = aPlace({ name: 'Treff', topics: [] });
    expect(await foundBy('Treff', { places: [unknown] })).toEqual(['office:ort']);
    expect(documentsOf({ places: [unknown] })[0]).toMatchObject({ area: undefined, phone: undefined });
  });
});

describe('a word of a topic', () => {
  it('says less of a record than what the record itself says', async () => {
    const topics = [
      { id: 'platz', name: 'Pflegeplatz suchen', door: 'pflege', summary: 'Suche.', words: ['WortTagespflege'] },
    ] as Catalog['topics'];
    const home = aPlace({ id: 'heim', kind: 'careFacility', name: 'Heim', topics: ['platz'] });
    const care = { forms: [{ form: 'tagespflege' }], focus: [] } as unknown as NonNullable<Place['care']>;
    const day = aPlace({ id: 'tag', kind: 'careFacility', name: 'Tagesheim', topics: ['platz'], care });
    expect(await foundBy('WortTagespflege', { topics, places: [home, day] })).toEqual([
      'topic:platz',
      'careFacility:tag',
      'careFacility:heim',
    ]);
  });
});

describe('a responsible office', () => {
  const office = aPlace({
    id: 'buero',
    name: 'Büro',
    district: 'gruenberg',
    borough: 'sued',
    serviceArea: { boroughs: ['nord'] },
  });

  it('is found by every Ortsteil, other name and postcode it answers for', async () => {
    for (const query of ['Büro Lindental', 'Büro 01239', 'Büro Oberstadt']) {
      expect((await foundBy(query, { places: [office] }))[0]).toBe('office:buero');
    }
  });

  it('for the whole city is not found by each of its parts', async () => {
    const everywhere = aPlace({ id: 'buero', name: 'Büro', serviceArea: { boroughs: 'all' } });
    expect(await foundBy('Lindental', { places: [everywhere] })).toEqual(['district:lindental', 'borough:nord']);
  });
});

describe('other pages', () => {
  it('has a service found by its places and by how one gets it', async () => {
    const service = {
      ...anOffering,
      id: 'besuch',
      type: 'besuchsdienst',
      name: 'Herbstzeit',
      summary: 'Ehrenamtliche kommen.',
      shortNumber: '1001-5',
      delivery: ['atHome'],
      places: ['ort'],
      application: 'Rufen Sie an.',
    } as unknown as Catalog['services'][number];
    const catalog = { services: [service], places: [aPlace({ name: 'Treff Hanghaus', district: 'gruenberg' })] };
    expect(await foundBy('WortatHome', catalog)).toEqual(['service:besuch']);
    expect(await foundBy('Hanghaus', catalog)).toEqual(['office:ort', 'service:besuch']);
  });

  it('has an article found by its law and its text, not by the addresses of its links', async () => {
    const article = {
      id: 'pflegegrad',
      title: 'Pflegegrad beantragen',
      summary: 'So geht es.',
      topics: [],
      laws: [{ law: 'SGB XI', paragraph: '§ 18', about: 'Begutachtung' }],
      offices: [],
      body: 'Rufen Sie die [Pflegekasse](/traeger/geheimwort/) an.\n\n<b class="fett">Wichtig</b> https://beispiel.de/anderswort',
    } as unknown as Catalog['articles'][number];
    for (const query of ['Begutachtung', 'SGB XI', 'Pflegekasse', 'wichtig']) {
      expect(await foundBy(query, { articles: [article] })).toEqual(['article:pflegegrad']);
    }
    for (const query of ['geheimwort', 'anderswort', 'fett'])
      expect(await foundBy(query, { articles: [article] })).toEqual([]);
  });

  it('has the parts of the city found by name and postcode, with a sentence', async () => {
    expect(await foundBy('01234', {})).toEqual(['district:gruenberg', 'borough:sued']);
    expect(documentsOf({}).map(({ id, summary }) => [id, summary])).toEqual([
      ['verein', 'Ein Verein.'],
      ['demenz', 'Rat bei Demenz.'],
      ['nord', 'mit Lindental'],
      ['sued', 'mit Grünberg'],
      ['gruenberg', 'liegt in Südstadt'],
      ['lindental', 'liegt in Nordstadt'],
    ]);
  });
});
