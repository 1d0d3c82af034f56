import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { unlistedRoutes } from '#routes';
import { builds, builtRelease } from './built-release.ts';

describe.each(builds)('the sitemap of %s', (build) => {
  const { client, publicPages, catalog } = builtRelease(build);
  const locations = (name: string): string[] => {
    const $ = load(readFileSync(join(client, name), 'utf8'), { xml: true });
    return $('loc')
      .toArray()
      .map((element) => $(element).text());
  };
  const path = (location: string): string => new URL(location).pathname;

  it('lists every page people are meant to read, once, and no other', () => {
    const parts = locations('sitemap-index.xml');
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !existsSync(join(client, path(part))))).toEqual([]);
    const listed = parts.flatMap((part) => locations(path(part)));
    const meant = publicPages
      .filter(({ address }) => !unlistedRoutes.includes(address))
      .map(({ address }) => new URL(address, catalog.site.baseUrl).href);
    expect(listed.length).toBeGreaterThan(50);
    expect([...listed].sort()).toEqual([...meant].sort());
  });
});
