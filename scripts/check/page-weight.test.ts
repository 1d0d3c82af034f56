import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { filesOfPage, filesOfScript, heaviest, weight } from './page-weight.mjs';

const client = aFolder({
  'a/index.html': `<link rel="stylesheet" href="/x.css"><script>inline()</script><script type="application/ld+json">{}</script>
    <script type="module" src="/_astro/page.js"></script><astro-island component-url="/_astro/island.js"></astro-island>
    <img src="/door.svg"><img loading="lazy" src="/below.svg"><script src="https://elsewhere.example/y.js"></script>`,
  'x.css': 'a{}',
  '_astro/page.js': 'import{a}from"./shared.js";const later=()=>import("./search.js");',
  '_astro/island.js': 'import"./shared.js";',
  '_astro/shared.js': 'export const a=1',
  '_astro/search.js': 'export{}',
  'door.svg': '<svg/>',
  'below.svg': '<svg/>',
});
const page = filesOfPage(client, '/a/');
const names = (files: string[]) => files.map((file) => relative(client, file)).sort();

describe('the weight of a page', () => {
  it('counts scripts with what they import at once, each once, and not what is only asked for later', () => {
    expect(names(page.scripts)).toEqual(['_astro/island.js', '_astro/page.js', '_astro/shared.js']);
  });

  it('knows what a script brings along that is asked for later, and misses none silently', () => {
    expect(names(filesOfScript(client, '/_astro/island.js'))).toEqual(['_astro/island.js', '_astro/shared.js']);
    expect(() => filesOfScript(client, '/_astro/gone.js')).toThrow('build first');
  });

  it('counts scripts inside the page, but not the facts for machines', () => {
    expect(page.inline).toBe('inline()');
  });

  it('counts styles and the pictures seen at once', () => {
    expect(names(page.styles)).toEqual(['x.css']);
    expect(names(page.pictures)).toEqual(['door.svg']);
  });

  it('finds the heaviest, by the compressed twin where there is one', () => {
    const twins = aFolder({ 'a.html': 'x'.repeat(100), 'a.html.br': 'x', 'b.html': 'x'.repeat(50) });
    expect(heaviest(['a.html', 'b.html'], (file) => weight([join(twins, file)]))).toBe('b.html');
    expect(() => heaviest([], () => 0)).toThrow('build');
  });
});
