import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArea, mayLieElsewhere, type AreaDirectory } from './find-area.ts';

const district = (id: string, name: string, borough: string, alternateNames: string[] = []) => ({
  id,
  name,
  borough,
  alternateNames,
  center: [51, 12] as [number, number],
});

/** Two boroughs, four Ortsteile; postcode 01003 and the Lange Straße touch both boroughs. */
const town: AreaDirectory = {
  site: {
    city: 'Musterstadt',
    words: { borough: 'Bezirk', boroughPlural: 'Bezirke', district: 'Viertel', districtPlural: 'Viertel' },
  },
  boroughs: [
    { id: 'nord', name: 'Nord', alternateNames: [] },
    { id: 'sued', name: 'Süd', alternateNames: ['Südstadt'] },
  ],
  districts: [
    district('altdorf', 'Altdorf', 'nord'),
    district('gruenfeld', 'Grünfeld', 'nord'),
    district('muehlen', 'Mühlen', 'sued', ['Mühlenviertel']),
    district('neustadt', 'Neustadt', 'sued'),
  ],
  postcodes: [
    { postalCode: '01001', districts: ['altdorf', 'gruenfeld'], complete: true },
    { postalCode: '01002', districts: ['neustadt'], complete: true },
    { postalCode: '01003', districts: ['gruenfeld', 'muehlen'], complete: true },
  ],
  streets: [
    { street: 'Lange Straße', postalCode: '01001', districts: ['gruenfeld'] },
    { street: 'Lange Straße', postalCode: '01002', districts: ['neustadt'] },
    { street: 'Müllerweg', postalCode: '01003', districts: ['muehlen'] },
  ],
  partialStreets: [],
};

/** The same town, not knowing all Ortsteile of its postcodes. */
const gaps: AreaDirectory = { ...town, postcodes: town.postcodes.map((entry) => ({ ...entry, complete: false })) };

/** The same town without a street directory. */
const noDirectory: AreaDirectory = {
  ...town,
  streets: [],
  partialStreets: [{ street: 'Bachgasse', district: 'altdorf' }],
};

describe('finding the area somebody lives in', () => {
  it.each([
    ['Altdorf', 'nord'],
    ['gruenfeld', 'nord'],
    ['GRUNFELD', 'nord'],
    ['Mühlenviertel', 'sued'],
    ['Süd', 'sued'],
    ['01001', 'nord'],
    ['01002 Musterstadt', 'sued'],
    ['01 002', 'sued'],
    ['01002 Musterstadt, Lange Straße 5', 'sued'],
    ['01003, Müllerweg 5', 'sued'],
    ['Müllerweg', 'sued'],
    ['Muellerweg 12a', 'sued'],
    ['Lange Str. 5, 01002 Musterstadt', 'sued'],
    ['lange straße 17 01001', 'nord'],
  ])('answers "%s" with the borough %s', (question, borough) => {
    expect(findArea(question, town)).toMatchObject({ kind: 'borough', borough, sure: true });
  });

  it.each([
    ['01003', 'postcode', ['gruenfeld', 'muehlen']],
    ['Lange Straße 5', 'street', ['gruenfeld', 'neustadt']],
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
    expect(findArea('Bachgasse 3', noDirectory)).toEqual({
      kind: 'ambiguous',
      by: 'street',
      districts: ['altdorf'],
      complete: false,
    });
  });
});

describe('an area of which not everything is known or asked', () => {
  it('is not sure of the borough of a postcode whose list may have gaps, and repeats the postcode', () => {
    const area = findArea('01002', gaps);
    expect(area).toEqual({
      kind: 'borough',
      borough: 'sued',
      districts: ['neustadt'],
      by: 'postcode',
      postalCode: '01002',
      sure: false,
    });
    expect(mayLieElsewhere(area)).toBe(true);
  });

  it('is sure of a name and of a street of the directory, whatever is known of postcodes', () => {
    for (const question of ['Neustadt', 'Lange Straße 5, 01002']) {
      const area = findArea(question, gaps);
      expect(area).toMatchObject({ kind: 'borough', borough: 'sued', sure: true });
      expect(mayLieElsewhere(area)).toBe(false);
    }
  });

  it.each([
    ['Lange Straße 5, 01003', ['gruenfeld', 'muehlen', 'neustadt']],
    ['Müllerweg 5, 01002', ['neustadt', 'muehlen']],
    ['01002 Müllerweg 5', ['neustadt', 'muehlen']],
    ['Müllerweg, 99999', ['muehlen']],
  ])('"%s" contradicts itself: the Ortsteile of street and postcode are offered', (question, districts) => {
    const area = findArea(question, town);
    expect(area).toEqual({ kind: 'ambiguous', by: 'streetElsewhere', districts, complete: false });
    expect(mayLieElsewhere(area)).toBe(true);
  });

  it.each([
    ['Bachgasse 3, 01002', '01002'],
    ['Bachgasse 3, 01003', '01003'],
    ['Unbekannte Straße 3, 01001', '01001'],
    ['Bachgasse 3, 99999', '99999'],
  ])('without a street directory "%s" is answered as %s is', (question, postcode) => {
    expect(findArea(question, noDirectory)).toEqual(findArea(postcode, noDirectory));
  });

  it('does not blame an unknown street where there is no street directory', () => {
    expect(findArea('Unbekannte Straße 3', noDirectory)).toEqual({ kind: 'unknown', by: 'streetWithoutDirectory' });
  });

  it.each([
    ['Musterstadt', 'wholeCity'],
    ['MUSTERSTADT', 'wholeCity'],
    ['1', 'notFiveDigits'],
    ['0100', 'notFiveDigits'],
    ['010021', 'notFiveDigits'],
    ['0100 Musterstadt', 'notFiveDigits'],
  ])('says of "%s" that it is too little: %s', (question, kind) => {
    expect(findArea(question, town)).toEqual({ kind });
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

  it('a postcode in the question is never contradicted', () => {
    const street = fc.constantFrom('', 'Lange Straße', 'Müllerweg 5', 'Bachgasse', 'Nirgendweg 1');
    const postcode = fc.constantFrom('01001', '01002', '01003', '99999');
    const order = fc.constantFrom('before', 'after');
    const directory = fc.constantFrom(town, gaps, noDirectory);
    fc.assert(
      fc.property(street, postcode, order, directory, (where, postalCode, place, known) => {
        const answer = findArea(place === 'before' ? `${postalCode} ${where}` : `${where}, ${postalCode}`, known);
        if (answer.kind !== 'borough') return;
        const inPostcode = [...known.postcodes, ...known.streets]
          .filter((entry) => entry.postalCode === postalCode)
          .flatMap((entry) => entry.districts);
        expect(inPostcode).toEqual(expect.arrayContaining(answer.districts));
      }),
    );
  });
});
