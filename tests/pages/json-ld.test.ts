import { describe, expect, it } from 'vitest';
import { accessFacts } from '#domain/place/place-types.ts';
import { freshness } from '#domain/time/freshness.ts';
import { accessLabels } from '#texts/labels-access.ts';
import { builds, builtRelease, type BuiltPage } from './built-release.ts';
import { plain } from './read-text.ts';
import { BUILD_DAY, offeringPages, placePages, servicePages } from './record-pages.ts';

type Node = Record<string, unknown>;

const nodesOf = ({ $ }: BuiltPage): Node[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Node);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** Every value below a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? listed(inner) : valuesOf(inner, key)));
}

/** Keys whose words a reader of the page must find there too. */
const SAID = [
  'name',
  'description',
  'headline',
  'streetAddress',
  'postalCode',
  'addressLocality',
  'identifier',
  'audienceType',
];

describe.each(builds)('what %s says to machines', (build) => {
  const release = builtRelease(build);
  const pages = release.publicPages.map((page) => ({ page, address: page.address, nodes: nodesOf(page) }));
  const described = pages.filter(({ nodes }) => nodes.length > 0);
  const places = placePages(release).map((page) => ({
    ...page,
    node: nodesOf(page.page).find((node) => String(node['@id']).endsWith('#place')) ?? {},
  }));
  const { freshness: months } = release.catalog.site;

  it('is valid JSON-LD of schema.org on every record', () => {
    const { organizations, articles, services } = release.catalog;
    const records = places.length + services.length + organizations.length + articles.length;
    expect(described.length).toBeGreaterThanOrEqual(records + 1);
    const faulty = described.filter(({ nodes }) =>
      nodes.some((node) => node['@context'] !== 'https://schema.org' || typeof node['@type'] !== 'string'),
    );
    expect(faulty.map(({ address }) => address)).toEqual([]);
    expect(pages.filter(({ page }) => page.html.includes('"undefined"')).map(({ address }) => address)).toEqual([]);
  });

  it('says in words nothing that the page does not say', () => {
    const claims = described.flatMap(({ page, address, nodes }) => {
      const text = page.read('body').toLowerCase();
      // Access facts are said in sentences; the test of them below compares each.
      const spoken = nodes.map((node) => ({ ...node, amenityFeature: undefined }));
      const words = SAID.flatMap((key) => valuesOf(spoken, key)).filter((word) => typeof word === 'string');
      return words.map((word) => ({ address, word, said: text.includes(plain(word).toLowerCase()) }));
    });
    expect(claims.length).toBeGreaterThan(described.length * 3);
    expect(claims.filter(({ said }) => !said)).toEqual([]);
  });

  it('names only numbers, mailboxes and addresses that the page links', () => {
    const unlinked = described.flatMap(({ page: { $ }, address, nodes }) => {
      const links = (href: string): boolean => $(`a[href="${href}"]`).length > 0;
      return [
        ...valuesOf(nodes, 'telephone').map((number) => `tel:${String(number)}`),
        ...valuesOf(nodes, 'email').map((mailbox) => `mailto:${String(mailbox)}`),
        ...valuesOf(nodes, 'sameAs').map(String),
        ...valuesOf(nodes, 'serviceUrl').map(String),
      ]
        .filter((href) => !links(href))
        .map((href) => `${address} ${href}`);
    });
    expect(unlinked).toEqual([]);
  });

  it('never calls the page of an operator the same as a place or a service', () => {
    const offerings = offeringPages(release).filter(({ entry }) => entry.web !== undefined);
    expect(offerings.length).toBeGreaterThan(0);
    expect(offerings.filter(({ page }) => valuesOf(nodesOf(page), 'sameAs').length > 0).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('gives all numbers that can be dialled from anywhere, while they are current', () => {
    const faulty = offeringPages(release).filter(({ entry, page }) => {
      const current = freshness(entry.confirmed.contact, months.contact, BUILD_DAY).kind === 'current';
      const numbers = entry.phones.map(({ number }) => number).filter((number) => current && number.startsWith('+'));
      return JSON.stringify(valuesOf(nodesOf(page), 'telephone')) !== JSON.stringify(numbers);
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
    const told = places.filter(({ node }) => node.telephone !== undefined);
    expect(told.length).toBeGreaterThanOrEqual(build === 'musterstadt' ? 5 : 0);
  });

  it('gives hours only while they are current', () => {
    const old = [...places, ...servicePages(release)].filter(
      ({ entry }) => freshness(entry.confirmed.hours, months.hours, BUILD_DAY).kind !== 'current',
    );
    expect(old.length).toBeGreaterThanOrEqual(5);
    const claims = old.filter(
      ({ page }) =>
        valuesOf(nodesOf(page), 'openingHoursSpecification').concat(valuesOf(nodesOf(page), 'hoursAvailable')).length >
        0,
    );
    expect(claims.map(({ id }) => id)).toEqual([]);
    const told = places.filter(({ node }) => node.openingHoursSpecification !== undefined).map(({ id }) => id);
    if (build === 'musterstadt') expect(told).toContain('seniorenbuero-nord');
    // Closed for a time: its usual hours would be untrue.
    expect(told).not.toContain('begegnungsstaette-bahnhof');
  });

  it('gives access facts that are known and current, and is silent on the others', () => {
    const faulty = places.filter(({ entry: { access, confirmed }, node }) => {
      const current = freshness(confirmed.access, months.access, BUILD_DAY).kind === 'current';
      const told = (node.amenityFeature ?? []) as { name: string; value: boolean }[];
      const known = accessFacts.filter((fact) => current && access[fact] !== 'unknown');
      return (
        told.length !== known.length ||
        known.some(
          (fact) => told.find(({ name }) => name === accessLabels[fact].short)?.value !== (access[fact] === 'yes'),
        )
      );
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
    if (build === 'musterstadt') expect(places.some(({ node }) => node.amenityFeature !== undefined)).toBe(true);
  });

  it('gives a point on the map only to the house', () => {
    const faulty = places.filter(({ entry: { geo }, node }) => {
      const exact = geo?.precision === 'address' || geo?.precision === 'nearHouseNumber';
      return (node.geo !== undefined) !== exact;
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('names its own pages by their right addresses', () => {
    const known = new Set(
      release.publicPages.map(({ address }) => new URL(address, release.catalog.site.baseUrl).href),
    );
    const urls = described.flatMap(({ nodes }) => [...valuesOf(nodes, 'url'), ...valuesOf(nodes, 'item')]).map(String);
    expect(urls.length).toBeGreaterThan(described.length);
    expect(urls.filter((url) => !known.has(url))).toEqual([]);
  });
});

describe.each(builds)('what nobody told, in %s,', (build) => {
  it('is not said to machines either: no free place, no rating, no price', () => {
    const nodes = builtRelease(build).publicPages.flatMap(nodesOf);
    expect(nodes.length).toBeGreaterThan(20);
    const keys = ['availability', 'aggregateRating', 'review', 'priceRange', 'maximumAttendeeCapacity'];
    expect(nodes.flatMap((node) => keys.flatMap((key) => valuesOf(node, key)))).toEqual([]);
  });
});
