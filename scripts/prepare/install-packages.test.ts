import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agrees, isInstalled, rememberInstalled } from './install-packages.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/b-darwin': { version: '2.0.0', optional: true },
  },
};

/** A clone whose lock file says this. */
function clone(content: object): string {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(content));
  return root;
}

describe('installed packages', () => {
  it('agree with the lock file although parts for other machines are missing', () => {
    expect(agrees(lock, { packages: { 'node_modules/a': { version: '1.2.3' } } })).toBe(true);
  });

  it.each([
    { what: 'another version', packages: { 'node_modules/a': { version: '1.2.4' } } },
    { what: 'a package less', packages: {} },
  ])('do not agree with $what', ({ packages }) => {
    expect(agrees(lock, { packages })).toBe(false);
  });

  it('are missing in a fresh clone', () => {
    expect(isInstalled(clone(lock))).toBe(false);
  });

  it('are there after an installation, until the lock file changes', () => {
    const root = clone(lock);
    mkdirSync(join(root, 'node_modules'));
    rememberInstalled(root);
    expect(isInstalled(root)).toBe(true);
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ ...lock, more: true }));
    expect(isInstalled(root)).toBe(false);
  });

  it('are there when somebody ran npm by hand', () => {
    const root = clone(lock);
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify(lock));
    expect(isInstalled(root)).toBe(true);
  });

  it('cannot be named without a lock file', () => {
    const root = mkdtempSync(join(tmpdir(), 'clone-'));
    mkdirSync(join(root, 'node_modules'));
    expect(() => rememberInstalled(root)).toThrow('package-lock.json');
  });
});
