import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'numbers-'));
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

function run(...args: string[]) {
  const env = { ...process.env, PORTAL_NOW: '2026-11-21T09:00:00Z' };
  const done = spawnSync(process.execPath, ['scripts/short-numbers.ts', '--content', content, ...args], {
    encoding: 'utf8',
    env,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const register = (): string => readFileSync(join(content, 'stadt/short-numbers.yaml'), 'utf8');

describe('npm run short-numbers', () => {
  it('changes nothing when every entry has its number', () => {
    const before = register();
    expect(run()).toEqual({ code: 0, out: 'Alle Orte und Angebote haben eine Kurznummer.\n', err: '' });
    expect(register()).toBe(before);
  });

  it('gives a new entry the next number that nobody ever had', () => {
    cpSync(join(content, 'traeger/beispielverein.yaml'), join(content, 'angebote/neues-angebot.yaml'));
    expect(run().out).toBe('Neu vergeben:\n  1020-7  neues-angebot\n');
    expect(register()).toMatch(/- number: 1020-7\n {2}id: neues-angebot\n$/);
  });

  it('retires the number of an entry that is gone, with the day', () => {
    rmSync(join(content, 'angebote/zeitung-beispiel.yaml'));
    expect(run().out).toBe('Nicht mehr gültig:\n  1018-3  zeitung-beispiel\n');
    expect(register()).toContain('- number: 1018-3\n  id: zeitung-beispiel\n  retiredOn: 2026-11-21\n');
  });

  it('and gives a new one when the entry comes back', () => {
    const file = join(content, 'angebote/zeitung-beispiel.yaml');
    renameSync(file, `${content}/away`);
    run();
    renameSync(`${content}/away`, file);
    expect(run().out).toBe('Neu vergeben:\n  1020-7  zeitung-beispiel\n');
    expect(register()).toContain('retiredOn: 2026-11-21');
  });

  it('only tells with --check', () => {
    rmSync(join(content, 'angebote/zeitung-beispiel.yaml'));
    const before = register();
    const { code, err } = run('--check');
    expect([code, register()]).toEqual([1, before]);
    expect(err).toContain('nicht aktuell');
  });

  it('begins a register for a new city', () => {
    rmSync(join(content, 'stadt/short-numbers.yaml'));
    expect(run().code).toBe(0);
    expect(register()).toContain('- number: 1000-1\n  id: amt-mit-langem-namen\n');
  });

  it('leaves a register alone that it cannot read', () => {
    const broken = '- number: 1000\n  id: a\n';
    writeFileSync(join(content, 'stadt/short-numbers.yaml'), broken);
    const { code, err } = run();
    expect([code, register()]).toEqual([1, broken]);
    expect(err).toContain('Datei:       stadt/short-numbers.yaml');
  });

  it.each([
    [['--help'], 0],
    [['--farbe'], 2],
  ])('explains itself for %j', (args, code) => {
    const done = run(...args);
    expect(done.code).toBe(code);
    expect(done.out + done.err).toContain('Eine Nummer wird nie ein zweites Mal vergeben.');
  });
});
