import { describe, expect, it } from 'vitest';
import { recordUrl, type RecordKind } from '#routes';
import { builds, builtRelease, type BuiltRelease } from './built-release.ts';
import { plain } from './read-text.ts';
import { offeringPages } from './record-pages.ts';

/** How many records a build has at least; what is shipped is promised in numbers. */
const least: Record<'shipped' | 'musterstadt', Record<string, number>> = {
  shipped: { place: 100, service: 14, article: 12, borough: 10, district: 63, topic: 8, organization: 10 },
  musterstadt: { place: 12, service: 5, article: 2, borough: 2, district: 5, topic: 9, organization: 3 },
};

interface Expected {
  kind: RecordKind;
  id: string;
  heading: string;
}

function expectedPages({ catalog }: BuiltRelease): Expected[] {
  const { words } = catalog.site;
  return [
    ...catalog.places.map(({ kind, id, name }) => ({ kind, id, heading: name })),
    ...catalog.services.map(({ id, name }) => ({ kind: 'service' as const, id, heading: name })),
    ...catalog.organizations.map(({ id, name }) => ({ kind: 'organization' as const, id, heading: name })),
    ...catalog.articles.map(({ id, title }) => ({ kind: 'article' as const, id, heading: title })),
    ...catalog.topics.map(({ id, name }) => ({ kind: 'topic' as const, id, heading: name })),
    ...catalog.boroughs.map(({ id, name }) => ({ kind: 'borough' as const, id, heading: `${words.borough} ${name}` })),
    ...catalog.districts.map(({ id, name }) => ({
      kind: 'district' as const,
      id,
      heading: `${words.district} ${name}`,
    })),
  ];
}

describe.each(builds)('every record of %s', (build) => {
  const release = builtRelease(build);
  const expected = expectedPages(release);

  it('is there in the numbers that are promised', () => {
    const places = expected.filter(({ kind }) => ['office', 'meetingPlace', 'careFacility'].includes(kind)).length;
    const counts = Object.fromEntries(
      Object.keys(least[build]).map((kind) => [
        kind,
        kind === 'place' ? places : expected.filter((page) => page.kind === kind).length,
      ]),
    );
    for (const [kind, count] of Object.entries(least[build])) expect(counts[kind], kind).toBeGreaterThanOrEqual(count);
  });

  it('has a page under its own name', () => {
    const wrong = expected.filter(({ kind, id, heading }) => {
      const { $ } = release.page(recordUrl(kind, id));
      return plain($('h1').text()) !== plain(heading);
    });
    expect(wrong).toEqual([]);
  });

  it('and no page stands in its rooms without a record', () => {
    const addresses = new Set(expected.map(({ kind, id }) => recordUrl(kind, id)));
    const rooms = new Set([...addresses].map((address) => address.split('/')[1]));
    const inRooms = release.publicPages.filter(({ address }) => rooms.has(address.split('/')[1]));
    // Lists with one criterion already chosen stand in the rooms of their records (tests/pages/prepared-lists.test.ts).
    const records = inRooms.filter(({ address }) => !address.includes('/auswahl/'));
    const extra = records.filter(({ address }) => address.split('/').length > 3 && !addresses.has(address));
    expect(extra.map(({ address }) => address)).toEqual([]);
    expect(inRooms.length).toBeGreaterThan(expected.length);
  });

  it('says its Kurznummer, a different one each', () => {
    const pages = offeringPages(release);
    const said = pages.map(({ page }) => /Kurznummer (\d{4}-\d)\b/.exec(page.read('.record-head'))?.[1]);
    expect(said).toEqual(pages.map(({ entry }) => entry.shortNumber));
    expect(new Set(said).size).toBe(pages.length);
  });

  it('says in one sentence what it is', () => {
    const silent = offeringPages(release).filter(
      ({ entry, page }) => !page.read('.record-head').includes(plain(entry.summary)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
