import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { differences } from './differences.mjs';

const page = { 'client/a/index.html': 'offen bis 18 Uhr' };

describe('two builds', () => {
  it('are the same when every byte is', () => {
    expect(differences(aFolder(page), aFolder(page))).toEqual([]);
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
    expect(differences(aFolder(page), aFolder(other)).join('\n')).toContain(said);
  });

  it('are not the same because both are empty', () => {
    expect(differences(aFolder({}), aFolder({}))).toHaveLength(1);
  });
});
