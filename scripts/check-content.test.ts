import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const fixture = 'tests/fixtures/musterstadt/content';

function run(args: string[], env: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, ['scripts/check-content.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: '2026-11-21T09:00:00Z', ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('npm run check:content', () => {
  it('counts what it read when nothing is wrong', () => {
    const { code, out, err } = run(['--content', fixture]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /Inhalte ohne Fehler: 12 Orte, 5 Angebote, 3 Träger, 2 Artikel, 5 Ortsteile, 2 Stadtbezirke, 18 Kurznummern\.\n$/,
    );
  });

  it('tells of the twin that is older than its article', () => {
    expect(run(['--content', fixture]).out).toMatch(/ratgeber\/pflegegrad\.leicht\.md[^]*seitdem geändert/);
  });

  it('reads the folder the environment names', () => {
    expect(run([], { CONTENT_DIR: fixture }).out).toContain('12 Orte');
  });

  it('judges by the day of the build', () => {
    const { code, err } = run(['--content', fixture], { PORTAL_NOW: '2028-01-01T09:00:00Z' });
    expect(code).toBe(1);
    expect(err).toContain('eine Prüfung aus den letzten 365 Tagen (BGG § 12b); die letzte ist 407 Tage her.');
  });

  it('shows warnings and ends well', () => {
    const copy = mkdtempSync(join(tmpdir(), 'warned-'));
    cpSync(fixture, copy, { recursive: true });
    mkdirSync(join(copy, 'anlaufstelen'));
    const { code, out } = run(['--content', copy]);
    rmSync(copy, { recursive: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^\d Hinweise\..*Meinten Sie: anlaufstellen\?.*Inhalte ohne Fehler/s);
  });

  it('ends with 1 when there is no such folder', () => {
    expect(run(['--content', 'nirgends'])).toMatchObject({ code: 1, out: '' });
  });

  it('explains itself', () => {
    expect(run(['--help']).out).toContain('Prüft alle Inhalte der Stadt');
  });

  it('ends with 2 when it is called wrongly, and says how to', () => {
    const { code, err } = run(['--farbe']);
    expect(code).toBe(2);
    expect(err).toContain('npm run check:content -- [--content ORDNER]');
  });
});
