import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPlace } from '#domain/place/map-place.ts';
import { clusterPlaces, type Frame } from './cluster-levels.ts';

const place = (id: string, latitude: number, longitude: number): MapPlace => ({
  id,
  kind: 'office',
  name: id,
  type: 'Amt',
  url: `/${id}/`,
  address: '',
  latitude,
  longitude,
  precision: 'address',
});
const world: Frame = [-180, -85, 180, 85];
const city = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 })), { maxLength: 120 })
  .map((points) => points.map(([y, x], index) => place(`p${index}`, 51 + y / 10_000, 12 + x / 10_000)));

describe('the marks of the map', () => {
  it('hold every place exactly once, at every zoom', () => {
    fc.assert(
      fc.property(city, fc.integer({ min: 9, max: 18 }), (places, zoom) => {
        const ids = clusterPlaces(places, 18, 9)(world, zoom).flatMap((mark) => mark.places.map(({ id }) => id));
        return ids.length === places.length && new Set(ids).size === places.length;
      }),
      { numRuns: 60 },
    );
  });

  it('are few enough for the keyboard when the whole city is seen', () => {
    const places = Array.from({ length: 300 }, (_, index) =>
      place(`p${index}`, 51.2 + ((index * 37) % 100) / 500, 12.2 + ((index * 53) % 100) / 300),
    );
    expect(clusterPlaces(places, 18, 9)(world, 11).length).toBeLessThanOrEqual(9);
  });

  it('stand alone where there is room', () => {
    const marks = clusterPlaces([place('a', 51, 12), place('b', 51.01, 12)], 18, 9)(world, 15);
    expect(marks.map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('on one spot stay together, however near one comes', () => {
    const marks = clusterPlaces([place('a', 51, 12), place('b', 51, 12)], 18, 9)(world, 18);
    expect(marks.map(({ places }) => places.length)).toEqual([2]);
  });
});
