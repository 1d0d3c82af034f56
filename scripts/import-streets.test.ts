import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { areaDirectory, findArea } from '#domain/city/find-area.ts';
import { aFolder } from '../tests/a-folder.ts';

const STREETS = 'tests/fixtures/import/streets.csv';
let content = '';
beforeEach(() => {
  content = aFolder();
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
});

function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/import-streets.ts', ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: '2026-11-21T10:00:00Z' },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const csv = () => join(content, 'stadt/streets.csv');
const lines = () => readFileSync(csv(), 'utf8').split('\n');

describe('npm run import:streets', () => {
  it('writes a directory that answers by street and house, and leaves the streets there were', async () => {
    const { code, out } = run(STREETS);
    expect(code).toBe(1);
    expect(out).toContain('7 Zeilen: neu 3');
    expect(lines()).toContain('Bachallee,01236,beispielhausen|neu-uebungsdorf,,,');
    expect(lines()).toContain('Grenzweg,01235,muehlenviertel,1-99 ungerade,51.02,10');
    expect(lines()).toContain('Übungsweg,01236,neu-uebungsdorf,,,');
    const read = await readContent(content, '2026-11-21');
    const ask = (question: string) => read.ok && findArea(question, areaDirectory(read.value.catalog));
    expect([ask('Grenzweg 7'), ask('Grenzweg 8'), ask('Grenzweg')]).toMatchObject([
      { kind: 'borough', borough: 'nord' },
      { kind: 'borough', borough: 'sued' },
      { kind: 'ambiguous', by: 'street' },
    ]);
  });

  it('refuses every row of a street of which one Ortsteil is unknown: the rest would claim too much', () => {
    const { out } = run(STREETS);
    expect(out.match(/Hafenweg → NICHT EINGELESEN.*stadt\/districts\.yaml.*„Hafenstadt“/g)?.length).toBe(2);
    expect(out).toContain('Zeile 8: Dorfplatz → NICHT EINGELESEN. PLZ: ist keine Postleitzahl. Richtig: fünf Ziffern');
    expect(lines().join('\n')).not.toContain('Hafenweg');
  });

  it('changes nothing the second time, and nothing at all in a dry run', () => {
    const before = readFileSync(csv(), 'utf8');
    expect(run(STREETS, '--dry-run').out).toContain('Probelauf');
    expect([readFileSync(csv(), 'utf8'), existsSync(join(content, 'stadt/imports.yaml'))]).toEqual([before, false]);
    run(STREETS);
    const written = readFileSync(csv(), 'utf8');
    const { out } = run(STREETS);
    expect(out).toContain('neu 0 · geändert 0 · unverändert 3');
    expect(readFileSync(csv(), 'utf8')).toBe(written);
  });

  it('keeps rows edited or deleted by hand and follows the source in the others', () => {
    run(STREETS);
    const edited = readFileSync(csv(), 'utf8').replace('beispielhausen|neu-uebungsdorf', 'beispielhausen');
    writeFileSync(csv(), edited.replace(/Grenzweg,01235,muehlenviertel.*\n/, ''));
    const source = readFileSync(STREETS, 'utf8').replace('51,01;', '51,02;');
    const { out } = run(join(aFolder({ 'neu.csv': source }), 'neu.csv'));
    expect(out).toContain('neu 0 · geändert 1 · unverändert 0 · von Hand geändert und geblieben 2');
    expect(out).toContain('von Hand geändert, bleibt: Bachallee 01236 ist');
    expect(lines()).toContain('Bachallee,01236,beispielhausen,,,');
    expect(lines()).toContain('Grenzweg,01235,bahnhofsviertel,2-40 gerade; 101-,51.02,10');
    expect(lines().join('\n')).not.toContain('1-99');
  });

  it.each([
    [[], 'Es fehlt die Datei'],
    [['nirgends.csv'], 'gibt es nicht'],
    [['tests/fixtures/import/places-faulty.csv'], 'Es fehlt eine Spalte: ortsteile'],
    [[STREETS, '--farbe'], 'Diese Angabe kennt der Befehl nicht'],
  ])('ends with 2 for %s', (args, sentence) => {
    const { code, err } = run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
