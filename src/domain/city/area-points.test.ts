import { describe, expect, it } from 'vitest';
import { pointsOfArea } from './area-points.ts';
import { type AreaDirectory, findArea } from './find-area.ts';

const district = (id: string, name: string, borough: string, center: [number, number]) => ({
  id,
  name,
  borough,
  center,
  alternateNames: [],
});

/** A street whose odd houses lie in the one borough, the even ones in the other, and whose rest nobody wrote down. */
const town: AreaDirectory = {
  site: {
    city: 'Musterstadt',
    words: { borough: 'Bezirk', boroughPlural: 'Bezirke', district: 'Viertel', districtPlural: 'Viertel' },
  },
  boroughs: [
    { id: 'nord', name: 'Nord', alternateNames: [] },
    { id: 'sued', name: 'Süd', alternateNames: [] },
  ],
  districts: [
    district('altdorf', 'Altdorf', 'nord', [51.1, 10]),
    district('gruenfeld', 'Grünfeld', 'nord', [51.2, 10]),
    district('neustadt', 'Neustadt', 'sued', [51, 10]),
  ],
  postcodes: [{ postalCode: '01001', districts: ['altdorf', 'neustadt'], complete: true }],
  streets: [
    {
      street: 'Grenzweg',
      postalCode: '01001',
      districts: ['altdorf'],
      houseNumbers: '1-99 ungerade',
      latitude: 51.05,
      longitude: 10.01,
    },
    {
      street: 'Grenzweg',
      postalCode: '01001',
      districts: ['neustadt'],
      houseNumbers: '2-40 gerade; 101-',
      latitude: 51.04,
      longitude: 10.02,
    },
    { street: 'Straße 74', postalCode: '01001', districts: ['neustadt'] },
  ],
  partialStreets: [],
};
const ask = (question: string) => findArea(question, town);

describe('a street that two boroughs share', () => {
  it.each([
    ['Grenzweg 7', 'nord'],
    ['Grenzweg 7a, 01001 Musterstadt', 'nord'],
    ['Grenzweg 40', 'sued'],
    ['grenzweg 8-12', 'sued'],
    ['Grenzweg 250', 'sued'],
    ['Straße 74', 'sued'],
    ['Straße 74 5', 'sued'],
  ])('%s lies in %s by its house number', (question, borough) => {
    expect(ask(question)).toMatchObject({ kind: 'borough', borough, by: 'street', sure: true });
  });

  it.each(['Grenzweg', 'Grenzweg 42', 'Grenzweg 7-8', 'Grenzweg 100, 01001'])(
    '%s asks back: no range decides',
    (question) => {
      expect(ask(question)).toEqual({
        kind: 'ambiguous',
        by: 'street',
        districts: ['altdorf', 'neustadt'],
        complete: true,
      });
    },
  );
});

describe('the points distances are measured from', () => {
  const points = (question: string) =>
    pointsOfArea(ask(question), question, town).map(({ latitude, longitude }) => [latitude, longitude]);

  it.each([
    ['Grenzweg 7', [[51.05, 10.01]]],
    [
      'Grenzweg',
      [
        [51.05, 10.01],
        [51.04, 10.02],
      ],
    ],
    ['Straße 74', [[51, 10]]],
    ['Altdorf', [[51.1, 10]]],
    [
      'Nord',
      [
        [51.1, 10],
        [51.2, 10],
      ],
    ],
    [
      '01001',
      [
        [51.1, 10],
        [51, 10],
      ],
    ],
    [
      'Grenzweg 7, 09999',
      [
        [51.1, 10],
        [51, 10],
      ],
    ],
    ['Musterstadt', []],
    ['Nirgendweg', []],
    ['', []],
  ])('of "%s" are %j', (question, wanted) => {
    expect(points(question)).toEqual(wanted);
  });
});
