import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { isUpToDate, rememberRelease } from './release-state.mjs';
import { sourceHash } from './source-hash.mjs';

const builtAt = '2026-03-02T08:00:00.000Z';
const hoursLater = (hours: number) => new Date(Date.parse(builtAt) + hours * 3_600_000);

/** Releases with a current one that was built from `sources`. */
function releases(sources: string): string {
  const directory = aFolder({ 'one/client/index.html': '', 'other/client/index.html': '' });
  symlinkSync('one', join(directory, 'current'));
  rememberRelease(directory, { sources, builtAt, seconds: 9 });
  return directory;
}

describe('a second start', () => {
  it('reuses the release that was built from the same sources', () => {
    expect(isUpToDate(releases('abc'), 'abc', hoursLater(1))).toBe(true);
  });

  it('builds again when a source has changed', () => {
    expect(isUpToDate(releases('abc'), 'abd', hoursLater(1))).toBe(false);
  });

  it('builds again after a week, because opening hours are known for 60 days only', () => {
    expect(isUpToDate(releases('abc'), 'abc', hoursLater(6 * 24))).toBe(true);
    expect(isUpToDate(releases('abc'), 'abc', hoursLater(7 * 24))).toBe(false);
  });

  it('builds again when somebody switched to another release', () => {
    const directory = releases('abc');
    unlinkSync(join(directory, 'current'));
    symlinkSync('other', join(directory, 'current'));
    expect(isUpToDate(directory, 'abc', hoursLater(1))).toBe(false);
  });

  it('builds when there is nothing yet', () => {
    expect(isUpToDate(aFolder(), 'abc', hoursLater(1))).toBe(false);
  });
});

describe('the sources of a release', () => {
  const root = aFolder({ 'src/a.ts': 'a', 'content/a.yaml': 'a' });
  const before = sourceHash(root, 'content');

  it.each([
    { file: 'src/a.test.ts', text: 'a', changes: false },
    { file: 'README.md', text: 'a', changes: false },
    { file: 'content/a.yaml', text: 'b', changes: true },
    { file: 'content/a.yaml', text: 'a', changes: false },
    { file: 'src/b.ts', text: '', changes: true },
  ])('with $file = "$text" are others: $changes', ({ file, text, changes }) => {
    writeFileSync(join(root, file), text);
    expect(sourceHash(root, 'content') !== before).toBe(changes);
  });
});
