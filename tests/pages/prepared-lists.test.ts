import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindsOf } from '#domain/filter/criteria-query.ts';
import { listKeys } from '#domain/filter/criteria.ts';
import type { FilterTable } from '#domain/filter/filter-record.ts';
import { fixedRoutes, listRoutes } from '#routes';
import { countedIn } from '#texts/list-pages.ts';
import { narrowHeadline } from '#texts/narrow.ts';
import { builds, builtRelease, type BuiltPage } from './built-release.ts';

const idsIn = ({ $ }: BuiltPage, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((card) => $(card).attr('data-id') ?? '');

/** Cards in the template: browsers and parsers keep its content apart from the page. */
const idsAside = ({ $ }: BuiltPage): string[] =>
  [...($('[data-rest]').html() ?? '').matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe.each(builds)('lists of %s with one criterion already chosen', (build) => {
  const release = builtRelease(build);
  const { records } = JSON.parse(readFileSync(join(release.client, 'daten', 'auswahl.json'), 'utf8')) as FilterTable;
  const prepared = release.publicPages.filter(({ address }) => address.includes('/auswahl/'));
  const ofList = ({ address }: BuiltPage) => listKeys.find((list) => address.startsWith(`${listRoutes[list]}auswahl/`));

  it('are reached from their list, each by what it chooses', () => {
    expect(prepared.length).toBeGreaterThanOrEqual(15);
    const unlinked = prepared.filter((page) => {
      const list = release.page(listRoutes[ofList(page) ?? 'all']);
      return list.$(`.prepared a[href="${page.address}"]`).length !== 1;
    });
    expect(unlinked.map(({ address }) => address)).toEqual([]);
  });

  it('count what stands on them, and show every record of their list once: sure, perhaps, or put aside', () => {
    for (const page of prepared) {
      const list = ofList(page) ?? 'all';
      const sure = idsIn(page, '[data-sure] .card');
      const maybe = idsIn(page, '[data-maybe] .card');
      expect(sure.length, page.address).toBeGreaterThan(0);
      expect(page.read('[data-narrow-head] h2')).toBe(narrowHeadline(list, sure.length, maybe.length));
      const mine = records.filter(({ kind }) => kindsOf(list).includes(kind)).map(({ id }) => id);
      const aside = idsAside(page);
      expect([...sure, ...maybe, ...aside].sort()).toEqual(mine.sort());
    }
  });

  it('show as sure only what is known', () => {
    const page = release.page(`${listRoutes.office}auswahl/stufenlos/`);
    const known = records.filter(({ kind, stepFree }) => kind === 'office' && stepFree === 'yes').map(({ id }) => id);
    expect(idsIn(page, '[data-sure] .card').sort()).toEqual(known.sort());
    const unknown = records.filter(({ kind, stepFree }) => kind === 'office' && stepFree === undefined);
    expect(idsIn(page, '[data-maybe] .card').sort()).toEqual(unknown.map(({ id }) => id).sort());
  });

  it('say on each uncertain card what is not known', () => {
    const silent = prepared.flatMap((page) =>
      page
        .$('[data-maybe] .card')
        .toArray()
        .filter((card) => !page.$(card).find('.card-missing').text().startsWith('Nicht bekannt: '))
        .map(() => page.address),
    );
    expect(silent).toEqual([]);
  });

  it('the list of all places holds every place and says how many', () => {
    const page = release.page(fixedRoutes.map);
    const places = release.catalog.places.map(({ id }) => id);
    expect(idsIn(page, '[data-list] .card').sort()).toEqual(places.sort());
    expect(page.read()).toContain(countedIn('all', places.length));
  });
});
