import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import { recordUrl } from '#routes';
import type { BuiltPage, BuiltRelease } from './built-release.ts';
import { readUnder } from './read-text.ts';

/** The day the builds of `npm run check` speak for. */
export const BUILD_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(
  new Date(process.env.PORTAL_NOW ?? '2026-11-21T09:00:00Z'),
);

export interface RecordPage<Entry> {
  id: string;
  entry: Entry;
  page: BuiltPage;
  /** The answer to one of the questions on the page; '' when the question is not there. */
  answer(question: string): string;
}

const recordPage = <Entry extends { id: string }>(entry: Entry, page: BuiltPage): RecordPage<Entry> => ({
  id: entry.id,
  entry,
  page,
  answer: (question) => readUnder(page.$, question) ?? '',
});

export const placePages = (release: BuiltRelease): RecordPage<Place>[] =>
  release.catalog.places.map((place) => recordPage(place, release.page(recordUrl(place.kind, place.id))));

export const servicePages = (release: BuiltRelease): RecordPage<Service>[] =>
  release.catalog.services.map((service) => recordPage(service, release.page(recordUrl('service', service.id))));

/** Places and services: everything with a Kurznummer. */
export const offeringPages = (release: BuiltRelease): RecordPage<Place | Service>[] => [
  ...placePages(release),
  ...servicePages(release),
];

/** The ids of the pages that break a rule; a test expects none. */
export const breaking = <Entry>(pages: readonly RecordPage<Entry>[], keeps: (page: RecordPage<Entry>) => boolean) =>
  pages.filter((page) => !keeps(page)).map(({ id }) => id);
