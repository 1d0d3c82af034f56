import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '#domain/search/search-answer.ts';
import type { SearchEngine } from './ports.ts';
import { search } from './search.ts';

function anEngine() {
  const asked: [string, number][] = [];
  const engine: SearchEngine = {
    search: (query, { limit }) => {
      asked.push([query, limit]);
      return Promise.resolve(emptyAnswer(query));
    },
  };
  return { engine, asked };
}

describe('searching', () => {
  it('asks the engine', async () => {
    const { engine, asked } = anEngine();
    expect(await search({ query: 'Treff', limit: 5 }, { engine })).toMatchObject({ query: 'Treff', hits: [] });
    expect(asked).toEqual([['Treff', 5]]);
  });

  it('answers a blank question by itself', async () => {
    const { engine, asked } = anEngine();
    expect(await search({ query: ' \t', limit: 5 }, { engine })).toMatchObject({
      query: '',
      hits: [],
      fault: undefined,
    });
    expect(asked).toEqual([]);
  });

  it.each([
    [0, 1],
    [-3, 1],
    [Number.NaN, 1],
    [2.9, 2],
    [100_000, 200],
  ])('keeps a limit of %d within bounds: %d', async (limit, kept) => {
    const { engine, asked } = anEngine();
    await search({ query: 'Treff', limit }, { engine });
    expect(asked).toEqual([['Treff', kept]]);
  });
});
