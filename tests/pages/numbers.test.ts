import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseShortNumber } from '#domain/shared/short-number.ts';
import { recordUrl } from '#routes';
import { shortNumberPage } from '#texts/short-number-page.ts';
import { builds, builtRelease } from './built-release.ts';
import { plain } from './read-text.ts';
import { offeringPages } from './record-pages.ts';

describe.each(builds)('Kurznummern of %s', (build) => {
  const release = builtRelease(build);
  const { shortNumbers, places, services } = release.catalog;
  const addresses = JSON.parse(readFileSync(join(release.client, 'daten', 'kurznummern.json'), 'utf8')) as Record<
    string,
    string
  >;
  const owners = new Map([
    ...places.map(({ kind, id, shortNumber }) => [shortNumber, recordUrl(kind, id)] as const),
    ...services.map(({ id, shortNumber }) => [shortNumber, recordUrl('service', id)] as const),
  ]);

  it('are all in the list of addresses, and lead to their own entry', () => {
    expect(Object.keys(addresses).length).toBeGreaterThanOrEqual(build === 'shipped' ? 114 : 17);
    expect(Object.keys(addresses).sort()).toEqual(shortNumbers.map(({ number }) => number).sort());
    for (const [number, address] of owners) expect(addresses[number]).toBe(address);
    expect(owners.size).toBe(places.length + services.length);
  });

  it('are well formed: one wrong digit would be noticed', () => {
    expect(Object.keys(addresses).filter((number) => !parseShortNumber(number).ok)).toEqual([]);
  });

  it('have a page on every host, which leads on by itself and by a link', () => {
    expect(release.numberPages.map(({ address }) => address).sort()).toEqual(
      Object.keys(addresses)
        .map((number) => `/${number}/`)
        .sort(),
    );
    const faulty = offeringPages(release).filter(({ entry: { shortNumber, name }, page: target }) => {
      const { $, read } = release.page(`/${shortNumber}/`);
      const link = $(`main a[href="${target.address}"]`);
      const refresh = $('meta[http-equiv=refresh]').attr('content');
      const canonical = $('link[rel=canonical]').attr('href') ?? '';
      return (
        refresh !== `0;url=${target.address}` ||
        plain(link.text()) !== shortNumberPage.onward(shortNumber) ||
        !canonical.endsWith(target.address) ||
        !read('h1').includes(plain(name))
      );
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('that are retired say that their entry is gone, and lead to no other', () => {
    const retired = shortNumbers.filter(({ number }) => !owners.has(number));
    expect(retired.length).toBe(build === 'shipped' ? shortNumbers.length - owners.size : 1);
    for (const { number } of retired) {
      const page = release.page(`/${number}/`);
      expect(page.read()).toContain(`Der Eintrag mit der Nummer ${number} wurde entfernt.`);
      expect(page.$('meta[http-equiv=refresh]').length).toBe(0);
      expect(addresses[number]).toBe(`/${number}/`);
      expect(page.$('.doors a').length).toBe(4);
    }
  });
});
