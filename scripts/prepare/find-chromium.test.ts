import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { chromiumCandidates, findChromium } from './find-chromium.mjs';
import { installationOf } from './install-chromium.mjs';

/** A folder of the search path with these programs. */
function folder(...programs: string[]): string {
  const directory = aFolder(Object.fromEntries(programs.map((program) => [program, ''])));
  for (const program of programs) chmodSync(join(directory, program), 0o755);
  return directory;
}

describe('the browser for the tests', () => {
  it('is the one that was named, before any other', () => {
    const path = folder('chromium');
    const named = join(folder('my-chrome'), 'my-chrome');
    expect(findChromium({ PATH: path, CHROMIUM_PATH: named }, 'linux')).toBe(named);
    expect(findChromium({ PATH: path, CHROMIUM_PATH: '/nowhere' }, 'linux')).toBe(join(path, 'chromium'));
  });

  it('may be Chrome', () => {
    const path = folder('google-chrome');
    expect(findChromium({ PATH: `/nowhere:${path}` }, 'linux')).toBe(join(path, 'google-chrome'));
  });

  it('is nowhere on a machine without one', () => {
    expect(findChromium({ PATH: folder('firefox') }, 'linux')).toBeUndefined();
  });

  it('is looked for where macOS and Windows keep programs', () => {
    expect(chromiumCandidates({}, 'darwin').some((path) => path.startsWith('/Applications/'))).toBe(true);
    expect(chromiumCandidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

describe('installing a browser', () => {
  it.each([
    { has: ['apt-get'], isRoot: true, canSudo: false, first: 'apt-get update' },
    { has: ['apt-get'], isRoot: false, canSudo: true, first: 'sudo -n apt-get update' },
    { has: ['dnf'], isRoot: true, canSudo: false, first: 'dnf install -y chromium' },
    { has: ['apk'], isRoot: true, canSudo: false, first: 'apk add --no-cache chromium' },
    { has: ['brew'], isRoot: false, canSudo: false, first: 'brew install --cask chromium' },
  ])('uses $has', ({ has, isRoot, canSudo, first }) => {
    expect(installationOf({ env: { PATH: folder(...has) }, isRoot, canSudo })[0]?.join(' ')).toBe(first);
  });

  it.each([
    { why: 'nobody may install', has: ['apt-get'] },
    { why: 'no package manager is known', has: [] },
  ])('is left to people when $why', ({ has }) => {
    expect(installationOf({ env: { PATH: folder(...has) }, isRoot: false, canSudo: false })).toEqual([]);
  });
});
