import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '#domain/search/index-builder.ts';
import { contentHash } from './content-hash.ts';
import { embeddedSearchEngine } from './embedded-search-engine.ts';
import { fileIndex } from './file-index.ts';
import { memoryIndex } from './memory-index.ts';

const files = buildIndex(
  [
    {
      id: 'treff',
      kind: 'meetingPlace',
      title: 'Treff am Markt',
      url: '/begegnungsstaetten/treff/',
      summary: '',
      fields: { name: ['Treff am Markt'], topics: [], area: [], organization: [], text: [] },
    },
  ],
  { synonyms: [], hash: contentHash },
);

const folder = mkdtempSync(join(tmpdir(), 'suchindex-'));
for (const [name, content] of files) writeFileSync(join(folder, name), content);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the embedded search engine', () => {
  it.each([
    ['from memory', memoryIndex(files)],
    ['from a folder', fileIndex(folder)],
  ])('answers %s', async (_, read) => {
    const answer = await embeddedSearchEngine(read).search('markt', { limit: 5 });
    expect(answer.hits.map(({ url }) => url)).toEqual(['/begegnungsstaetten/treff/']);
  });

  it('says that there is no index, and answers as soon as there is one', async () => {
    const later = new Map<string, Uint8Array>();
    const engine = embeddedSearchEngine(memoryIndex(later));
    expect(await engine.search(' markt ', { limit: 5 })).toMatchObject({
      query: 'markt',
      hits: [],
      fault: 'index-unreachable',
    });
    for (const [name, content] of files) later.set(name, content);
    expect(await engine.search('markt', { limit: 5 })).toMatchObject({ total: 1, fault: undefined });
  });

  it('reads nothing outside its folder', async () => {
    await expect(fileIndex(folder)('../manifest.json')).rejects.toThrow('no name of an index file');
    await expect(fileIndex(folder)('.hidden')).rejects.toThrow('no name of an index file');
  });
});
