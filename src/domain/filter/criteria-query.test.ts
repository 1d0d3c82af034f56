import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences } from '../place/place-types.ts';
import { listKeys, radii, remoteWays, without, type Criteria, type ListedKind } from './criteria.ts';
import { readCriteria, writeCriteria } from './criteria-query.ts';

const kinds = listKeys.filter((list): list is ListedKind => list !== 'all');
const anyCriteria = fc
  .record(
    {
      area: fc
        .string({ minLength: 1, maxLength: 60 })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      radius: fc.constantFrom(...radii),
      openNow: fc.constant(true as const),
      stepFree: fc.constant(true as const),
      free: fc.constant(true as const),
      kind: fc.constantFrom(...kinds),
      topic: fc.constantFrom('demenz', 'hilfe-zu-hause'),
      audience: fc.constantFrom(...audiences),
      language: fc.constantFrom('ru', 'gsg'),
      way: fc.constantFrom(...remoteWays),
    },
    { requiredKeys: [] },
  )
  .map((criteria): Criteria => (criteria.area === undefined ? without(criteria, 'area') : criteria));

describe('the address of a narrowed list', () => {
  it('holds the whole question: what is written is read again', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const read = readCriteria(new URLSearchParams(writeCriteria(criteria)));
        expect(read).toEqual({ criteria, rejected: [], loneRadius: undefined });
      }),
    );
  });

  it('is German and can be read aloud', () => {
    expect(writeCriteria({ area: '01234', radius: 3, stepFree: true, audience: 'dementia', way: 'home' })).toBe(
      'ort=01234&umkreis=3&stufenlos=ja&fuer=demenz&weg=zuhause',
    );
  });

  it('passes over what a form sends for "any"', () => {
    const query = new URLSearchParams('ort=&umkreis=&thema=&fuer=&sprache=&weg=&art=');
    expect(readCriteria(query)).toEqual({ criteria: {}, rejected: [], loneRadius: undefined });
  });

  it.each([
    'umkreis=7',
    'stufenlos=nein',
    'offen=morgen',
    'fuer=dementia',
    'sprache=klingonisch',
    'thema=../x',
    'weg=fax',
  ])('says that %s was not understood, and keeps the rest', (part) => {
    const { criteria, rejected } = readCriteria(new URLSearchParams(`ort=Altstadt&kostenlos=ja&${part}`));
    expect(criteria).toEqual({ area: 'Altstadt', free: true });
    expect(rejected).toEqual([part]);
  });

  it('measures no distance from nowhere, and tells that the place is missing', () => {
    expect(readCriteria(new URLSearchParams('umkreis=3'))).toEqual({ criteria: {}, rejected: [], loneRadius: 3 });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        readCriteria(new URLSearchParams(query));
      }),
    );
  });
});
