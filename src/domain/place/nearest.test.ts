import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceInMetres } from '../shared/geo.ts';
import { groupByBorough } from './group-by-borough.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';

const place = (id: string, latitude?: number): Place =>
  ({
    id,
    name: id,
    geo: latitude === undefined ? undefined : { latitude, longitude: 12, precision: 'address' },
  }) as Place;

describe('places near a point', () => {
  it('come nearest first; those without known coordinates are left out, not guessed', () => {
    const found = nearest(
      [place('far', 51.4), place('nowhere'), place('near', 51.01)],
      { latitude: 51, longitude: 12 },
      5,
    );
    expect(found.map((entry) => entry.place.id)).toEqual(['near', 'far']);
  });

  it('are measured in metres: a degree of latitude is about 111 km', () => {
    expect(distanceInMetres({ latitude: 51, longitude: 12 }, { latitude: 52, longitude: 12 })).toBeCloseTo(111_195, -2);
  });

  it('are as far one way as the other', () => {
    const point = fc.record({
      latitude: fc.double({ min: 47, max: 55, noNaN: true }),
      longitude: fc.double({ min: 6, max: 15, noNaN: true }),
    });
    fc.assert(fc.property(point, point, (a, b) => Math.abs(distanceInMetres(a, b) - distanceInMetres(b, a)) < 1e-6));
  });
});

describe('places by Stadtbezirk', () => {
  it('stand in the order of names, with those of no known Stadtbezirk last and empty ones left out', () => {
    const boroughs = ['Süd', 'Nord', 'Leer'].map((name) => ({ id: name.toLowerCase(), name, alternateNames: [] }));
    const places = [
      { ...place('b'), borough: 'süd' },
      { ...place('a'), borough: 'nord' },
      { ...place('c'), borough: undefined },
    ];
    expect(groupByBorough(boroughs, places).map((group) => group.borough?.name)).toEqual(['Nord', 'Süd', undefined]);
  });
});
