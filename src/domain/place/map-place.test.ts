import { describe, expect, it } from 'vitest';
import { placesOnMap, sharedArea, type MapPlace } from './map-place.ts';

const at = (district?: string, borough?: string) => ({ district, borough });
const place = (id: string): MapPlace => ({
  id,
  kind: 'office',
  name: id,
  type: 'Amt',
  url: `/anlaufstellen/${id}/`,
  address: '',
  latitude: 50,
  longitude: 10,
  precision: 'address',
});

describe('where several places lie', () => {
  it.each([
    ['all in one Ortsteil', [at('Altstadt', 'Nord'), at('Altstadt', 'Nord')], 'Altstadt', 'district', true],
    ['half of them in one', [at('Altstadt', 'Nord'), at('Dorf', 'Süd')], 'Altstadt', 'district', false],
    ['some without a known Ortsteil', [at('Dorf', 'Süd'), at('Dorf', 'Süd'), at()], 'Dorf', 'district', false],
    [
      'in many Ortsteile of one Stadtbezirk',
      [at('A', 'Nord'), at('B', 'Nord'), at('C', 'Nord')],
      'Nord',
      'borough',
      true,
    ],
  ] as const)('%s', (_, places, name, is, all) => {
    expect(sharedArea(places)).toEqual({ name, is, all });
  });

  it('is not said of places all over the city, or of unknown ones', () => {
    expect(sharedArea([at('A', 'Nord'), at('B', 'Süd'), at('C', 'West')])).toBeUndefined();
    expect(sharedArea([at(), at()])).toBeUndefined();
  });
});

describe('the places on the map', () => {
  const known = new Map([place('treff'), place('amt')].map((entry) => [entry.id, entry]));

  it('are those of the list that have a known point, in the order of the list, each once', () => {
    const { places, missing } = placesOnMap(['amt', 'telefon', 'treff', 'amt'], known);
    expect(places.map(({ id }) => id)).toEqual(['amt', 'treff']);
    expect(missing).toBe(1);
  });

  it('are none when the list shows none', () => {
    expect(placesOnMap([], known)).toEqual({ places: [], missing: 0 });
  });
});
