import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { aFolder } from '../tests/a-folder.ts';

const fixture = (name: string) => `tests/fixtures/import/${name}`;
const TODAY = '2026-11-21';
let content = '';
beforeEach(() => {
  content = aFolder();
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
});

function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/import-places.ts', ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: `${TODAY}T10:00:00Z` },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const table = (rows: string, ...args: string[]) => run(join(aFolder({ 'liste.csv': rows }), 'liste.csv'), ...args);
const path = (file: string) => join(content, file);
const lindenhof = 'begegnungsstaetten/cafe-zum-lindenhof.yaml';

async function place(id: string) {
  const read = await readContent(content, TODAY);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value.catalog.places.find((entry) => entry.id === id);
}

describe('npm run import:places', () => {
  it('writes records the reader accepts, with numbers and without what is not known', async () => {
    const { code, out, err } = run(fixture('places.csv'));
    expect(code).toBe(0);
    expect(out).toContain('4 Zeilen: neu 4');
    expect(err).toContain('Datei 6 von 6');
    expect(await place('cafe-zum-lindenhof')).toMatchObject({
      kind: 'meetingPlace',
      type: 'begegnungsstaette',
      address: { streetAddress: 'Lindenhofstraße 3', postalCode: '01236' },
      geo: { latitude: 50.9512, longitude: 10.0402, precision: 'street' },
      district: 'neu-uebungsdorf',
      phones: [{ number: '+493023125300' }],
      web: 'https://www.lindenhof.example',
      openingHours: { note: 'Montag bis Freitag, 9 bis 12 Uhr' },
      sources: [{ title: 'places.csv', asOf: '2026-10', readOn: TODAY }],
      shortNumber: expect.stringMatching(/^\d{4}-\d$/) as string,
    });
    expect(await place('rat-am-markt')).toMatchObject({ district: 'altstadt', phones: [{ spoken: '030 231 25 310' }] });
    expect((await place('tuer-an-tuer'))?.district).toBeUndefined();
    expect((await place('tuer-an-tuer'))?.geo).toBeUndefined();
  });

  it('takes no mailbox of a person, and repeats it nowhere', async () => {
    const { out } = run(fixture('places.csv'));
    expect(out).toContain('persönliches Postfach');
    expect(out).not.toContain('mustermann');
    expect((await place('rat-am-markt'))?.email).toBeUndefined();
  });

  it('changes nothing the second time', () => {
    run(fixture('places.csv'));
    const before = ['stadt/imports.yaml', 'stadt/short-numbers.yaml', lindenhof].map((file) =>
      readFileSync(path(file), 'utf8'),
    );
    const { code, out } = run(fixture('places.csv'));
    expect([code, out]).toEqual([0, expect.stringContaining('Nichts zu schreiben')]);
    expect(out).toContain('neu 0 · geändert 0 · unverändert 4');
    const after = ['stadt/imports.yaml', 'stadt/short-numbers.yaml', lindenhof].map((file) =>
      readFileSync(path(file), 'utf8'),
    );
    expect(after).toEqual(before);
  });

  it('writes nothing in a dry run', () => {
    const { code, out } = run(fixture('places.csv'), '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('Probelauf')]);
    expect([existsSync(path(lindenhof)), existsSync(path('stadt/imports.yaml'))]).toEqual([false, false]);
  });

  it('keeps what an editor changed, with the comments, and takes the rest from the source', () => {
    run(fixture('places.csv'));
    const text = readFileSync(path(lindenhof), 'utf8');
    const edited = text
      .replace(/number: .*/, 'number: 030 23125 399 # am 3. Mai gefragt')
      .replace('topics:', '# Der Eingang liegt im Hof.\ntopics:');
    writeFileSync(path(lindenhof), edited);
    const source = readFileSync(fixture('places.csv'), 'utf8')
      .replace('www.lindenhof', 'www.neu')
      .replace('300;', '301;');
    const changed = join(aFolder({ 'neu.csv': source }), 'neu.csv');
    const { code, out } = run(changed, '--source', 'places.csv');
    expect(code).toBe(0);
    expect(out).toContain('cafe-zum-lindenhof: geändert: web');
    expect(out).toContain(
      'von Hand geändert, bleibt: phones ist [{"number":"030 23125 399"}], die Quelle sagt [{"number":"+493023125301"}]',
    );
    const after = readFileSync(path(lindenhof), 'utf8');
    expect(after).toBe(edited.replace('https://www.lindenhof', 'https://www.neu'));
  });

  it('goes on after an interruption before it could note what it wrote', () => {
    run(fixture('places.csv'));
    const noted = readFileSync(path('stadt/imports.yaml'), 'utf8');
    rmSync(path('stadt/imports.yaml'));
    const { code, out } = run(fixture('places.csv'));
    expect([code, out]).toEqual([0, expect.stringContaining('neu 0 · geändert 0 · unverändert 4')]);
    expect(readFileSync(path('stadt/imports.yaml'), 'utf8')).toBe(noted);
  });

  it('does not bring back what an editor deleted', () => {
    run(fixture('places.csv'));
    rmSync(path(lindenhof));
    spawnSync(process.execPath, ['scripts/short-numbers.ts', '--content', content]);
    const { code, out } = run(fixture('places.csv'));
    expect([code, existsSync(path(lindenhof))]).toEqual([0, false]);
    expect(out).toContain('von Hand gelöscht, bleibt weg');
  });
});

describe('rows that cannot be used', () => {
  it('are told with line, field, fault and right form; the command ends with 1 and reads the others', async () => {
    const { code, out } = run(fixture('places-faulty.csv'));
    expect(code).toBe(1);
    for (const part of [
      'Zeile 2: (ohne Namen) → NICHT EINGELESEN\n    Name: fehlt',
      'Zeile 3: Kurz gezählt → NICHT EINGELESEN\n    PLZ: ist keine Postleitzahl. Richtig: fünf Ziffern',
      'Zeile 4: Weit draußen → NICHT EINGELESEN\n    Breite: liegt außerhalb der Stadt',
      'Zeile 5: Nur halb → NICHT EINGELESEN\n    Breite: Breite und Länge gehören zusammen',
      'Zeile 6: Was ist das → NICHT EINGELESEN\n    Art: kennt der Import nicht.',
      'Länge: ist keine Koordinate. Richtig: Grad mit Komma oder Punkt, z. B. 50,1234 (gefunden: „links“)',
      'Zeile 9: Neues Haus → NICHT EINGELESEN\n    steht schon in Zeile 8',
      'möglicherweise doppelt: ähnlich wie seniorenbuero-nord',
      'Zeile 11: Anderswo → NICHT EINGELESEN\n    PLZ: gehört zu keinem Ortsteil der Stadt',
      'Nicht gelesene Spalten: Farbe',
      'neu 1 · geändert 0 · unverändert 0 · Felder von Hand geändert und geblieben 0 · nicht eingelesen 9 (davon möglicherweise doppelt 1)',
    ])
      expect(out).toContain(part);
    expect(await place('neues-haus')).toBeDefined();
  });

  it('are those too that the reader of content would refuse, with its reason, and only those', async () => {
    const rows =
      'Name;Art;Straße;PLZ;Stand\nNeues Büro;Beratung;Amtsweg 1;01234;2099\nAlter Treff;Treff;Amtsweg 3;01234;\n';
    const { code, out } = table(rows);
    expect(code).toBe(1);
    expect(out).toMatch(/Zeile 2: Neues Büro → NICHT EINGELESEN\n +Stand: passt nicht zu den übrigen Inhalten:/);
    expect(out).not.toContain('neues-buero.yaml');
    expect([await place('neues-buero'), (await place('alter-treff'))?.name]).toEqual([undefined, 'Alter Treff']);
  });

  it('writes nothing into content that is faulty already', () => {
    writeFileSync(path('stadt/boroughs.yaml'), '- id: nord\n');
    const { code, err } = run(fixture('places.csv'));
    expect([code, err]).toEqual([2, expect.stringContaining('es wurde nichts geschrieben')]);
    expect(existsSync(path(lindenhof))).toBe(false);
  });

  it('takes the kind of the call where rows do not say theirs', async () => {
    const rows = 'Name;Straße;PLZ\nStilles Haus;Amtsweg 1;01234\n';
    run(join(aFolder({ 'haus.csv': rows }), 'haus.csv'), '--kind', 'careFacility', '--source', 'Heimliste');
    expect(await place('stilles-haus')).toMatchObject({ kind: 'careFacility', sources: [{ title: 'Heimliste' }] });
  });

  it.each([
    [[], 'Es fehlt die Datei'],
    [['nirgends.csv'], 'gibt es nicht'],
    [['--farbe'], 'Diese Angabe kennt der Befehl nicht'],
    [[fixture('places.csv'), '--kind', 'schloss'], 'Diese Angabe kennt der Befehl nicht'],
    [[fixture('places.csv'), '--map', fixture('places.csv')], 'braucht die Form'],
    [[fixture('broken-json.txt')], 'kein gültiges JSON'],
  ])('ends with 2 for %s', (args, sentence) => {
    const { code, err } = run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
