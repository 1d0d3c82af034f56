import type { Organization } from '#domain/organization/organization.ts';
import { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import { PlaceRecord } from '#domain/place/place.schema.ts';
import type { Place } from '#domain/place/place.ts';
import { ServiceRecord } from '#domain/service/service.schema.ts';
import type { Service } from '#domain/service/service.ts';
import type { HsdsContext, HsdsWords } from './hsds/hsds-types.ts';
import type { DataNotice } from './open-data.ts';

/** Builders for tests: records of which nothing is known but what the test says, and an export of them. */

const least = { summary: 'Mehr weiß niemand.', sources: [{ title: 'Liste', readOn: '2030-01-01' }] };

export const aPlace = (facts: Record<string, unknown> = {}, id = 'treff'): Place => ({
  ...PlaceRecord.parse({ ...least, type: 'begegnungsstaette', name: 'Treff am Bach', topics: ['begegnung'], ...facts }),
  id,
  kind: 'meetingPlace',
  shortNumber: '1008-5',
  borough: undefined,
});

export const aService = (facts: Record<string, unknown> = {}, id = 'besuch'): Service => ({
  ...ServiceRecord.parse({ ...least, type: 'besuchsdienst', name: 'Besuchsdienst', topics: ['begegnung'], ...facts }),
  id,
  shortNumber: '1009-3',
});

export const anOrganization = (facts: Record<string, unknown> = {}, id = 'verein'): Organization => ({
  ...OrganizationRecord.parse({ ...least, name: 'Beispielverein e. V.', ...facts }),
  id,
});

/** Words that show what they were asked for. */
const words: HsdsWords = {
  page: 'Seite',
  access: (fact, value) => `${fact}: ${value}`,
  audiences: (audiences) => audiences.join(' '),
  careForm: (form) => form,
  closed: ({ from, until }) => `zu ${from ?? '?'} ${until ?? '?'}`,
  confirmed: ({ on, by }) => `${on} ${by}`,
  cost: ({ kind }) => kind,
  hours: ({ note }) => note ?? '',
  language: (code) => code,
  operatingUnknown: 'gibt es?',
  ownShare: (_, asOf) => asOf,
};

type Records = Partial<Pick<HsdsContext['city'], 'places' | 'services' | 'organizations'>>;

export const aDataContext = (records: Records, notice: Partial<DataNotice> = {}): HsdsContext => ({
  city: {
    site: { city: 'Musterstadt', land: 'NW' } as HsdsContext['city']['site'],
    boroughs: [{ id: 'nord', name: 'Nord', alternateNames: [] }],
    districts: [],
    topics: [],
    places: [],
    services: [],
    organizations: [],
    ...records,
  },
  notice: {
    source: 'Musterstadt 60plus',
    sourceUrl: 'https://portal.example/daten/',
    license: { name: 'CC0 1.0', url: 'https://lizenz.example/' },
    attributions: [],
    date: '2030-07-15',
    remarks: [],
    ...notice,
  },
  pageOf: (kind, id) => `https://portal.example/${kind}/${id}/`,
  words,
  idOf: (address) => address,
});
