import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeAreaData, encodeAreaData } from './area-wire.ts';
import type { Street } from './city.schema.ts';
import type { AreaData } from './find-area.ts';

const districts = ['altdorf', 'neustadt'].map((id, index) => ({
  id,
  name: id,
  borough: 'nord',
  alternateNames: [],
  center: [51.0123 + index, 10.4567] as [number, number],
}));

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 10_000, max: limit * 10_000 }).map((steps) => steps / 10_000);
const street: fc.Arbitrary<Street> = fc.record(
  {
    street: fc.string({ minLength: 2 }),
    postalCode: fc.stringMatching(/^\d{5}$/),
    districts: fc.uniqueArray(fc.constantFrom('altdorf', 'neustadt', 'fremd'), { minLength: 1 }),
    houseNumbers: fc.constantFrom('1-99 ungerade', '101-'),
    latitude: degrees(90),
    longitude: degrees(180),
  },
  { requiredKeys: ['street', 'postalCode', 'districts'] },
);

const dataOf = (streets: Street[]): AreaData => ({
  site: {
    city: 'Musterstadt',
    words: { borough: 'Bezirk', boroughPlural: 'Bezirke', district: 'Viertel', districtPlural: 'Viertel' },
  },
  boroughs: [{ id: 'nord', name: 'Nord', alternateNames: [] }],
  districts,
  postcodes: [{ postalCode: '01001', districts: ['altdorf'], complete: false }],
  streets,
  partialStreets: [{ street: 'Bachgasse', district: 'altdorf' }],
  offices: { nord: 2 },
});

it('what travels to a browser comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(street, { maxLength: 20 }), (streets) => {
      const data = dataOf(streets);
      const wire: unknown = JSON.parse(JSON.stringify(encodeAreaData(data)));
      expect(decodeAreaData(wire as ReturnType<typeof encodeAreaData>)).toEqual(data);
    }),
  );
});
