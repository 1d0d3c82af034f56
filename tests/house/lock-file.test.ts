import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findings, textFiles } from './project-files.ts';

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

/** Where Node looks for a package from a place in the tree: there, and in every folder above. */
function places(from: string, name: string): string[] {
  const above = from.includes('node_modules/') ? from.slice(0, from.lastIndexOf('node_modules/')) : undefined;
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  return above === undefined ? [here] : [here, ...places(above.replace(/\/$/, ''), name)];
}

describe('package-lock.json', () => {
  it('names no registry: whoever installs uses their own', () => {
    expect(findings(['package-lock.json'], /"resolved":/)).toEqual([]);
    const host = new URL(process.env.npm_config_registry ?? 'https://registry.npmjs.org/').host;
    expect(
      findings(textFiles(''), new RegExp(host.replaceAll('.', '\\.') + '(?!\\./)')).filter(
        (line) => !line.startsWith('tests/house/'),
      ),
    ).toEqual([]);
  });

  it('knows every compiled part for every kind of machine, or `npm ci` refuses', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, version]) => {
          const found = places(path, name)
            .map((place) => lock.packages[place])
            .find((entry) => entry !== undefined);
          return found === undefined || (/^\d/.test(version) && found.version !== version);
        })
        .map(([name, version]) => `${path} needs ${name}@${version}`),
    );
    expect(missing).toEqual([]);
  });

  it('lets only packages run an install script that need one', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    const withScript = Object.entries(lock.packages).filter(([, entry]) => 'hasInstallScript' in entry);
    const names = withScript.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(names)].sort());
  });
});
