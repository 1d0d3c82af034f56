import { describe, expect, it } from 'vitest';
import { PlaceRecord } from '#domain/place/place.schema.ts';
import type { Place } from '#domain/place/place.ts';
import { placeNode, type PlaceNodeContext } from './place-node.ts';

function aPlace(facts: Record<string, unknown> = {}): Place {
  const record = PlaceRecord.parse({
    type: 'begegnungsstaette',
    name: 'Treff am Bach',
    summary: 'Ein Treff für alle am Bach.',
    topics: ['begegnung'],
    sources: [{ title: 'Liste', readOn: '2030-01-01' }],
    ...facts,
  });
  return { ...record, id: 'treff', kind: 'meetingPlace', shortNumber: '1008-5', borough: undefined };
}

const context: PlaceNodeContext = {
  url: 'https://portal.example/begegnungsstaetten/treff/',
  city: 'Musterstadt',
  areaName: undefined,
  organization: undefined,
  hours: { rows: [{ days: [1], ranges: [[540, 720]] }], holidays: undefined },
  hoursAreCurrent: true,
  contactIsCurrent: true,
  accessIsCurrent: true,
  today: '2030-07-15',
  accessNames: {
    stepFree: 'Stufenlos',
    lift: 'Aufzug',
    wheelchairToilet: 'WC',
    automaticDoor: 'Tür',
    inductionLoop: 'Hörgeräte',
    disabledParking: 'Parkplatz',
  },
};

const node = (facts: Record<string, unknown> = {}, more: Partial<PlaceNodeContext> = {}) =>
  JSON.parse(JSON.stringify(placeNode(aPlace(facts), { ...context, ...more }))) as Record<string, unknown>;

const city = { name: 'Stadt', url: 'https://portal.example/traeger/stadt/', form: 'municipality' } as const;
const club = { name: 'Verein', url: 'https://portal.example/traeger/verein/', form: 'association' } as const;

it('says of a place only what its record says', () => {
  expect(node({}, { hours: undefined })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': 'https://portal.example/begegnungsstaetten/treff/#place',
    name: 'Treff am Bach',
    description: 'Ein Treff für alle am Bach.',
    url: 'https://portal.example/begegnungsstaetten/treff/',
    identifier: '1008-5',
  });
});

describe('what kind of place it is', () => {
  it.each([
    ['buergeramt', undefined, 'GovernmentOffice'],
    ['seniorenbuero', city, 'GovernmentOffice'],
    ['seniorenbuero', club, 'Place'],
    ['seniorenbuero', undefined, 'Place'],
    ['begegnungsstaette', city, 'Place'],
    ['pflegeheim', club, 'Place'],
    ['bibliothek', undefined, 'Library'],
  ] as const)('a %s run by %o is a %s', (type, organization, expected) => {
    expect(node({ type }, { organization })['@type']).toBe(expected);
  });

  it('a mailbox and who runs it are said where schema.org has a word for it', () => {
    const office = node({ type: 'amt', email: 'amt@stadt.example' }, { organization: city });
    expect(office).toMatchObject({
      email: 'amt@stadt.example',
      parentOrganization: { '@type': 'GovernmentOrganization' },
    });
    expect(node({ email: 'treff@verein.example' })).not.toHaveProperty('email');
  });
});

describe('where it is', () => {
  it.each([
    ['address', true],
    ['nearHouseNumber', true],
    ['street', false],
    ['district', false],
  ])('a point known to the %s is given: %s', (precision, given) => {
    const geo = node({ geo: { latitude: 51.1, longitude: 12.2, precision } }).geo;
    expect(geo).toEqual(given ? { '@type': 'GeoCoordinates', latitude: 51.1, longitude: 12.2 } : undefined);
  });

  it.each([
    [undefined, 'Musterstadt'],
    ['Nachbardorf', 'Nachbardorf'],
  ])('the locality %s is said as %s', (addressLocality, locality) => {
    const address = { streetAddress: 'Bachweg 1', postalCode: '01234', addressLocality };
    expect(node({ address }, { areaName: 'Altstadt' })).toMatchObject({
      address: { streetAddress: 'Bachweg 1', addressLocality: locality, addressCountry: 'DE' },
      containedInPlace: { name: 'Altstadt' },
    });
  });
});

it('gives numbers that can be dialled from anywhere, no short codes', () => {
  expect(node({ phones: [{ number: '115' }] })).not.toHaveProperty('telephone');
  expect(node({ phones: [{ number: '030 23125 111' }, { number: '115' }] }).telephone).toEqual(['+493023125111']);
});

describe('when it is open', () => {
  const openingHours = { osm: 'Mo 09:00-12:00', closures: [{ from: '2030-12-24', to: '2030-12-31' }] };

  it('current hours are given with their closures', () => {
    const open = node({ openingHours });
    expect(open).toMatchObject({
      openingHoursSpecification: [{ opens: '09:00', closes: '12:00' }],
      specialOpeningHoursSpecification: [{ validFrom: '2030-12-24' }],
    });
  });

  it('old hours are left out', () => {
    const old = node({ openingHours }, { hoursAreCurrent: false });
    expect(Object.keys(old)).not.toContain('openingHoursSpecification');
    expect(Object.keys(old)).not.toContain('specialOpeningHoursSpecification');
  });

  it.each([
    [{ reason: 'Umbau' }, undefined],
    [{ from: '2030-07-01' }, undefined],
    [{ from: '2030-07-01', until: '2030-08-31' }, [expect.objectContaining({ validThrough: '2030-08-31' })]],
    [{ from: '2030-07-15', until: '2030-07-15' }, [expect.objectContaining({ validThrough: '2030-07-15' })]],
  ])('while closed (%o) no usual hours are given', (temporarilyClosed, special) => {
    const closed = node({ openingHours, temporarilyClosed });
    expect(closed.openingHoursSpecification).toBeUndefined();
    expect(closed.specialOpeningHoursSpecification).toEqual(special);
  });

  const christmas = expect.objectContaining({ validFrom: '2030-12-24', validThrough: '2030-12-31' }) as unknown;
  const closure = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' };
  it.each([
    ['is over', { until: '2030-07-14' }, [christmas]],
    ['begins tomorrow', { from: '2030-07-16' }, [{ ...closure, validFrom: '2030-07-16' }, christmas]],
    [
      'lies ahead',
      { from: '2030-08-01', until: '2030-08-31' },
      [{ ...closure, validFrom: '2030-08-01', validThrough: '2030-08-31' }, christmas],
    ],
  ])('usual hours are given when a closure %s', (_when, temporarilyClosed, special) => {
    expect(node({ openingHours, temporarilyClosed })).toMatchObject({
      openingHoursSpecification: [{ opens: '09:00' }],
      specialOpeningHoursSpecification: special,
    });
  });
});

it('gives no old phone number, no old access fact and never the page of the operator', () => {
  const facts = { phones: [{ number: '030 23125 111' }], access: { lift: 'yes' }, web: 'https://verein.example/' };
  const old = node(facts, { contactIsCurrent: false, accessIsCurrent: false });
  for (const key of ['telephone', 'amenityFeature', 'sameAs']) expect(old).not.toHaveProperty(key);
  expect(node(facts)).toMatchObject({ telephone: ['+493023125111'], amenityFeature: [{ name: 'Aufzug' }] });
});

it('names access facts that are known either way and keeps silent about the rest', () => {
  expect(node({ access: { stepFree: 'yes', lift: 'no' } }).amenityFeature).toEqual([
    { '@type': 'LocationFeatureSpecification', name: 'Stufenlos', value: true },
    { '@type': 'LocationFeatureSpecification', name: 'Aufzug', value: false },
  ]);
});

it.each([
  ['free', true],
  ['donation', undefined],
  ['unknown', undefined],
])('cost %s makes isAccessibleForFree %s', (kind, expected) => {
  expect(node({ cost: { kind } }).isAccessibleForFree).toBe(expected);
});
