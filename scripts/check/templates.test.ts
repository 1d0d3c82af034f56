import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { pagesByTemplate, readTemplates, templateOf } from './templates.mjs';

/** A folder with files of these sizes. */
const folder = (bytes: Record<string, number>): string =>
  aFolder(Object.fromEntries(Object.entries(bytes).map(([path, size]) => [path, 'x'.repeat(size)])));

describe('templates', () => {
  it.each([
    { file: 'index.astro', makes: '/', not: '/suche/' },
    { file: 'suche/index.astro', makes: '/suche/', not: '/suche/x/' },
    { file: 'hilfe.astro', makes: '/hilfe/', not: '/hilfen/' },
    { file: 'angebote/[id].astro', makes: '/angebote/a-b/', not: '/angebote/a/b/' },
    { file: '[...path].astro', makes: '/a/b/c/', not: '/' },
  ])('$file makes $makes and not $not', ({ file, makes, not }) => {
    const { addresses } = templateOf(file);
    expect(addresses.test(makes)).toBe(true);
    expect(addresses.test(not)).toBe(false);
  });

  it('get the pages they made, smallest first, and the exact template wins', () => {
    const templates = readTemplates(
      folder({ 'angebote/[id].astro': 1, 'angebote/index.astro': 1, '[number].astro': 1, '404.astro': 1 }),
    );
    const client = folder({
      'angebote/index.html': 5,
      'angebote/gross/index.html': 9,
      'angebote/klein/index.html': 2,
      '47113/index.html': 1,
      '404.html': 3,
      'angebote/gross/index.html.br': 1,
    });
    expect(Object.fromEntries(pagesByTemplate(templates, client))).toEqual({
      '404.astro': ['/404/'],
      'angebote/index.astro': ['/angebote/'],
      'angebote/[id].astro': ['/angebote/klein/', '/angebote/gross/'],
      '[number].astro': ['/47113/'],
    });
  });
});
