import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_BEGINS, EXAMPLE_ENDS } from '#adapters/content/write-city.ts';
import { readContent } from '#adapters/content/read-content.ts';
import { describeFaults } from '#texts/content-faults.ts';
import { aFolder } from '../a-folder.ts';

const TODAY = '2026-11-21';

function run(script: string, ...args: string[]) {
  const done = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: `${TODAY}T09:00:00Z` },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

function aNewCity(): string {
  const folder = join(aFolder(), 'content');
  expect(run('found-city', 'Neustadt am Beispielbach', '--out', folder)).toMatchObject({ code: 0, err: '' });
  return folder;
}

const folders = ['anlaufstellen', 'begegnungsstaetten', 'pflege', 'angebote', 'traeger', 'ratgeber'];
const explanationOf = (city: string, folder: string): string =>
  readFileSync(join(city, folder, 'LIESMICH.txt'), 'utf8');

/** What stands between the lines, under the file name the explanation proposes. */
function exampleOf(city: string, folder: string): { name: string; text: string } {
  const said = explanationOf(city, folder);
  const [, text = ''] = said.split(`${EXAMPLE_BEGINS}\n`);
  return { name: /zum Beispiel (\S+\.(?:yaml|md))/.exec(said)?.[1] ?? '', text: text.split(EXAMPLE_ENDS)[0] ?? '' };
}

async function checked(city: string) {
  const result = await readContent(city, TODAY);
  if (!result.ok) throw new Error(describeFaults(result.fault));
  return result.value;
}

describe('npm run new-city', () => {
  it('writes a city that is read without fault and holds nothing but its name', async () => {
    const { catalog, warnings } = await checked(aNewCity());
    expect(catalog.site).toMatchObject({ city: 'Neustadt am Beispielbach', demo: true });
    expect([catalog.places, catalog.services, catalog.organizations, catalog.boroughs]).toEqual([[], [], [], []]);
    expect(catalog.topics.length).toBeGreaterThan(0);
    expect(warnings.map(({ code }) => code)).toEqual(['twins-none']);
  });

  it('explains every folder and every field of site.yaml in German', () => {
    const city = aNewCity();
    for (const folder of folders) expect(explanationOf(city, folder)).toContain('So geht es:');
    const site = readFileSync(join(city, 'stadt', 'site.yaml'), 'utf8').split('\n');
    const keys = site.flatMap((line, index) => (/^[a-zA-Z]+:/.test(line) ? [index] : []));
    expect(keys.length).toBeGreaterThan(12);
    expect(keys.filter((index) => !site[index - 1]?.startsWith('# '))).toEqual([]);
  });

  it.each(['baseUrl', 'land', 'bounds', 'helpLine', 'imprint', 'accessibility'])(
    'marks %s as to be filled',
    (field) => {
      const site = readFileSync(join(aNewCity(), 'stadt', 'site.yaml'), 'utf8');
      expect(site).toMatch(new RegExp(`# AUSFÜLLEN[^\\n]*\\n(# [^\\n]*\\n)*${field}:`));
    },
  );

  it('names the duties that a portal in operation still has to fill in', async () => {
    const city = aNewCity();
    const site = join(city, 'stadt', 'site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('\ndemo: true', '\ndemo: false'));
    const result = await readContent(city, TODAY);
    expect(result.ok ? [] : result.fault.map(({ field }) => field).sort()).toEqual([
      'accessibility.enforcement.email',
      'accessibility.enforcement.name',
      'accessibility.feedback.email',
      'accessibility.feedback.to',
      'accessibility.law',
      'helpLine.phone',
      'imprint.address',
      'imprint.email',
      'imprint.responsible',
    ]);
  });

  it('shows in each folder a record that is accepted as it stands', async () => {
    const city = aNewCity();
    for (const folder of folders) {
      const { name, text } = exampleOf(city, folder);
      writeFileSync(join(city, folder, name), text);
    }
    expect(run('short-numbers', '--content', city).code).toBe(0);
    const { catalog, warnings } = await checked(city);
    expect(catalog.places.map(({ kind }) => kind).sort()).toEqual(['careFacility', 'meetingPlace', 'office']);
    expect([catalog.services.length, catalog.organizations.length, catalog.articles.length]).toEqual([1, 1, 1]);
    expect(warnings.map(({ code }) => code)).toEqual(['twins-none']);
  });

  it('warns of a Stadtbezirk for which nobody answers yet', async () => {
    const city = aNewCity();
    writeFileSync(join(city, 'stadt', 'boroughs.yaml'), '- id: mitte\n  name: Mitte\n');
    const { warnings } = await checked(city);
    const told = warnings.filter(({ code }) => code !== 'twins-none');
    expect(told.map(({ code, found }) => [code, found])).toEqual([['borough-uncovered', 'mitte']]);
  });

  it('leaves a folder alone in which something lies', () => {
    const folder = aFolder({ 'notizen.txt': 'bleibt' });
    const { code, out, err } = run('found-city', 'Neustadt', '--content', folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('liegt schon etwas. Nennen Sie einen leeren Ordner');
    expect(readdirSync(folder)).toEqual(['notizen.txt']);
  });

  it('fills a folder that is there and empty', () => {
    const folder = join(aFolder(), 'leer');
    mkdirSync(folder);
    expect(run('found-city', 'Neustadt', '--out', folder).code).toBe(0);
    expect(existsSync(join(folder, 'stadt', 'site.yaml'))).toBe(true);
  });

  it.each([[[]], [[' ']], [['--farbe']]])('ends with 2 when it is called with %j, and says how to', (args) => {
    const { code, err } = run('found-city', ...args);
    expect(code).toBe(2);
    expect(err).toContain('npm run new-city -- NAME');
  });

  it('explains itself', () => {
    expect(run('found-city', '--help')).toMatchObject({ code: 0, err: '' });
  });
});
