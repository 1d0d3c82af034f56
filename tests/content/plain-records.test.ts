import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lint, lintText } from '#domain/plain-language/lint.ts';
import { weeklyHours } from '#domain/time/weekly-hours.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import { plainDocument } from '#compose/plain-document.ts';
import type { PlainRecord } from '#compose/plain-records.ts';
import type { PlainLine } from '#texts/leicht/plain-page.ts';
import { TODAY } from './musterstadt.ts';

/** All pages of a city that templates make. The catalogue is read once a process, so each city gets its own modules. */
async function recordsOf(directory: string): Promise<{ city: Catalog; records: PlainRecord[] }> {
  vi.stubEnv('CONTENT_DIR', directory);
  vi.stubEnv('PORTAL_NOW', `${TODAY}T11:00:00Z`);
  vi.resetModules();
  const { catalog } = await import('#compose/catalog.ts');
  const { plainRecords } = await import('#compose/plain-records.ts');
  return { city: await catalog(), records: await plainRecords() };
}

const textOf = (line: PlainLine): string => (typeof line === 'string' ? line : line.text);

/** Every sentence of a page, names left out: they are as long as they are. */
const sentencesOf = ({ page }: PlainRecord): string[] => [
  ...[...page.intro, ...(page.expiring ?? []).flatMap(({ lines }) => lines)].map(textOf),
  ...page.sections.flatMap(({ lines, after = [] }) => [...lines, ...after].map(textOf)),
];

/** Counted without mercy: a time or a date is as many words as it has. */
const wordsOf = (sentence: string): number => sentence.split(/\s+/).length;

const clock = (minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60) % 24 || (minutes === 0 ? 0 : 24), minutes % 60];
  return `${String(hour)}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} Uhr`;
};

const weekdays = ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

const cities = ['content', 'tests/fixtures/musterstadt/content', 'tests/fixtures/duesseldorf/content'];

describe.each(cities)('the record pages in plain language of %s', (directory) => {
  let city: Catalog;
  let records: PlainRecord[];
  beforeAll(async () => {
    ({ city, records } = await recordsOf(directory));
  });

  const offerings = (): (Place | Service)[] => [...city.places, ...city.services];
  const sectionsOf = ({ id }: { id: string }) =>
    records.find(
      (record) => record.id === id && !['topic', 'borough', 'district', 'organization'].includes(record.kind),
    )?.page.sections ?? [];

  it('there is one for every record', () => {
    const all = [city.places, city.services, city.organizations, city.topics, city.boroughs, city.districts];
    expect(records).toHaveLength(all.flat().length);
    expect(records.filter(({ page }) => page.sections.length === 0 || page.intro.length === 0)).toEqual([]);
  });

  it('break no rule of plain language', () => {
    const broken = records.flatMap(({ kind, id, page }) =>
      lint(plainDocument(page))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, text }) => `${kind}/${id} ${rule} ${text}`),
    );
    expect(broken).toEqual([]);
  });

  it('have no sentence of 13 words or without an end', () => {
    const sentences = [...new Set(records.flatMap(sentencesOf))];
    expect(sentences.filter((sentence) => wordsOf(sentence) > 12)).toEqual([]);
    expect(sentences.filter((sentence) => !/[.:]$/.test(sentence))).toEqual([]);
  });

  it('never speak of free places', () => {
    expect(records.flatMap(sentencesOf).filter((sentence) => /(?<!\p{L})frei(?!\p{L})/iu.test(sentence))).toEqual([]);
  });

  it('have no section without an answer', () => {
    const empty = records.flatMap(({ id, page }) =>
      page.sections
        .filter(({ lines, list = [], links = [] }) => lines.length + list.length + links.length === 0)
        .map(({ heading }) => `${id}: ${heading}`),
    );
    expect(empty).toEqual([]);
  });

  it('have the numbers of their record, or the help line’s', () => {
    for (const entry of offerings()) {
      const shown = sectionsOf(entry).flatMap(({ phones = [] }) => phones.map(({ shown, href }) => [shown, href]));
      const own = entry.phones.map(({ spoken, number }) => [spoken, `tel:${number}`]);
      const { number, spoken } = city.site.helpLine.phone;
      expect(shown, entry.id).toEqual(own.length > 0 ? own : [[spoken, `tel:${number}`]]);
    }
  });

  it('have the address of their record', () => {
    for (const { id, name, address } of offerings()) {
      const block = sectionsOf({ id }).flatMap((section) => section.address ?? []);
      const town = address && `${address.postalCode} ${address.addressLocality ?? city.site.city}`;
      const hint = address?.hint === undefined ? [] : [address.hint];
      expect(block, id).toEqual(address === undefined ? [] : [name, address.streetAddress, town, ...hint]);
    }
  });

  it('have the hours of their record, weekday by weekday', () => {
    for (const { id, openingHours } of offerings()) {
      const weekly = openingHours?.osm === undefined ? undefined : weeklyHours(openingHours.osm);
      const rows = weekly?.rows.filter(({ weekRule }) => weekRule === undefined) ?? [];
      if (rows.some(({ ranges }) => ranges[0]?.[1] === 1440)) continue;
      const expected = rows.flatMap(({ days, ranges }) =>
        days.map((day) => {
          const times = ranges.map(([from, to]) => `von ${clock(from)} bis ${clock(to)}`);
          return `${weekdays[day] ?? ''} ${times.join(' und ')}`;
        }),
      );
      const [open] = sectionsOf({ id }).filter(({ heading }) => heading === 'Wann ist offen?');
      const said = (open?.list ?? []).map(textOf).filter((line) => !line.includes('im Monat'));
      expect(said.sort(), id).toEqual(expected.sort());
    }
  });

  it('say of every old or closed place, before all else, that it is', () => {
    for (const place of city.places) {
      const intro = (records.find(({ id, kind }) => id === place.id && kind === place.kind)?.page.intro ?? []).map(
        textOf,
      );
      const until = place.temporarilyClosed?.until ?? TODAY;
      if (place.temporarilyClosed !== undefined && until >= TODAY) expect(intro[0], place.id).toBe('Achtung:');
      const year = place.confirmed.contact?.on.slice(0, 4);
      if (year !== undefined && Number(year) < 2020) expect(intro.join(' '), place.id).toContain(year);
    }
  });

  it('leave no hard text of a record in their sentences', () => {
    const summaries = offerings().map(({ summary }) => summary);
    const quoted = records.flatMap(sentencesOf).filter((sentence) => summaries.includes(sentence));
    expect(quoted.filter((sentence) => lintText(sentence).some(({ severity }) => severity === 'error'))).toEqual([]);
  });
});
