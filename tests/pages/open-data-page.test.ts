import { describe, expect, it } from 'vitest';
import { fixedRoutes } from '#routes';
import { longDay } from '#texts/dates.ts';
import { fileSize, openData } from '#texts/open-data.ts';
import { builds } from './built-release.ts';
import { openDataOf, TABLES } from './open-data-files.ts';
import { plain } from './read-text.ts';
import { BUILD_DAY } from './record-pages.ts';

describe.each(builds)('the page about the open data of %s', (build) => {
  const { release, page, bytes, rows, names, pages } = openDataOf(build);
  const { site } = release.catalog;

  it('lists each file with its size and number of records, and of which day they are', () => {
    expect(names).toEqual(expect.arrayContaining([...TABLES, 'orte.geojson', 'hsds.json', 'alles.zip']));
    const extent = (name: string): string =>
      plain(page.$(`.data-files li:has(a[href="${fixedRoutes.data}${name}"]) .stand`).text());
    for (const name of names) expect(extent(name)).toContain(fileSize(bytes(name).length));
    for (const name of TABLES)
      expect(extent(name)).toBe(openData.extent(pages[name].length, fileSize(bytes(name).length)));
    expect(page.read()).toContain(openData.date(longDay(BUILD_DAY)));
  });

  it('names the licence, leads to its text, and lists the sources to be named', () => {
    expect(page.$(`main a[href="${site.dataLicense?.url ?? ''}"]`).length).toBe(1);
    for (const line of site.attributions) expect(page.read()).toContain(plain(line));
  });

  it('explains every column of every table', () => {
    const { $ } = page;
    const explained = $('main details')
      .toArray()
      .map((table) =>
        $(table)
          .find('dt')
          .toArray()
          .map((name) => plain($(name).text())),
      );
    expect(explained).toEqual(TABLES.map((name) => Object.keys(rows(name)[0] ?? {})));
    expect($('main dd').filter((_, field) => $(field).text().length < 4).length).toBe(0);
  });

  it('says in words what each file holds', () => {
    const silent = page.$('.data-files li').filter((_, file) => page.$(file).find('p').first().text().length < 10);
    expect(silent.length).toBe(0);
  });

  it('can be reached from the foot of every page', () => {
    const without = release.publicPages.filter(({ $ }) => $(`footer a[href="${fixedRoutes.data}"]`).length !== 1);
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});
