import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSearchDocument, exampleFiles, exampleTown, openExample } from './a-search-index.ts';
import { ROWS_PER_FILE } from './index-format.ts';
import { searchIndex } from './search-index.ts';

const inHex = (files: ReadonlyMap<string, Uint8Array>) => [...files].map(([name, bytes]) => [name, bytes.toHex()]);

describe('building an index', () => {
  it('gives the same bytes for the same documents, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(exampleTown, { minLength: exampleTown.length }), (shuffled) => {
        expect(inHex(exampleFiles(shuffled))).toEqual(inHex(exampleFiles(exampleTown)));
      }),
    );
  });

  it('names every file but the manifest by its content', () => {
    const before = exampleFiles(exampleTown);
    const after = exampleFiles([...exampleTown, aSearchDocument({ id: 'neu', title: 'Neuer Treff' })]);
    const kept = [...before.keys()].filter((name) => after.has(name));
    expect([...before.keys()].map((name) => name.replace(/\.[0-9a-f]+\./, '.….'))).toEqual([
      'core.….bin',
      'postings-0.….bin',
      'rows-0.….json',
      'manifest.json',
    ]);
    expect(kept).toEqual(['manifest.json']);
  });

  it('can be empty', async () => {
    const index = await openExample([], []);
    expect(await searchIndex(index, 'Treff', { limit: 5 })).toMatchObject({ hits: [], total: 0, fault: undefined });
  });

  it('keeps rows in files of bounded size and finds the last of them', async () => {
    const many = Array.from({ length: 2 * ROWS_PER_FILE + 1 }, (_, place) =>
      aSearchDocument({ id: `haus-${String(place)}`, title: `Haus ${String(1000 + place)}` }),
    );
    const rows = [...exampleFiles(many).keys()].filter((name) => name.startsWith('rows-'));
    expect(rows).toHaveLength(3);
    const answer = await searchIndex(await openExample(many), 'Haus 1256', { limit: 1 });
    expect(answer.hits.map(({ title }) => title)).toEqual(['Haus 1256']);
  });

  it('keeps what a row shows, and what is unknown stays unknown', async () => {
    const index = await openExample();
    const answer = await searchIndex(index, 'Seniorenbüro Südstadt', { limit: 2 });
    expect(answer.hits[0]).toEqual({
      id: 'seniorenbuero-suedstadt',
      kind: 'office',
      title: 'Seniorenbüro Südstadt',
      url: '/office/seniorenbuero-suedstadt/',
      shortNumber: '1000-1',
      summary: 'Das Büro berät ältere Menschen und hilft bei Anträgen.',
      area: 'Grünberg',
      phone: '0999 12 34 56',
      phoneAge: 'Nummer vom 22. August 2014',
    });
    expect(answer.hits[1]).toMatchObject({ phone: undefined, phoneAge: undefined, summary: '' });
  });
});

const town = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), minLength: 3, maxLength: 6 }),
    words: fc.array(
      fc.constantFrom(
        'Haus',
        'Treff',
        'Grünberg',
        'Straße',
        'für',
        'e.V.',
        'Alt-Wiesen',
        'Ämter',
        '12a',
        'Café',
        'Žižka',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  }),
  { minLength: 1, maxLength: 30, selector: ({ id }) => id },
);

describe('reader after builder', () => {
  it('finds every document by its own name', async () => {
    await fc.assert(
      fc.asyncProperty(town, async (records) => {
        const documents = records.map(({ id, words }) => aSearchDocument({ id, title: words.join(' ') }));
        const index = await openExample(documents, []);
        for (const { id, title } of documents) {
          const { hits, complete } = await searchIndex(index, title, { limit: documents.length });
          expect(hits.slice(0, complete).map((hit) => hit.id)).toContain(id);
        }
      }),
      { numRuns: 50 },
    );
  });
});
