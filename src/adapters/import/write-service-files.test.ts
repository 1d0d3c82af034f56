import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeServiceFiles } from './write-service-files.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(() => rm(directory, { recursive: true }));

const files = [
  {
    id: 'musterstadt-treff',
    content: { name: 'Treff', phones: [{ number: '+493023125111' }], sources: [{ readOn: '2030-01-31' }] },
  },
  { id: 'musterstadt-rat', content: { name: 'Rat' } },
];
const silent = () => undefined;

it('writes one file a service that reads back as it was, days as text', async () => {
  const result = await writeServiceFiles(directory, files, '# Kopf\n', silent);
  expect(result).toEqual({ written: ['musterstadt-treff', 'musterstadt-rat'], kept: [] });
  const text = await readFile(join(directory, 'angebote', 'musterstadt-treff.yaml'), 'utf8');
  expect(text).toMatch(/^# Kopf\n/);
  expect(parse(text)).toEqual(files[0]?.content);
});

it('never overwrites a file an editor may have improved', async () => {
  await writeServiceFiles(directory, files.slice(0, 1), '', silent);
  const path = join(directory, 'angebote', 'musterstadt-treff.yaml');
  await writeFile(path, 'name: Verbessert\n');
  expect(await writeServiceFiles(directory, files, '', silent)).toEqual({
    written: ['musterstadt-rat'],
    kept: ['musterstadt-treff'],
  });
  expect(await readFile(path, 'utf8')).toBe('name: Verbessert\n');
});

it('reports each file as it goes', async () => {
  const seen: string[] = [];
  await writeServiceFiles(directory, files, '', (done, total) => seen.push(`${String(done)}/${String(total)}`));
  expect(seen).toEqual(['1/2', '2/2']);
});
