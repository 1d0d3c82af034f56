import { describe, expect, it } from 'vitest';
import { freshness } from '#domain/time/freshness.ts';
import { fromPartialDay, longDay, partialDay } from '#texts/dates.ts';
import { record } from '#texts/record.ts';
import { builds, builtRelease } from './built-release.ts';
import { plain } from './read-text.ts';
import { BUILD_DAY, breaking, offeringPages, placePages } from './record-pages.ts';

describe.each(builds)('how old the facts of %s are', (build) => {
  const release = builtRelease(build);
  const { freshness: months } = release.catalog.site;
  const pages = offeringPages(release).map((page) => ({
    ...page,
    contact: freshness(page.entry.confirmed.contact, months.contact, BUILD_DAY),
    hours: freshness(page.entry.confirmed.hours, months.hours, BUILD_DAY),
  }));
  const notices = ({ page }: (typeof pages)[number]) => page.read('.record-head .notice:not([hidden])');

  it('old facts say so before anything else, with their date and what to do', () => {
    const old = pages.filter(({ contact }) => contact.kind === 'old');
    expect(old.length).toBeGreaterThanOrEqual(build === 'shipped' ? 50 : 2);
    const faulty = old.filter((page) => {
      const { on } = page.entry.confirmed.contact ?? { on: '' };
      const visited = page.entry.address !== undefined || ('places' in page.entry && page.entry.places.length > 0);
      const advice = visited ? 'bevor Sie losgehen' : 'Sie können sich geändert haben';
      return !new RegExp(`${fromPartialDay(on)}\\..* ?${advice}\\.`).test(notices(page));
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('facts nobody confirmed say how old their newest source is, or that nobody knows', () => {
    const unconfirmed = pages.filter(({ contact }) => contact.kind === 'unconfirmed');
    const faulty = unconfirmed.filter((page) => {
      const dates = page.entry.sources.flatMap(({ asOf }) => asOf ?? []).sort();
      const newest = dates[dates.length - 1];
      const said = newest === undefined ? 'wissen wir nicht' : `Unsere Quelle ist ${fromPartialDay(newest)}.`;
      return !notices(page).includes(said);
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('a remark on how good the facts are stands at the head', () => {
    const remarked = pages.filter(({ entry }) => entry.remark !== undefined);
    expect(remarked.length).toBeGreaterThanOrEqual(1);
    const faulty = remarked.filter((page) => !notices(page).includes(plain(page.entry.remark ?? '')));
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('facts that are current are dated where they are read, and carry the day they grow old', () => {
    const current = pages.filter(({ contact, entry }) => contact.kind === 'current' && entry.phones.length > 0);
    // Nothing that is shipped was confirmed lately; the fixture city has records that were.
    expect(current.length).toBeGreaterThanOrEqual(build === 'shipped' ? 0 : 5);
    const faulty = current.filter(({ contact, answer, page, ...rest }) => {
      if (contact.kind !== 'current') return true;
      const dated = answer(record.call).includes(`Stand: ${partialDay(contact.on)}`);
      const later = page.$(`.record-head .notice[data-expires="${contact.expiresOn}"][hidden]`);
      return !dated || later.length !== 1 || notices({ contact, answer, page, ...rest }).includes('Die Angaben sind');
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('hours say their own age, since they change faster than an address', () => {
    const withHours = pages.filter(({ entry }) => entry.openingHours !== undefined);
    expect(withHours.length).toBeGreaterThanOrEqual(5);
    const faulty = withHours.filter(({ hours, answer }) => {
      const said = answer(record.hours);
      if (said.includes(record.hoursUnknownNoPhone)) return false;
      if (hours.kind === 'unconfirmed') return !said.includes('Von wann die Angabe ist, wissen wir nicht.');
      return !said.includes(
        hours.kind === 'old' ? `Angabe ${fromPartialDay(hours.on)}` : `Stand: ${partialDay(hours.on)}`,
      );
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('hours past their date carry no schedule that could say "open"', () => {
    const stale = pages.filter(({ hours, page }) => hours.kind !== 'current' && page.$('[data-opening]').length > 0);
    expect(stale.map(({ id }) => id)).toEqual([]);
    expect(pages.some(({ page }) => page.$('[data-opening]').length > 0)).toBe(build === 'musterstadt');
  });

  it('every record names where its facts come from, and from when', () => {
    const faulty = breaking(pages, ({ entry: { sources }, answer }) => {
      const said = answer(record.sources);
      const dated = ({ asOf }: { asOf?: string | undefined }) =>
        asOf === undefined ? record.sourceUndated : record.sourceAsOf(fromPartialDay(asOf));
      return sources.every((source) => said.includes(plain(source.title)) && said.includes(dated(source)));
    });
    expect(faulty).toEqual([]);
  });
});

describe('a place that is closed for a time', () => {
  it('says so first, since when, why and until when', () => {
    const closed = placePages(builtRelease('musterstadt')).filter(({ entry }) => entry.temporarilyClosed !== undefined);
    expect(closed.map(({ id }) => id)).toEqual(['begegnungsstaette-bahnhof']);
    const [page] = closed;
    const { from, until, reason } = page?.entry.temporarilyClosed ?? {};
    const said = page?.page.read('.record-head .notice:not([hidden])') ?? '';
    for (const words of ['Vorübergehend geschlossen', longDay(from ?? ''), longDay(until ?? ''), reason])
      expect(said).toContain(words);
    const notice = page?.page.$('.record-head .notice[data-until]');
    expect(notice?.attr('data-until')).toBe(until);
    expect(page?.page.$('[data-opening]').length).toBe(1);
  });
});
