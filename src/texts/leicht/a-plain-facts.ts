import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import type { PlainPlaceFacts } from './plain-facts.ts';
import type { PlainLine, PlainPage, PlainSection } from './plain-page.ts';

/** Builders for tests: a place of which little is known, and what is worked out for it. */

const current: Freshness = { kind: 'current', on: '2026-07-01', by: 'operator', expiresOn: '2028-07-01' };

export const oldFacts: Freshness = { kind: 'old', on: '2014-08-22', by: 'openData', expiresOn: '2016-08-22' };

export const aPlainPlace = (place: Partial<Place> = {}): Place =>
  ({
    id: 'ort',
    kind: 'meetingPlace',
    type: 'seniorentreff',
    alsoTypes: [],
    name: 'Treff am Markt',
    summary: 'Ein Satz, der schwer ist.',
    phones: [{ number: '+493023125250', spoken: '030 23 12 52 50' }],
    channels: [],
    topics: ['begegnung'],
    audiences: [],
    languages: [],
    cost: { kind: 'unknown' },
    sources: [{ title: 'Liste', readOn: '2026-11-20' }],
    confirmed: {},
    operating: 'yes',
    address: { streetAddress: 'Gasse 3', postalCode: '01234' },
    access: {
      stepFree: 'unknown',
      lift: 'unknown',
      wheelchairToilet: 'unknown',
      automaticDoor: 'unknown',
      inductionLoop: 'unknown',
      disabledParking: 'unknown',
    },
    transport: [],
    ...place,
  }) as Place;

export const aPlainService = (service: Partial<Service> = {}): Service => ({
  ...aPlainPlace(),
  address: undefined,
  type: 'besuchsdienst',
  name: 'Besuche am Markt',
  delivery: [],
  places: [],
  ...service,
});

/** Nothing is plain enough to be quoted unless a test says so. */
export const plainFacts = (facts: Partial<PlainPlaceFacts> = {}): PlainPlaceFacts => ({
  city: 'Musterstadt',
  helpLine: { name: 'Bürgertelefon', phone: { number: '115', spoken: '115' } },
  words: { borough: 'Stadtbezirk', district: 'Ortsteil', districtPlural: 'Ortsteile' },
  original: '/begegnungsstaetten/ort/',
  today: '2026-11-21',
  freshness: { contact: current, hours: current, access: current },
  easy: () => undefined,
  organization: undefined,
  opening: { weekly: undefined, dates: [], known: false },
  topics: [],
  area: undefined,
  borough: undefined,
  district: undefined,
  services: [],
  near: [],
  ...facts,
});

export const textOf = (line: PlainLine): string => (typeof line === 'string' ? line : line.text);

/** All sentences of a section, or of the one with that heading. */
export function told(page: Pick<PlainPage, 'sections'> | PlainSection[], heading: string): string[] | undefined {
  const section = (Array.isArray(page) ? page : page.sections).find((entry) => entry.heading === heading);
  if (section === undefined) return undefined;
  return [...section.lines, ...(section.list ?? []), ...(section.after ?? [])].map(textOf);
}
