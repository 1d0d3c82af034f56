import { describe, expect, it } from 'vitest';
import { aSearchDocument, exampleTown, openExample } from './a-search-index.ts';
import { searchIndex } from './search-index.ts';

const town = await openExample();
const ask = (query: string) => searchIndex(town, query, { limit: 20 });

describe('numbers', () => {
  it.each(['1003-2', '10032', '1003 2', ' 1003–2 ', 'Nummer 1003-2', 'Kurznummer 10032', 'Nr. 1003-2'])(
    '%s leads to the entry',
    async (query) => {
      const { hits, number } = await ask(query);
      expect([hits[0]?.id, number]).toEqual(['haus-birkenhof', { number: '1003-2', state: 'found' }]);
    },
  );

  it.each(['1003-3', '10033', '1030-2', '1030 2'])('%s is mistyped: it finds nothing and says so', async (query) => {
    expect(await ask(query)).toMatchObject({ hits: [], number: { state: 'mistyped' } });
  });

  it('says of a number that was never given that it is not known', async () => {
    expect(await ask('1008-0')).toMatchObject({ hits: [], number: { number: '1008-0', state: 'unknown' } });
  });

  it('shows a whole neighbourhood for a postcode, and never another one', async () => {
    expect(new Set((await ask('01234')).hits.map(({ id }) => id))).toEqual(
      new Set(['gruenberg', 'suedstadt', 'seniorenbuero-suedstadt', 'seniorentreff-gruenberg', 'haus-birkenhof']),
    );
    expect(await ask('01243')).toMatchObject({ hits: [], number: undefined });
  });

  it('takes five digits that are both for a number first and a postcode second', async () => {
    const index = await openExample([
      ...exampleTown,
      aSearchDocument({ id: 'fern', title: 'Treff fern', fields: { area: ['10032'] } }),
    ]);
    const { hits, number } = await searchIndex(index, '10032', { limit: 5 });
    expect(hits.map(({ id }) => id)).toEqual(['haus-birkenhof', 'fern']);
    expect(number?.state).toBe('found');
  });

  it('does not take the number of an entry for a word of it', async () => {
    expect(await ask('1003')).toMatchObject({ hits: [], number: undefined });
  });
});
