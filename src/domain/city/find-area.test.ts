import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArea, type AreaDirectory } from './find-area.ts';

const district = (id: string, name: string, borough: string, alternateNames: string[] = []) => ({
  id,
  name,
  borough,
  alternateNames,
  center: [51, 12] as [number, number],
});

/** Two boroughs, four Ortsteile; postcode 01003 and the Lange Straße touch both boroughs. */
const town: AreaDirectory = {
  boroughs: [
    { id: 'nord', name: 'Nord', alternateNames: [] },
    { id: 'sued', name: 'Süd', alternateNames: ['Südstadt'] },
  ],
  districts: [
    district('altdorf', 'Altdorf', 'nord'),
    district('gruenau', 'Grünau', 'nord'),
    district('muehlen', 'Mühlen', 'sued', ['Mühlenviertel']),
    district('neustadt', 'Neustadt', 'sued'),
  ],
  postcodes: [
    { postalCode: '01001', districts: ['altdorf', 'gruenau'] },
    { postalCode: '01002', districts: ['neustadt'] },
    { postalCode: '01003', districts: ['gruenau', 'muehlen'] },
  ],
  streets: [
    { street: 'Lange Straße', postalCode: '01001', districts: ['gruenau'] },
    { street: 'Lange Straße', postalCode: '01002', districts: ['neustadt'] },
    { street: 'Müllerweg', postalCode: '01003', districts: ['muehlen'] },
  ],
  partialStreets: [],
};

describe('finding the area somebody lives in', () => {
  it.each([
    ['Altdorf', 'nord'],
    ['gruenau', 'nord'],
    ['GRUNAU', 'nord'],
    ['Mühlenviertel', 'sued'],
    ['Süd', 'sued'],
    ['01001', 'nord'],
    ['01002 Musterstadt', 'sued'],
    ['Müllerweg', 'sued'],
    ['Muellerweg 12a', 'sued'],
    ['Lange Str. 5, 01002 Musterstadt', 'sued'],
    ['lange straße 17 01001', 'nord'],
  ])('answers "%s" with the borough %s', (question, borough) => {
    expect(findArea(question, town)).toMatchObject({ kind: 'borough', borough });
  });

  it.each([
    ['01003', 'postcode', ['gruenau', 'muehlen']],
    ['Lange Straße 5', 'street', ['gruenau', 'neustadt']],
  ])('asks back when "%s" touches several boroughs', (question, by, districts) => {
    expect(findArea(question, town)).toEqual({ kind: 'ambiguous', by, districts, complete: true });
  });

  it.each([
    ['99999', 'postcode'],
    ['Unbekannte Straße 3', 'street'],
    ['Erfundenweg', 'street'],
    ['Nirgendwo', 'name'],
  ])('says that it does not know "%s"', (question, by) => {
    expect(findArea(question, town)).toEqual({ kind: 'unknown', by });
  });

  it('asks for the Ortsteil when a street is known from single addresses only, even when all lie in one borough', () => {
    const directory = { ...town, streets: [], partialStreets: [{ street: 'Bachgasse', district: 'altdorf' }] };
    expect(findArea('Bachgasse 3', directory)).toEqual({
      kind: 'ambiguous',
      by: 'street',
      districts: ['altdorf'],
      complete: false,
    });
  });

  it('has nothing to say to an empty question', () => {
    expect(findArea('   ', town)).toEqual({ kind: 'empty' });
  });

  it('never picks one borough where the directory names several, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (question) => {
        const answer = findArea(question, town);
        if (answer.kind !== 'borough') return;
        const boroughs = town.districts
          .filter((entry) => answer.districts.includes(entry.id))
          .map((entry) => entry.borough);
        expect(new Set(boroughs)).toEqual(new Set([answer.borough]));
      }),
    );
  });
});
