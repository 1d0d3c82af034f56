import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Slug } from '#domain/shared/slug.schema.ts';
import { offerId } from './offer-id.ts';

it.each([
  ['Musterstadt', 'Besuchsdienst', 'musterstadt-besuchsdienst'],
  ['Übersee', 'Mühle & Größe', 'uebersee-muehle-groesse'],
  ['U\u0308bersee', 'Cafe\u0301', 'uebersee-cafe'],
  ['Musterstadt', 'Nachbar*innen 80+', 'musterstadt-nachbarinnen-80'],
  ['Musterstadt', '„Würde“ – zugehend', 'musterstadt-wuerde-zugehend'],
])('%s, %s is filed as %s', (city, name, id) => {
  expect(offerId(city, name)).toBe(id);
});

it('always gives a name that can stand in an address, the same one each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const id = offerId('Musterstadt', name);
      expect(Slug.safeParse(id).success).toBe(true);
      expect(offerId('Musterstadt', name)).toBe(id);
    }),
  );
});
