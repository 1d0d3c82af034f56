import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { aFolder } from '../tests/a-folder.ts';

const TODAY = '2026-11-21';
let content = '';
beforeEach(() => {
  content = aFolder();
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
});

/** Reads a table in; `out` is the report. */
function reportOf(rows: readonly string[], ...args: string[]) {
  const file = join(aFolder({ 'liste.csv': `${rows.join('\n')}\n` }), 'liste.csv');
  const done = spawnSync(process.execPath, ['scripts/import-places.ts', file, ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: `${TODAY}T10:00:00Z` },
  });
  return { code: done.status, out: done.stdout };
}

async function place(id: string) {
  const read = await readContent(content, TODAY);
  return read.ok ? read.value.catalog.places.find((entry) => entry.id === id) : undefined;
}

describe('the report of an import', () => {
  it('names who stands at the same door already; the place is written all the same', async () => {
    const rows = ['Name;Art;Straße;PLZ', 'Töpferkreis;Treff;Beispielgasse 12;01234', 'Chor;Treff;Neuweg 5;01234'];
    const { code, out } = reportOf([...rows, 'Schachclub;Treff;Neuweg 5;01234', 'Garten;Treff;Neuweg 7;01234']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Töpferkreis → toepferkreis: neu[\s\S]*?an dieser Adresse gibt es schon: .*\(seniorenbuero-nord\)/,
    );
    expect(out).toContain('an dieser Adresse gibt es schon: Chor (chor)');
    expect(out.match(/an dieser Adresse/g)).toHaveLength(2);
    expect((await place('toepferkreis'))?.name).toBe('Töpferkreis');
  });

  it('says all that is wrong with a row in one run, and nothing that only follows from it', () => {
    const rows = ['Name;Art;Straße;PLZ;Breite;Länge;Telefon', 'Ab;Geisterbahn;Spukweg 13;1234;oben;10,2;0341 99'];
    const { code, out } = reportOf(rows);
    expect(code).toBe(1);
    for (const part of ['Name: ist zu kurz', 'PLZ: ist keine', 'Breite: ist keine', 'Art: kennt', 'Telefon nicht'])
      expect(out).toContain(part);
    expect(out).not.toContain('Anschrift ohne Postleitzahl');
    expect(out).not.toContain('Breite und Länge gehören zusammen');
  });

  it('finds half a point and a place that is there already beside faults of cells', () => {
    const { out } = reportOf([
      'Name;Art;Straße;PLZ;Breite',
      'Halber Ort;Spuk;Halbweg 2;1234;51,01',
      'Seniorenbüro Nord Beispielhaus;Spuk;Beispielgasse 12;01234;',
    ]);
    expect(out).toMatch(/Halber Ort[\s\S]*PLZ: ist keine[\s\S]*eine von beiden fehlt[\s\S]*Art: kennt/);
    expect(out).toMatch(/Seniorenbüro Nord Beispielhaus[\s\S]*Art: kennt[\s\S]*ähnlich wie seniorenbuero-nord/);
  });

  it('shows in a dry run what would be written, field by field', () => {
    const rows = ['Name;Art;Straße;PLZ;Öffnungszeiten', 'Chor;Treff;Neuweg 5;01234;Mo 9-12 Uhr'];
    const { out } = reportOf(rows, '--dry-run');
    for (const part of ['address.streetAddress „Neuweg 5“', 'openingHours.note „Mo 9-12 Uhr“', 'topics ["begegnung"]'])
      expect(out).toContain(`übernommen: ${part}`);
  });

  it('does not take for hours or access what says nothing of them', async () => {
    const { code, out } = reportOf([
      'Name;Art;Straße;PLZ;Öffnungszeiten;Barrierefreiheit',
      'Chor;Treff;Neuweg 5;01234;immer;vielleicht',
      'Garten;Treff;Neuweg 7;01234;nach Vereinbarung;nein',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/Öffnungszeiten nicht übernommen, sagt keine Zeiten. Richtig: .*„immer“/);
    expect(out).toMatch(/Barrierefreiheit nicht übernommen, sagt nichts zum Zugang. Richtig: .*„vielleicht“/);
    const [choir, garden] = [await place('chor'), await place('garten')];
    expect([choir?.openingHours, choir?.access.note]).toEqual([undefined, undefined]);
    expect([garden?.openingHours?.note, garden?.access.note, garden?.access.stepFree]).toEqual([
      'nach Vereinbarung',
      'Laut Quelle nicht barrierefrei.',
      'unknown',
    ]);
  });
});

describe('an office that answers for Stadtbezirke', () => {
  const head = 'Name;Art;Straße;PLZ;zuständig für';

  it.each([
    ['', 'Zuständig für: fehlt; diese Art von Stelle'],
    ['Nord | Atlantis', 'Zuständig für: kein Stadtbezirk aus stadt/boroughs.yaml.'],
  ])('is refused with %j, by line and column of the table', async (area, sentence) => {
    const { code, out } = reportOf([head, `Neues Büro;Seniorenbüro;Amtsweg 1;01234;${area}`]);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`Zeile 2: Neues Büro → NICHT EINGELESEN\n    ${sentence}`),
    ]);
    expect(out).not.toContain('neues-buero.yaml');
    expect(await place('neues-buero')).toBeUndefined();
  });

  it.each([
    ['Nordstadt | Süd', ['nord', 'sued']],
    ['ganze Stadt', 'all'],
  ])('is taken with %j', async (area, boroughs) => {
    expect(reportOf([head, `Neues Büro;Seniorenbüro;Amtsweg 1;01234;${area}`]).code).toBe(0);
    expect((await place('neues-buero'))?.serviceArea).toEqual({ boroughs });
  });

  it('keeps no part of an area where a name is unknown, and other places do without', async () => {
    const { code, out } = reportOf([head, 'Chor;Treff;Neuweg 5;01234;Nord | Atlantis']);
    expect([code, out]).toEqual([0, expect.stringContaining('Zuständig für nicht übernommen')]);
    expect((await place('chor'))?.serviceArea).toBeUndefined();
  });
});
