import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, builtRelease, type BuiltPage, type BuiltRelease } from './built-release.ts';

/**
 * Hosts that stand in the code of the map's libraries as words: attributions we replace by our own line, and a base for
 * reading relative addresses. That none is ever asked, with the map open, is seen in tests/browser/map.test.ts.
 */
const namedByLibraries = ['leafletjs.com', 'protomaps.com', 'openstreetmap.org', 'example.com'];

/** Elements and attributes that make a browser load something without being asked. */
const LOADING = [
  ['script', 'src'],
  ['link', 'href'],
  ['img', 'src'],
  ['source', 'src'],
  ['use', 'href'],
  ['image', 'href'],
] as const;

/** Elements that load, run or embed something of others; none is needed. */
const STRANGE =
  'iframe, frame, object, embed, applet, audio, video, portal, base, [srcset], [background], meta[http-equiv]';

const STYLE_URL = /url\(\s*["']?([^"')]+)/g;

function loadedBy({ $ }: BuiltPage): string[] {
  const attributes = LOADING.flatMap(([element, attribute]) =>
    $(`${element}[${attribute}]`)
      .not('link[rel=canonical]')
      .toArray()
      .map((found) => $(found).attr(attribute) ?? ''),
  );
  const styles = [...$('style').text().matchAll(STYLE_URL)].map((match) => match[1] ?? '');
  return [...attributes, ...styles];
}

const faulty = (release: BuiltRelease, isFaulty: (page: BuiltPage) => boolean): string[] =>
  release.pages.filter(isFaulty).map(({ address }) => address);

describe.each(builds)('what pages of %s make a browser load', (build) => {
  const release = builtRelease(build);

  it('comes from our own host and is there', () => {
    const loaded = new Set(release.pages.flatMap(loadedBy));
    expect(loaded.size).toBeGreaterThanOrEqual(4);
    const missing = [...loaded].filter((path) => !path.startsWith('/') || path.startsWith('//') || !release.has(path));
    expect(missing).toEqual([]);
  });

  it('is a font, an icon and our own modules, nothing else', () => {
    const kinds = new Set(release.pages.flatMap(loadedBy).map((path) => path.slice(path.lastIndexOf('.') + 1)));
    expect([...kinds].sort()).toEqual(['js', 'svg', 'woff2']);
    const relations = release.pages.flatMap(({ $ }) =>
      $('link')
        .toArray()
        .map((link) => $(link).attr('rel')),
    );
    expect([...new Set(relations)].sort()).toEqual(['canonical', 'icon']);
  });

  it('is never embedded, framed or loaded after a while', () => {
    // Only the pages of Kurznummern lead on by themselves, for hosts without our server.
    const numbers = new Set(release.numberPages.map(({ address }) => address));
    const strange = ({ address, $ }: BuiltPage) =>
      $(STRANGE).not(numbers.has(address) ? 'meta[http-equiv=refresh]' : '').length > 0;
    expect(faulty(release, strange)).toEqual([]);
  });

  it('has no style attribute, no handler in an attribute and no address that runs code', () => {
    const inline = ({ $ }: BuiltPage) =>
      $('*')
        .toArray()
        .some((element) =>
          Object.entries('attribs' in element ? element.attribs : {}).some(
            ([name, value]) =>
              name === 'style' || name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value),
          ),
        );
    expect(faulty(release, inline)).toEqual([]);
  });

  it('is named inside the page, nothing after its end', () => {
    expect(faulty(release, ({ html }) => !html.trimEnd().endsWith('</html>'))).toEqual([]);
  });

  it('runs one short script inside the page, before the first paint', () => {
    const inside = release.pages.flatMap(({ $ }) =>
      $('script:not([src]):not([type="application/ld+json"])')
        .toArray()
        .map((script) => $(script).text()),
    );
    expect(inside.length).toBeGreaterThanOrEqual(release.publicPages.length);
    expect(new Set(inside).size).toBe(1);
    expect(Math.max(...inside.map((script) => script.length))).toBeLessThan(600);
  });

  it('names no foreign host in any script or style, so that none can be asked', () => {
    const files = readdirSync(join(release.client, '_astro')).filter((name) => /\.(js|css)$/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(3);
    const hosts = files.flatMap((name) => {
      const text = readFileSync(join(release.client, '_astro', name), 'utf8');
      // Names of XML vocabularies are no addresses.
      return [...text.matchAll(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi)]
        .map(([found]) => found)
        .filter((found) => !found.endsWith('//www.w3.org'))
        .filter((found) => !namedByLibraries.some((host) => found.endsWith(`//${host}`)))
        .map((found) => `${name}: ${found}`);
    });
    expect(hosts).toEqual([]);
  });
});
