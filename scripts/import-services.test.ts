import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => {
  rmSync(content, { recursive: true });
});

const fixture = (name: string) => `tests/fixtures/import/${name}`;

function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/import-services.ts', ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('npm run import:services', () => {
  it('shows in a dry run what it would read and what stays unknown, and writes nothing', () => {
    const { code, out } = run(fixture('offers-good.json'), '--dry-run', '--content', content);
    expect(code).toBe(0);
    expect(out).toContain('Besuchsdienst Nachbarherz → Besuchsdienst · bei Ihnen zu Hause · Themen: hilfe-zu-hause');
    expect(out).toContain('Telefon unbekannt: 9 von 10');
    expect(out).toContain('nicht abgebildet: standorte (3)');
    expect(out).not.toContain('Mustermann');
    expect(readdirSync(content)).toEqual([]);
  });

  it('writes the files once; a second run finds them there', () => {
    const first = run(fixture('offers-good.json'), '--content', content);
    expect([first.code, readdirSync(join(content, 'angebote')).length]).toEqual([0, 10]);
    expect(first.err).toContain('Datei 10 von 10');
    const second = run(fixture('offers-good.json'), '--content', content);
    expect(second.code).toBe(0);
    expect(second.out).toContain('gibt es schon: musterstadt-besuchsdienst-nachbarherz.yaml');
    expect(second.out).toContain('Geschrieben: 0 Dateien');
  });

  it('ends with 1 where rows are refused, and says of each why', () => {
    const { code, out } = run(fixture('offers-bad.json'), '--dry-run');
    expect(code).toBe(1);
    expect(out).toContain('(ohne Namen) → NICHT EINGELESEN');
    expect(out).toContain('Feld „name“ fehlt oder ist leer');
    expect(out).toContain('Feld „kind“ kennt der Import nicht: spuk (möglich: besuchsdienst, begegnung');
    expect(out).toContain('Telefon nicht übernommen, so nicht wählbar: 0000-12');
    expect(out).toContain('persönliches Postfach nicht übernommen');
    expect(out).not.toContain('erika.mustermann');
    expect(out).toContain('Eingelesen: 5 von 11 Zeilen, nicht eingelesen: 6');
  });

  it.each([
    [[], 'Es fehlt die Datei'],
    [['--farbe'], 'Diese Angabe kennt der Befehl nicht'],
    [['nirgends.json'], 'Die Datei nirgends.json gibt es nicht.'],
    [[fixture('broken-json.txt')], 'Zeile 3: Das ist kein gültiges JSON.'],
    [[fixture('not-a-list.json')], 'Erwartet wird eine Liste'],
    [[fixture('offers-good.json'), '--content', 'package.json'], 'lässt sich nicht schreiben'],
  ])('ends with 2 for %s and says what to do', (args, sentence) => {
    const { code, err } = run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('explains itself with --help', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--dry-run');
  });
});
