import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../tests/a-folder.ts';

const AREAS = 'tests/fixtures/import/districts.geojson';
let content = '';
beforeEach(() => {
  content = aFolder();
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
});

function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/import-districts.ts', ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: '2026-11-21T10:00:00Z' },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const districts = () => readFileSync(join(content, 'stadt/districts.yaml'), 'utf8');
const boroughs = (text: string, name = 'bezirke.json') => join(aFolder({ [name]: text }), name);

describe('npm run import:districts', () => {
  it('adds Ortsteile with a centre in their largest part, and Stadtbezirke', () => {
    const { code, out } = run(AREAS);
    expect(code).toBe(1);
    expect(out).toContain('Ortsteile neu 1 · Stadtbezirke neu 1');
    expect(districts()).toContain('- id: zweiteilig\n  name: Zweiteilig\n  borough: west\n  center: [50.965, 9.975]\n');
    expect(readFileSync(join(content, 'stadt/boroughs.yaml'), 'utf8')).toContain('- id: west\n  name: West\n');
  });

  it.each([
    ['{ "Halbmondsiedlung": "Nordstadt" }', 'bezirke.json'],
    ['{ "quelle": "Amt", "stadtbezirke": [{ "name": "Nord", "ortsteile": ["Halbmondsiedlung"] }] }', 'bezirke.json'],
    ['Ortsteil;Stadtbezirk\nHalbmondsiedlung;Nord\n', 'bezirke.csv'],
  ])('learns the Stadtbezirk from a second file: %s', (text, name) => {
    run(AREAS, '--boroughs', boroughs(text, name));
    const [, latitude, longitude] =
      /id: halbmondsiedlung\n.*\n {2}borough: nord\n {2}center: \[(.*), (.*)\]/.exec(districts()) ?? [];
    // In the back of the crescent or in one of its arms: the middle of its corners would lie outside.
    expect(Number(longitude) > 10 && Number(longitude) < 10.06).toBe(true);
    const inBack = Number(longitude) < 10.01;
    const inArm = Math.abs(Number(latitude) - 51.025) > 0.015 && Math.abs(Number(latitude) - 51.025) < 0.025;
    expect(inBack || inArm).toBe(true);
  });

  it('leaves every entry there is and says what the source says otherwise', () => {
    const before = districts();
    const { out } = run(AREAS);
    expect(districts().startsWith(before)).toBe(true);
    expect(out).toContain('bleibt: altstadt, Stadtbezirk ist „nord“, die Quelle sagt „sued“');
    expect(out).toContain(
      'bleibt: altstadt, Mittelpunkt ist „51.01, 10“, die Quelle sagt „51.005, 10.025“ (1835 m entfernt',
    );
    expect(out).toContain('Fläche 1: Halbmondsiedlung → NICHT EINGELESEN. Stadtbezirk unbekannt.');
    expect(out).toContain('Fläche 4: Nur ein Punkt → NICHT EINGELESEN. keine Fläche.');
    expect(out).toContain('Fläche 5: (ohne Namen) → NICHT EINGELESEN. Name fehlt.');
  });

  it('replaces centres only when asked, and nothing else of the entry', () => {
    const before = districts();
    run(AREAS, '--replace-centers');
    expect(districts()).toContain('borough: nord\n  center: [51.005, 10.025]\n  alternateNames: [Stadtmitte]');
    expect(before).toContain('center: [51.01, 10.0]');
  });

  it('changes nothing the second time, and nothing at all in a dry run', () => {
    const before = districts();
    expect(run(AREAS, '--dry-run').out).toContain('Probelauf');
    expect(districts()).toBe(before);
    run(AREAS);
    const written = districts();
    expect(run(AREAS).out).toContain('Nichts zu schreiben');
    expect(districts()).toBe(written);
  });

  it.each([
    [[], 'Es fehlt die Datei'],
    [['nirgends.geojson'], 'gibt es nicht'],
    [['tests/fixtures/import/not-a-list.json'], 'Erwartet wird GeoJSON'],
    [['tests/fixtures/import/broken-json.txt'], 'kein gültiges JSON'],
    [[AREAS, '--boroughs', 'nirgends.csv'], 'nirgends.csv gibt es nicht'],
  ])('ends with 2 for %s', (args, sentence) => {
    const { code, err } = run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
