import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { agrees, isInstalled, rememberInstalled } from './install-packages.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/b-darwin': { version: '2.0.0', optional: true },
  },
};

/** A clone whose lock file says this, with an empty node_modules and other files. */
const clone = (content: object, more: Record<string, string> = {}): string =>
  aFolder({ 'package-lock.json': JSON.stringify(content), 'node_modules/.keep': '', ...more });

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
    rememberInstalled(root);
    expect(isInstalled(root)).toBe(true);
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ ...lock, more: true }));
    expect(isInstalled(root)).toBe(false);
  });

  it('are there when somebody ran npm by hand', () => {
    const root = clone(lock, { 'node_modules/.package-lock.json': JSON.stringify(lock) });
    expect(isInstalled(root)).toBe(true);
  });

  it('cannot be named without a lock file', () => {
    expect(() => rememberInstalled(aFolder({ 'node_modules/.keep': '' }))).toThrow('package-lock.json');
  });
});
