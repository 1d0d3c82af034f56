import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksPersonal } from '#domain/city/personal-mailbox.ts';
import { fixedRoutes } from '#routes';
import { openData } from '#texts/open-data.ts';
import { builds, type BuiltPage } from './built-release.ts';
import { openDataOf, TABLES, type Row } from './open-data-files.ts';
import { plain } from './read-text.ts';
import { BUILD_DAY } from './record-pages.ts';

interface Points {
  features: { id: string; geometry: { coordinates: number[] } }[];
}
interface Directory {
  services: { additional_urls: { url: string }[]; phones: { number: string }[]; email?: string }[];
  organizations: { additional_websites: { url: string }[] }[];
}

/** Cells in the record's own words: a page that does not show them would be less than its export. */
const OWN_WORDS = [
  'name',
  'shortNumber',
  'summary',
  'remark',
  'organizationName',
  'address.streetAddress',
  'address.postalCode',
  'address.hint',
  'districtName',
  'boroughName',
  'cost.text',
  'openingHours.note',
  'access.note',
  'eligibility',
  'application',
];

/** The words of a cell that its page does not show. */
function unsaid(row: Row, { $, read }: BuiltPage): string[] {
  const text = read();
  const links = $('main a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  const [phones = [], mail = [], web = []] = [row.phones, row.email, row.web].map((cell) =>
    (cell ?? '').split(' | ').filter((part) => part !== ''),
  );
  const words = [...OWN_WORDS.map((name) => row[name] ?? ''), ...(row.description ?? '').split('\n\n')];
  const sources = (row.sources ?? '').split(' | ').map((source) => source.replace(/(, asOf \S+)?, readOn .*$/, ''));
  return [
    ...[...words, ...sources].filter((word) => !text.includes(plain(word))),
    ...[...phones, ...mail.map((address) => `mailto:${address}`), ...web].filter((href) => !links.includes(href)),
  ];
}

describe.each(builds)('the open data of %s', (build) => {
  const { release, bytes, absolute, json, rows, names, pages } = openDataOf(build);
  const { site, places, services, organizations, shortNumbers } = release.catalog;
  const retired = shortNumbers.filter(({ retiredOn }) => retiredOn !== undefined).map(({ number }) => number);

  it('hold every record of a table exactly once', () => {
    expect(places.length).toBeGreaterThan(10);
    for (const name of TABLES) expect(rows(name).map(({ url }) => url)).toEqual(pages[name]);
  });

  it('hold every place whose position is known exactly once, longitude first', () => {
    const { features } = json('orte.geojson') as Points;
    const located = places.filter(({ geo }) => geo !== undefined);
    expect(features.map(({ id }) => id)).toEqual(located.map(({ id }) => id));
    const { west, east, south, north } = site.bounds;
    const inside = ([longitude = 0, latitude = 0]: number[]): boolean =>
      longitude > west && longitude < east && latitude > south && latitude < north;
    expect(features.filter(({ geometry }) => !inside(geometry.coordinates))).toEqual([]);
  });

  it('hold every record exactly once for other directories', () => {
    const { services: offered, organizations: bodies } = json('hsds.json') as Directory;
    expect(offered.flatMap(({ additional_urls }) => additional_urls.map(({ url }) => url))).toEqual([
      ...pages['orte.csv'],
      ...pages['angebote.csv'],
    ]);
    expect(bodies.flatMap(({ additional_websites }) => additional_websites.map(({ url }) => url))).toEqual(
      pages['traeger.csv'],
    );
  });

  it.each(TABLES)('say nothing in %s that the page of the record does not say', (name) => {
    const untold = rows(name).flatMap((row) => {
      const own = release.page(new URL(row.url ?? '').pathname);
      return unsaid(row, own).map((word) => `${row.id ?? ''}: ${word}`);
    });
    expect(untold).toEqual([]);
  });

  it('give other directories the same numbers and mailboxes as the tables', () => {
    const table = [...rows('orte.csv'), ...rows('angebote.csv')];
    const { services: offered } = json('hsds.json') as Directory;
    expect(offered.map(({ phones }) => phones.map(({ number }) => `tel:${number}`).join(' | '))).toEqual(
      table.map(({ phones }) => phones),
    );
    expect(offered.map(({ email }) => email ?? '')).toEqual(table.map(({ email }) => email));
  });

  it('never call unknown a no', () => {
    const facts = [
      'stepFree',
      'lift',
      'wheelchairToilet',
      'automaticDoor',
      'inductionLoop',
      'disabledParking',
    ] as const;
    const table = rows('orte.csv');
    for (const fact of facts)
      expect(table.map((row) => row[`access.${fact}`])).toEqual(
        places.map(({ access }) => (access[fact] === 'unknown' ? '' : access[fact])),
      );
  });

  it('keep the age of each fact', () => {
    const table = rows('orte.csv');
    expect(table.map((row) => row['confirmed.hours.on'])).toEqual(
      places.map(({ confirmed }) => confirmed.hours?.on ?? ''),
    );
    expect(table.filter(({ sources }) => sources === '')).toEqual([]);
  });

  it('hold no mailbox of a person and no number that is retired', () => {
    expect(retired.length).toBeGreaterThan(0);
    const bodies = [...places, ...services, ...organizations].flatMap(({ name, alternateNames }) => [
      name,
      ...alternateNames,
    ]);
    for (const name of names.filter((file) => file !== 'alles.zip')) {
      const text = bytes(name).toString();
      expect(retired.filter((number) => text.includes(number))).toEqual([]);
      const mailboxes = text.match(/[\w.+-]+@[\w.-]+\.\w+/g) ?? [];
      expect(mailboxes.filter((mailbox) => looksPersonal(mailbox, bodies))).toEqual([]);
    }
  });

  it('say in every file under which licence, from where and of which day they are, and that it is a demonstration', () => {
    const said = [site.dataLicense?.name ?? '?', absolute(fixedRoutes.data), BUILD_DAY, openData.demo(site.city)];
    const recordFiles = [...TABLES, 'orte.geojson', 'hsds.json'];
    const silent = recordFiles.flatMap((name) => {
      const text = bytes(name).toString();
      return said.filter((word) => !text.includes(word)).map((word) => `${name}: ${word}`);
    });
    expect(silent).toEqual([]);
  });

  it('lie in the archive as they lie alone, with licence, list of fields and a note', () => {
    const inside = unzipSync(bytes('alles.zip'));
    const single = names.filter((name) => name !== 'alles.zip');
    expect(Object.keys(inside)).toEqual([...single, 'LIZENZ.txt', 'README.txt', 'felder.csv'].sort());
    for (const name of single) expect(Buffer.from(inside[name] ?? []).equals(bytes(name))).toBe(true);
    const licence = Buffer.from(inside['LIZENZ.txt'] ?? []).toString();
    for (const word of [site.dataLicense?.name ?? '?', ...site.attributions, openData.demo(site.city)])
      expect(licence).toContain(word);
  });
});
