import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/write-schemas.ts', ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('npm run write-schemas', () => {
  it('finds the committed files current', () => {
    expect(run('--check')).toEqual({ code: 0, out: 'Die Dateien für Editoren sind aktuell.\n', err: '' });
  });

  it('explains itself', () => {
    expect(run('--help').out).toContain('deutsche Erklärungen beim Tippen in YAML');
    expect(run('--farbe')).toMatchObject({ code: 2, out: '' });
  });
});
