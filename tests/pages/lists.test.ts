import { describe, expect, it } from 'vitest';
import { responsibleOffices } from '#domain/place/responsible.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import { fixedRoutes, recordUrl } from '#routes';
import { countedIn } from '#texts/list-pages.ts';
import { areaPages, lists } from '#texts/lists.ts';
import { record } from '#texts/record.ts';
import { builds, builtRelease, type BuiltPage } from './built-release.ts';
import { plain } from './read-text.ts';

const kinds: { kind: PlaceKind; least: Record<'shipped' | 'musterstadt', number> }[] = [
  { kind: 'office', least: { shipped: 50, musterstadt: 7 } },
  { kind: 'meetingPlace', least: { shipped: 30, musterstadt: 3 } },
  { kind: 'careFacility', least: { shipped: 10, musterstadt: 2 } },
];

/** Sections of a page with their heading and the ids of their cards. */
const sectionsOf = ({ $ }: BuiltPage): { heading: string; cards: string[] }[] =>
  $('main section')
    .toArray()
    .map((section) => ({
      heading: plain($(section).children('h2').text()),
      cards: $(section)
        .find('.card[data-id]')
        .toArray()
        .map((card) => $(card).attr('data-id') ?? ''),
    }));

const cardsOf = (page: BuiltPage): string[] => sectionsOf(page).flatMap(({ cards }) => cards);

describe.each(builds)('lists of %s', (build) => {
  const release = builtRelease(build);
  const { catalog } = release;
  const { words } = catalog.site;
  const boroughName = (id: string | undefined): string =>
    id === undefined
      ? lists.cityWide
      : `${words.borough} ${catalog.boroughs.find((entry) => entry.id === id)?.name ?? ''}`;

  it.each(kinds)('show every $kind once, below its Stadtbezirk, and say how many there are', ({ kind, least }) => {
    const page = release.page(fixedRoutes[kind]);
    const places = catalog.places.filter((place) => place.kind === kind);
    expect(places.length).toBeGreaterThanOrEqual(least[build]);
    expect(cardsOf(page).sort()).toEqual(places.map(({ id }) => id).sort());
    const groups = sectionsOf(page).filter(({ cards }) => cards.length > 0);
    for (const place of places) {
      const group = groups.find(({ cards }) => cards.includes(place.id));
      expect(group?.heading, place.id).toBe(boroughName(place.borough));
    }
    expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
    expect(page.read()).toContain(countedIn(kind, places.length));
  });

  it('let one jump to a Stadtbezirk', () => {
    for (const { kind } of kinds) {
      const page = release.page(fixedRoutes[kind]);
      const jumps = page.$('.jump a').toArray();
      expect(jumps.length).toBeGreaterThanOrEqual(2);
      const targets = jumps.map((link) => plain(page.$(page.$(link).attr('href') ?? '').text()));
      expect(targets).toEqual(
        sectionsOf(page)
          .filter(({ cards }) => cards.length > 0)
          .map(({ heading }) => heading),
      );
    }
  });

  it('show all Angebote, Träger, Themen and Ratgeber', () => {
    const urls = (page: BuiltPage): string[] =>
      page
        .$('main .card h2 a, main .card h3 a')
        .toArray()
        .map((link) => page.$(link).attr('href') ?? '');
    const expected = {
      service: catalog.services,
      organization: catalog.organizations,
      topic: catalog.topics,
      article: catalog.articles,
    };
    for (const [kind, entries] of Object.entries(expected) as [keyof typeof expected, { id: string }[]][])
      expect(urls(release.page(fixedRoutes[kind])).sort(), kind).toEqual(
        entries.map(({ id }) => recordUrl(kind, id)).sort(),
      );
  });

  it('a card says what, where, its number and phone, or kindly that the phone is not known', () => {
    const cards = kinds.flatMap(({ kind }) => {
      const { $ } = release.page(fixedRoutes[kind]);
      return catalog.places
        .filter((place) => place.kind === kind)
        .map((place) => ({ place, text: plain($(`.card[data-id="${place.id}"]`).text()) }));
    });
    const faulty = cards.filter(({ place: { summary, shortNumber, phones, address }, text }) => {
      const phone = phones[0]?.spoken ?? record.phoneUnknownShort;
      const parts = [summary, `${record.number} ${shortNumber}`, phone, address?.streetAddress ?? ''];
      return !parts.every((part) => text.includes(plain(part)));
    });
    expect(faulty.map(({ place }) => place.id)).toEqual([]);
    expect(cards.some(({ text }) => text.includes(record.phoneUnknownShort))).toBe(true);
  });
});

describe.each(builds)('pages of an area, a topic or a Träger in %s', (build) => {
  const release = builtRelease(build);
  const { catalog } = release;

  it('a Stadtbezirk shows its responsible office first, then each of its places once', () => {
    expect(catalog.boroughs.length).toBe(build === 'shipped' ? 10 : 2);
    for (const { id } of catalog.boroughs) {
      const [first, ...others] = sectionsOf(release.page(recordUrl('borough', id))).filter(
        ({ cards }) => cards.length > 0,
      );
      const offices = responsibleOffices(catalog, id).map((office) => office.id);
      expect(offices.length, id).toBeGreaterThan(0);
      expect([first?.heading, first?.cards.sort()]).toEqual([areaPages.responsible, offices.sort()]);
      const here = catalog.places.filter((place) => place.borough === id && !offices.includes(place.id));
      expect(others.flatMap(({ cards }) => cards).sort()).toEqual(here.map((place) => place.id).sort());
      for (const { id: district } of catalog.districts.filter(({ borough }) => borough === id))
        expect(
          release.page(recordUrl('borough', id)).$(`main a[href="${recordUrl('district', district)}"]`).length,
        ).toBe(1);
    }
  });

  it('an Ortsteil shows its responsible office first, then what is there, then what is near', () => {
    expect(catalog.districts.length).toBe(build === 'shipped' ? 63 : 5);
    for (const { id, name, borough } of catalog.districts) {
      const page = release.page(recordUrl('district', id));
      const sections = sectionsOf(page).filter(({ cards }) => cards.length > 0);
      const offices = responsibleOffices(catalog, borough).map((office) => office.id);
      expect(sections[0], id).toEqual({
        heading: areaPages.responsible,
        cards: expect.arrayContaining(offices) as string[],
      });
      const here = catalog.places.filter((place) => place.district === id && !offices.includes(place.id));
      const shown = sections.find(({ heading }) => heading === areaPages.here(name))?.cards ?? [];
      expect([...shown].sort()).toEqual(here.map((place) => place.id).sort());
      const named = catalog.places.some((place) => place.district === id && offices.includes(place.id));
      const nothing = named ? areaPages.nothingElse(name) : areaPages.nothingHere(name);
      if (here.length === 0) expect(page.read()).toContain(nothing);
      expect(new Set(sections.flatMap(({ cards }) => cards)).size).toBe(cardsOf(page).length);
    }
  });

  it('a Thema leads to its places, services and articles', () => {
    for (const { id } of catalog.topics) {
      const page = release.page(recordUrl('topic', id));
      const about = [...catalog.places, ...catalog.services].filter(({ topics }) => topics.includes(id));
      expect(cardsOf(page).sort(), id).toEqual(about.map((entry) => entry.id).sort());
      for (const { id: article } of catalog.articles.filter(({ topics }) => topics.includes(id)))
        expect(page.$(`main a[href="${recordUrl('article', article)}"]`).length, article).toBe(1);
    }
  });

  it('a Träger leads to each of its places and services, by name', () => {
    for (const { id } of catalog.organizations) {
      const { $ } = release.page(recordUrl('organization', id));
      const run = [
        ...catalog.places.map((place) => ({ ...place, url: recordUrl(place.kind, place.id) })),
        ...catalog.services.map((service) => ({ ...service, url: recordUrl('service', service.id) })),
      ].filter(({ organization }) => organization === id);
      for (const { url, name } of run) expect(plain($(`main a[href="${url}"]`).text()), id).toBe(plain(name));
    }
    const runners = new Set([...catalog.places, ...catalog.services].flatMap(({ organization }) => organization ?? []));
    expect(runners.size).toBeGreaterThanOrEqual(build === 'shipped' ? 8 : 3);
  });
});
