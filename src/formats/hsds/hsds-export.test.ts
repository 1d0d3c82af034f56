import { describe, expect, it } from 'vitest';
import { aDataContext, anOrganization, aPlace, aService } from '../a-data-context.ts';
import { hsdsExport } from './hsds-export.ts';
import type { HsdsService } from './hsds-types.ts';

const address = { streetAddress: 'Bachweg 1', postalCode: '01234' };

function placeAs(facts: Record<string, unknown>): HsdsService {
  const { services } = hsdsExport(aDataContext({ places: [aPlace(facts)] }));
  return services[0] as HsdsService;
}

describe('a place for other directories (HSDS)', () => {
  it('is a service at its location', () => {
    const service = placeAs({ address, geo: { latitude: 51, longitude: 10, precision: 'street' } });
    expect(service.service_at_locations).toHaveLength(1);
    const [at] = service.service_at_locations;
    expect([at?.service_id, at?.location_id]).toEqual([service.id, at?.location.id]);
    expect(at?.location).toMatchObject({
      latitude: 51,
      longitude: 10,
      addresses: [{ address_1: 'Bachweg 1', city: 'Musterstadt', state_province: 'DE-NW', country: 'DE' }],
      attributes: [{ label: 'geo.precision', value: 'street' }],
    });
  });

  it('has no location when nobody knows where it is', () => {
    expect(placeAs({}).service_at_locations).toEqual([]);
  });

  it('says nothing of what is not known', () => {
    const service = placeAs({ address });
    for (const field of ['url', 'email', 'assured_date', 'fees_description', 'alert', 'eligibility_description'])
      expect(service).not.toHaveProperty(field);
    expect([service.schedules, service.cost_options, service.languages, service.service_areas]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(service.service_at_locations[0]?.location.accessibility).toEqual([]);
  });

  it('tells of access only what is known either way', () => {
    const { accessibility } = placeAs({ address, access: { lift: 'no', stepFree: 'yes', note: 'Klingeln' } })
      .service_at_locations[0]?.location ?? { accessibility: [] };
    expect(accessibility.map(({ description }) => description)).toEqual(['stepFree: yes', 'lift: no', 'Klingeln']);
  });

  it.each([
    [{}, 'temporarily closed'],
    [{ until: '2030-07-15' }, 'temporarily closed'],
    [{ until: '2030-07-14' }, 'active'],
    [{ from: '2030-07-16' }, 'active'],
    [undefined, 'active'],
  ])('closed %j is on 15 July 2030 %s', (temporarilyClosed, status) => {
    expect(placeAs({ temporarilyClosed }).status).toBe(status);
  });

  it('warns of a closure that lies ahead and is silent about one that is over', () => {
    expect(placeAs({ temporarilyClosed: { from: '2030-08-01' } }).alert).toBe('zu 2030-08-01 ?');
    expect(placeAs({ temporarilyClosed: { until: '2030-01-01' } })).not.toHaveProperty('alert');
  });

  it.each([
    [{}, 'gibt es?'],
    [{ remark: 'Noch im Bau.' }, 'gibt es? Noch im Bau.'],
  ])('of which nobody knows whether it is in operation is never active without an alert: %j', (facts, doubt) => {
    const unsure = { operating: 'unknown', ...facts };
    const { services } = hsdsExport(aDataContext({ places: [aPlace(unsure)], services: [aService(unsure)] }));
    expect(services.map(({ status, alert }) => [status, alert])).toEqual([
      ['active', doubt],
      ['active', doubt],
    ]);
  });

  it.each([
    ['the oldest of its facts', { contact: '2028-03-01', hours: '2029-01-01' }, '2028-03-01'],
    ['the first day of a year', { contact: '2014' }, '2014-01-01'],
    ['the first day of a month', { contact: '2028-11', access: '2028-11-02' }, '2028-11-01'],
  ])('is assured no later than it was: %s', (_, days, assured) => {
    const confirmed = Object.fromEntries(Object.entries(days).map(([group, on]) => [group, { on, by: 'operator' }]));
    expect(placeAs({ confirmed }).assured_date).toBe(assured);
    expect(placeAs({ confirmed }).attributes).toContainEqual(
      expect.objectContaining({ label: 'confirmed.contact.on', value: days.contact }),
    );
  });

  it('gives a number for something special to an office, never to a person', () => {
    const { phones, contacts } = placeAs({
      phones: [{ number: '030 23125 270', label: 'Anmeldung' }, { number: '115' }],
    });
    expect(phones.map(({ number, contact_id }) => [number, contact_id])).toEqual([
      ['+493023125270', contacts[0]?.id],
      ['115', undefined],
    ]);
    expect(contacts).toEqual([{ id: contacts[0]?.id, department: 'Anmeldung' }]);
  });

  it('names a price only where there is none', () => {
    expect(placeAs({ cost: { kind: 'free' } }).cost_options).toMatchObject([
      { option: 'free', amount: 0, currency: 'EUR' },
    ]);
    expect(placeAs({ cost: { kind: 'fee' } }).cost_options[0]).not.toHaveProperty('amount');
  });
});

describe('hours for other directories', () => {
  const schedules = (osm: string | undefined, more: Record<string, unknown> = {}) =>
    placeAs({ openingHours: { osm, note: 'Hinweis', ...more } }).schedules;

  it('are one weekly rule a stretch when every week is the same', () => {
    expect(schedules('Mo-We,Fr 09:00-12:00,14:00-18:00; Sa 10:00-24:00')).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,TU,WE,FR', opens_at: '09:00', closes_at: '12:00', description: 'Hinweis' },
      { freq: 'WEEKLY', byday: 'MO,TU,WE,FR', opens_at: '14:00', closes_at: '18:00' },
      { freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '23:59' },
    ]);
  });

  it.each(['We[1] 14:00-16:00', 'Mo 09:00-12:00; Apr-Sep Sa 10:00-12:00'])(
    'that differ between weeks are words and a rule, never a weekly claim: %s',
    (osm) => {
      expect(schedules(osm)).toEqual([
        expect.objectContaining({ description: expect.stringContaining(`opening_hours=${osm}`) as string }),
      ]);
      expect(schedules(osm)[0]).not.toHaveProperty('freq');
    },
  );

  it('carry the day they were confirmed', () => {
    const confirmed = { hours: { on: '2014-08', by: 'openData' } };
    expect(placeAs({ openingHours: { osm: 'Mo 09:00-12:00' }, confirmed }).schedules[0]?.notes).toBe(
      '2014-08 openData',
    );
  });

  it('by appointment are said in words', () => {
    expect(schedules(undefined, { byAppointment: true })).toEqual([
      { id: 'https://portal.example/meetingPlace/treff/#schedule-words', description: 'Hinweis' },
    ]);
  });
});

describe('services and organizations for other directories', () => {
  it('a service stands at the places of the portal where it can be had', () => {
    const { services } = hsdsExport(
      aDataContext({
        places: [aPlace({ address })],
        services: [aService({ places: ['treff'], organization: 'verein' })],
      }),
    );
    const [place, service] = services;
    expect(service?.service_at_locations.map(({ location_id }) => location_id)).toEqual([
      place?.service_at_locations[0]?.location_id,
    ]);
    expect(service?.organization_id).toBe('https://portal.example/organization/verein/');
  });

  it('an organization is there with its address, also when it runs nothing', () => {
    const { organizations } = hsdsExport(
      aDataContext({ organizations: [anOrganization({ address, form: 'association' })] }),
    );
    expect(organizations).toMatchObject([
      {
        name: 'Beispielverein e. V.',
        legal_status: 'association',
        locations: [{ addresses: [{ postal_code: '01234' }] }],
      },
    ]);
  });

  it('the file says licence, source and day', () => {
    expect(hsdsExport(aDataContext({}, { remarks: ['Vorführung.'] }))).toMatchObject({
      version: '3.2',
      license: { name: 'CC0 1.0' },
      source: 'Musterstadt 60plus',
      date: '2030-07-15',
      remarks: ['Vorführung.'],
    });
  });
});
