import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.mjs';

/** A folder with these files. */
function folder(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), 'build-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

const page = { 'client/a/index.html': 'offen bis 18 Uhr' };

describe('two builds', () => {
  it('are the same when every byte is', () => {
    expect(differences(folder(page), folder(page))).toEqual([]);
  });

  it.each([
    { what: 'a byte', other: { 'client/a/index.html': 'offen bis 19 Uhr' }, said: 'different: client/a/index.html' },
    {
      what: 'a longer file',
      other: { 'client/a/index.html': 'offen bis 18 Uhr.' },
      said: 'different: client/a/index.html',
    },
    { what: 'a file more', other: { ...page, 'client/b.txt': '' }, said: 'client/b.txt' },
    { what: 'a file less', other: { 'client/c.txt': '' }, said: 'client/a/index.html' },
  ])('differ in $what', ({ other, said }) => {
    expect(differences(folder(page), folder(other)).join('\n')).toContain(said);
  });

  it('are not the same because both are empty', () => {
    expect(differences(folder({}), folder({}))).toHaveLength(1);
  });
});
