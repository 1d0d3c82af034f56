import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFiles, exampleSynonyms, exampleTown, readFrom } from './a-search-index.ts';
import { crc32 } from './bytes.ts';
import { MANIFEST_NAME, decodeManifest, encodeManifest, type IndexManifest } from './index-format.ts';
import { openIndex } from './index-reader.ts';
import type { SearchAnswer } from './search-answer.ts';
import { searchIndex } from './search-index.ts';

const files = exampleFiles(exampleTown, exampleSynonyms);
const names = [...files.keys()];
const questions = ['Seniorenbüro Südstadt', '1003-2', 'tagespflge'];

async function ask(from: ReadonlyMap<string, Uint8Array>): Promise<SearchAnswer[] | string> {
  const index = await openIndex(readFrom(from));
  if (!index.ok) return index.fault;
  return Promise.all(questions.map((question) => searchIndex(index.value, question, { limit: 20 })));
}

/** The same files with one of them changed. */
const withFile = (name: string, content: Uint8Array): Map<string, Uint8Array> => new Map([...files, [name, content]]);

const anyFile = fc.constantFrom(...names);

describe('an index with a damaged file', () => {
  it('says so for every changed byte, and never gives a wrong hit', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.nat(), fc.integer({ min: 1, max: 255 }), async (name, at, change) => {
        const content = Uint8Array.from(files.get(name) ?? []);
        const place = at % content.length;
        content[place] = (content[place] ?? 0) ^ change;
        const answers = await ask(withFile(name, content));
        if (typeof answers === 'string')
          expect(['index-damaged', 'index-unreachable', 'index-version']).toContain(answers);
        else for (const answer of answers) expect([answer.fault, answer.hits]).toEqual(['index-damaged', []]);
      }),
      { numRuns: 300 },
    );
  });

  it('says so for every file cut short', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.nat(), async (name, at) => {
        const content = files.get(name) ?? new Uint8Array();
        const answers = await ask(withFile(name, content.slice(0, at % content.length)));
        const faults = typeof answers === 'string' ? [answers] : answers.map(({ fault }) => fault);
        expect(new Set(faults)).toEqual(new Set(['index-damaged']));
      }),
    );
  });

  it('stays calm with any bytes that pass the checksum', async () => {
    const manifest = decodeManifest(files.get(MANIFEST_NAME) ?? new Uint8Array());
    if (!manifest.ok) throw new Error(manifest.fault);
    const { core, postings, rows } = manifest.value;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(core, ...postings, ...rows),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 12 }),
        async (file, at, noise) => {
          const content = Uint8Array.from(files.get(file.name) ?? []);
          content.set(noise.slice(0, content.length), at % Math.max(1, content.length - noise.length));
          const listed = { ...file, crc: crc32(content) };
          const replaced = JSON.parse(
            JSON.stringify(manifest.value).replace(JSON.stringify(file), JSON.stringify(listed)),
          ) as IndexManifest;
          const changed = withFile(file.name, content).set(MANIFEST_NAME, encodeManifest(replaced));
          const answers = await ask(changed);
          for (const answer of typeof answers === 'string' ? [] : answers) {
            for (const { url } of answer.hits) expect(url).toBeTypeOf('string');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an index that cannot be read', () => {
  it('is unreachable without a manifest or without its words', async () => {
    expect(await ask(new Map())).toBe('index-unreachable');
    expect(await ask(new Map([...files].filter(([name]) => !name.startsWith('core'))))).toBe('index-unreachable');
  });

  it('is refused in a version this code does not know', async () => {
    const manifest = decodeManifest(files.get(MANIFEST_NAME) ?? new Uint8Array());
    if (!manifest.ok) throw new Error(manifest.fault);
    expect(
      await ask(withFile(MANIFEST_NAME, encodeManifest({ ...manifest.value, version: manifest.value.version + 1 }))),
    ).toBe('index-version');
  });

  it('answers again as soon as a missing file is back', async () => {
    const there = new Map([...files].filter(([name]) => !name.startsWith('rows')));
    const index = await openIndex(readFrom(there));
    if (!index.ok) throw new Error(index.fault);
    expect(await searchIndex(index.value, 'Demenz', { limit: 1 })).toMatchObject({
      fault: 'index-unreachable',
      hits: [],
    });
    for (const [name, content] of files) there.set(name, content);
    expect(await searchIndex(index.value, 'Demenz', { limit: 1 })).toMatchObject({
      fault: undefined,
      hits: [{ id: 'demenz' }],
    });
  });
});

describe('an open index', () => {
  it('reads every file once', async () => {
    const read: string[] = [];
    const index = await openIndex((name) => {
      read.push(name);
      return readFrom(files)(name);
    });
    if (!index.ok) throw new Error(index.fault);
    for (const question of questions) await searchIndex(index.value, question, { limit: 20 });
    expect([...read].sort()).toEqual([...names].sort());
  });
});
