import { describe, expect, it } from 'vitest';
import { aDataContext, aPlace, aService } from '../a-data-context.ts';
import { placeCollection } from './place-collection.ts';

const geo = { latitude: 51.0304567891, longitude: 10.0108, precision: 'street' };
const collection = (facts: Record<string, unknown> = {}) =>
  placeCollection(
    aDataContext(
      { places: [aPlace({ geo, ...facts }), aPlace({}, 'ohne-lage')], services: [aService({ places: ['treff'] })] },
      { remarks: ['Vorführung.'] },
    ),
  );

describe('places for maps (GeoJSON, RFC 7946)', () => {
  it('put the longitude first and claim no more than six decimals', () => {
    expect(collection().features[0]?.geometry).toEqual({ type: 'Point', coordinates: [10.0108, 51.030457] });
  });

  it('are those whose position is known, and say how well', () => {
    expect(collection().features.map(({ id, properties }) => [id, properties.precision])).toEqual([
      ['treff', 'street'],
    ]);
  });

  it('say licence, source, day and that it is a demonstration', () => {
    expect(collection()).toMatchObject({
      type: 'FeatureCollection',
      license: { name: 'CC0 1.0', url: 'https://lizenz.example/' },
      source: 'Musterstadt 60plus',
      date: '2030-07-15',
      remarks: ['Vorführung.'],
    });
    expect(placeCollection(aDataContext({}, { license: undefined })).license).toBeNull();
  });

  it('carry how old their facts are and which services are offered there', () => {
    const properties = collection({ confirmed: { contact: { on: '2014', by: 'openData' } } }).features[0]?.properties;
    expect(properties).toMatchObject({ 'confirmed.contact.on': '2014', services: ['besuch'] });
    expect(properties).not.toHaveProperty(['confirmed.hours.on']);
  });
});
