import { describe, expect, it } from 'vitest';
import { openExample } from './a-search-index.ts';
import { searchIndex } from './search-index.ts';

const town = await openExample();
const ask = (query: string) => searchIndex(town, query, { limit: 20 });

describe('what was understood', () => {
  it.each([
    ['Birkenhof', 'exact', []],
    ['Birkenhofs', 'inflected', ['Birkenhof']],
    ['Birken', 'prefix', ['Birkenhof', 'Birkenweg']],
    ['Sprechstunden', 'inflected', ['Sprechstunde']],
    ['gespräch', 'inflected', ['Gespräche']],
    ['Seniorenheim', 'synonym', ['Pflegeheim']],
    ['Birkenhfo', 'spelling', ['Birkenhof']],
    ['qwertz', 'none', []],
  ])('%s is %s', async (query, how, means) => {
    expect((await ask(query)).understood).toEqual([{ typed: query, how, means }]);
  });

  it('says a word in pieces', async () => {
    expect((await ask('seniorentreffgrünberg')).understood).toEqual([
      { typed: 'seniorentreffgrünberg', how: 'part', means: ['Seniorentreff Grünberg'] },
    ]);
  });

  it('offers the nearest spelling of the whole question, and none where all is well', async () => {
    expect((await ask('Birkenhfo in Gürnberg')).didYouMean).toBe('Birkenhof in Grünberg');
    expect((await ask('altershiem')).didYouMean).toBe('Altersheim');
    expect((await ask('Birkenhof')).didYouMean).toBeUndefined();
  });

  it('leaves function words out unless there is nothing else', async () => {
    expect((await ask('Rat und Hilfe')).understood.map(({ how }) => how)).toEqual(['exact', 'ignored', 'exact']);
    expect((await ask('und')).understood.map(({ how }) => how)).toEqual(['exact']);
  });
});
