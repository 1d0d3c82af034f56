import { describe, expect, it } from 'vitest';
import { aSearchDocument, openExample } from './a-search-index.ts';
import { searchIndex } from './search-index.ts';

const town = await openExample();
const ask = (query: string, limit = 20) => searchIndex(town, query, { limit });
const found = async (query: string) => (await ask(query)).hits.map(({ id }) => id);

const [bueroSued, bueroNord] = ['seniorenbuero-suedstadt', 'seniorenbuero-nordstadt'];

describe('how people ask, and what stands first', () => {
  it.each([
    // names, as they stand and as they are typed
    ['Seniorenbüro Südstadt', bueroSued],
    ['seniorenbuero suedstadt', bueroSued],
    ['SENIORENBURO SUDSTADT', bueroSued],
    ['Haus Birkenhof', 'haus-birkenhof'],
    ['birkenh', 'haus-birkenhof'],
    ['Grünberg', 'gruenberg'],
    ['Gruenberg', 'gruenberg'],
    ['Grunberg', 'gruenberg'],
    ['Beispielverein e.V.', 'beispielverein'],
    // what and where
    ['Seniorenbüro Grünberg', bueroSued],
    ['Seniorenbüro in 01239', bueroNord],
    ['Pflegeheim Grünberg', 'haus-birkenhof'],
    ['Mittagstisch 01234', 'seniorentreff-gruenberg'],
    ['Beratung Nordstadt', bueroNord],
    // addresses
    ['Lindenstraße 12', bueroSued],
    ['Lindenstrasse', bueroSued],
    ['lindenstr', bueroSued],
    ['Linden Straße', bueroSued],
    ['Sankt Georg Straße', 'pflegeheim-lindental'],
    ['st. georg str.', 'pflegeheim-lindental'],
    // typos: left out, doubled, wrong, swapped, the first letter too
    ['Birkenhf', 'haus-birkenhof'],
    ['Bierkenhof', 'haus-birkenhof'],
    ['Birkemhof', 'haus-birkenhof'],
    ['Brikenhof', 'haus-birkenhof'],
    ['Pirkenhof', 'haus-birkenhof'],
    ['Besuchdinst', 'besuchsdienst-herbstzeit'],
    ['Seniorentref Gürnberg', 'seniorentreff-gruenberg'],
    ['seniorenbüro südstatd', bueroSued],
    // parts of words, words apart and together, other forms
    ['Sprechstunde', bueroSued],
    ['Handy Sprechstunde', 'seniorentreff-gruenberg'],
    ['kurzzeit pflege', 'haus-birkenhof'],
    ['kurz zeit pflege grunberg', 'haus-birkenhof'],
    ['seniorentreffgrünberg', 'seniorentreff-gruenberg'],
    ['Besuchsdienste', 'besuchsdienst-herbstzeit'],
    ['Büros Nordstadt', bueroNord],
    // other words for the same
    ['Altersheim Lindental', 'pflegeheim-lindental'],
    ['Seniorenheime Lindental', 'pflegeheim-lindental'],
    ['tüdelig', 'demenz'],
    ['meine mutter vergisst alles', 'demenz'],
    ['Kaffeeklatsch', 'begegnung'],
    ['Alzheimer', 'demenz'],
    // function words say nothing
    ['wer hilft mir bei einem Antrag in der Südstadt?', bueroSued],
  ])('%s', async (query, first) => {
    expect((await found(query))[0]).toBe(first);
  });

  it('puts the exact spelling before other umlauts, whichever was typed', async () => {
    const index = await openExample([
      aSearchDocument({ id: 'mit', title: 'Haus Grünberg' }),
      aSearchDocument({ id: 'ohne', title: 'Haus Grunberg' }),
    ]);
    const first = async (query: string) => (await searchIndex(index, query, { limit: 2 })).hits.map(({ id }) => id);
    expect([await first('Grünberg'), await first('Gruenberg'), await first('Grunberg')]).toEqual([
      ['mit', 'ohne'],
      ['mit', 'ohne'],
      ['ohne', 'mit'],
    ]);
  });

  it('puts the exact word before its beginnings, parts and near spellings', async () => {
    const titles = ['Pflege', 'Pflegekurs', 'Tagespflege', 'Pfleger'];
    const index = await openExample(titles.map((title) => aSearchDocument({ id: title.toLowerCase(), title })));
    const { hits } = await searchIndex(index, 'Pflege', { limit: 4 });
    expect(hits.map(({ title }) => title)).toEqual(['Pflege', 'Pfleger', 'Pflegekurs', 'Tagespflege']);
  });

  it('puts the name before topics, and topics before running text', async () => {
    const index = await openExample([
      aSearchDocument({ id: 'a', title: 'Eins', fields: { text: ['Gymnastik'] } }),
      aSearchDocument({ id: 'b', title: 'Zwei', fields: { topics: ['Gymnastik'] } }),
      aSearchDocument({ id: 'c', title: 'Gymnastik Drei' }),
    ]);
    const { hits } = await searchIndex(index, 'gymnastik', { limit: 3 });
    expect(hits.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('puts what holds every word before what holds some, and counts it', async () => {
    const { hits, total, complete } = await ask('Pflegeheim Lindental');
    expect(hits[0]?.id).toBe('pflegeheim-lindental');
    expect([complete, total > complete]).toEqual([1, true]);
  });

  it('does not let a synonym work backwards on a one-way street', async () => {
    expect((await ask('Demenz')).understood).toEqual([{ typed: 'Demenz', how: 'exact', means: [] }]);
    const index = await openExample([
      aSearchDocument({ id: 'a', title: 'Tüdelig' }),
      aSearchDocument({ id: 'b', title: 'Demenz' }),
    ]);
    const ids = async (query: string) => (await searchIndex(index, query, { limit: 5 })).hits.map(({ id }) => id);
    expect([await ids('Demenz'), await ids('tüdelig')]).toEqual([['b'], ['a', 'b']]);
  });
});

describe('nonsense', () => {
  it.each(['qwertz', 'asdfg jklö', 'Quantencomputer', 'xx', '?!', '99999', 'blubb', 'Raumschiff', '   ', ''])(
    'finds nothing for “%s”',
    async (query) => {
      expect(await ask(query)).toMatchObject({ hits: [], total: 0, complete: 0, fault: undefined });
    },
  );

  it('in a question does not hide what is known, and is said', async () => {
    const { hits, understood } = await ask('qwertz Birkenhof');
    expect(hits.map(({ id }) => id)).toEqual(['haus-birkenhof']);
    expect(understood).toEqual([
      { typed: 'qwertz', how: 'none', means: [] },
      { typed: 'Birkenhof', how: 'exact', means: [] },
    ]);
  });

  it('of any length is answered', async () => {
    expect((await ask('quatsch '.repeat(2000))).query).toHaveLength(200);
  });
});

describe('limit', () => {
  it('cuts the hits, not the count', async () => {
    const { hits, total } = await ask('01234', 2);
    expect([hits.length, total]).toEqual([2, 5]);
  });
});
