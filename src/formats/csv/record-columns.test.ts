import { describe, expect, it } from 'vitest';
import { aDataContext, anOrganization, aPlace, aService } from '../a-data-context.ts';
import type { DataNotice } from '../open-data.ts';
import { organizationColumns, placeColumns, serviceColumns } from './record-columns.ts';

const context = (notice: Partial<DataNotice> = {}) => aDataContext({ organizations: [anOrganization()] }, notice);
const row = (facts: Record<string, unknown> = {}, notice: Partial<DataNotice> = {}) =>
  Object.fromEntries(placeColumns(context(notice)).map(({ name, cell }) => [name, cell(aPlace(facts))]));

describe('a row of the places', () => {
  it('leaves empty what is not known, and says yes or no only where the record does', () => {
    const unknown = row();
    for (const name of ['access.lift', 'cost.kind', 'temporarilyClosed', 'openingHours.byAppointment', 'geo.latitude'])
      expect([name, unknown[name] ?? '']).toEqual([name, '']);
    expect(row({ access: { lift: 'no', stepFree: 'yes' } })).toMatchObject({
      'access.lift': 'no',
      'access.stepFree': 'yes',
      'access.inductionLoop': undefined,
    });
    expect(row({ temporarilyClosed: {} }).temporarilyClosed).toBe('yes');
    expect([row().operating, row({ operating: 'unknown' }).operating]).toEqual(['yes', undefined]);
  });

  it('gives numbers as addresses that no spreadsheet counts with, and to be read out', () => {
    const phones = [{ number: '030 23125 270', label: 'Anmeldung', hours: 'vormittags' }, { number: '115' }];
    expect(row({ phones })).toMatchObject({
      phones: 'tel:+493023125270 | tel:115',
      phonesSpoken: expect.stringMatching(/^030 .* \(Anmeldung; vormittags\) \| 115$/) as string,
    });
  });

  it('says when each group of facts was confirmed, by whom, and from which source', () => {
    expect(
      row({
        confirmed: { hours: { on: '2014-08', by: 'openData' } },
        sources: [
          { title: 'Liste', asOf: '2014', readOn: '2030-01-01', licence: 'CC0 1.0', url: 'https://a.example/' },
        ],
      }),
    ).toMatchObject({
      'confirmed.hours.on': '2014-08',
      'confirmed.hours.by': 'openData',
      'confirmed.contact.on': undefined,
      sources: 'Liste, asOf 2014, readOn 2030-01-01, CC0 1.0, https://a.example/',
    });
  });

  it('says licence, source and day in each row, and that it is a demonstration', () => {
    expect(row({}, { remarks: ['Vorführung.'], attributions: ['© Wer', '© Was'] })).toMatchObject({
      license: 'CC0 1.0',
      licenseUrl: 'https://lizenz.example/',
      dataSource: 'Musterstadt 60plus, https://portal.example/daten/',
      exportedOn: '2030-07-15',
      attributions: '© Wer | © Was',
      notice: 'Vorführung.',
    });
    expect(row({}, { license: undefined }).license).toBeUndefined();
  });

  it('tells care by form, with places, own share and its date', () => {
    const care = {
      forms: [{ form: 'vollstationaer', capacity: 80 }, { form: 'kurzzeitpflege' }],
      ownShare: [{ form: 'vollstationaer', eurosPerMonth: 2480.5, asOf: '2026-07' }],
      roomKinds: [{ kind: 'single', count: 40 }, { kind: 'double' }],
    };
    expect(row({ care })).toMatchObject({
      'care.forms': 'vollstationaer 80 | kurzzeitpflege',
      'care.ownShare': 'vollstationaer 2480.5 EUR (2026-07)',
      'care.roomKinds': 'single 40 | double',
    });
  });

  it('names the body that runs it, the city where the address leaves it out, and the days it is closed', () => {
    expect(
      row({
        organization: 'verein',
        address: { streetAddress: 'Bachweg 1', postalCode: '01234' },
        transport: [{ stop: 'Markt', lines: ['Bus 1', 'Bus 2'], walkMinutes: 5 }],
        serviceArea: { boroughs: 'all' },
        openingHours: {
          osm: 'Mo 09:00-12:00',
          closures: [{ from: '2030-12-24', to: '2031-01-01', reason: 'Ferien' }],
        },
      }),
    ).toMatchObject({
      organizationName: 'Beispielverein e. V.',
      'address.addressLocality': 'Musterstadt',
      transport: 'Markt (Bus 1, Bus 2) 5 min',
      'serviceArea.boroughs': 'all',
      'openingHours.closures': '2030-12-24/2031-01-01 Ferien',
    });
  });

  it('keeps to itself the words that only the search knows', () => {
    expect(JSON.stringify(row({ alternateNames: ['Trefff'] }))).not.toContain('Trefff');
  });
});

describe.each([
  ['places', placeColumns(context()).map(({ name }) => name)],
  ['services', serviceColumns(context()).map(({ name }) => name)],
  ['organizations', organizationColumns(context()).map(({ name }) => name)],
])('the columns of the %s', (_, names) => {
  it('have each name once, begin with the id and say where the data are from', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('id');
    expect(names).toEqual(expect.arrayContaining(['url', 'sources', 'license', 'exportedOn', 'notice']));
  });
});

it('a service says where it can be had and since when it is being tried', () => {
  const cells = serviceColumns(context()).map(({ name, cell }) => [
    name,
    cell(aService({ places: ['treff', 'haus'], trial: { since: '2030-01-01' } })),
  ]);
  expect(Object.fromEntries(cells)).toMatchObject({
    places: 'treff | haus',
    trial: 'yes',
    'trial.since': '2030-01-01',
  });
});
