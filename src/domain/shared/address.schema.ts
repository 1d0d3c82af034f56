import { z } from 'zod';

/** schema.org PostalAddress, as far as visitors need it. */
export const Address = z
  .strictObject({
    streetAddress: z
      .string()
      .min(3, 'text-short')
      .meta({ description: 'Straße und Hausnummer.', examples: ['Lindenstraße 12'] }),
    postalCode: z
      .string()
      .regex(/^\d{5}$/, 'postcode-form')
      .meta({ description: 'Postleitzahl, fünf Ziffern in Anführungszeichen.', examples: ['01234'] }),
    addressLocality: z
      .string()
      .min(2, 'text-short')
      .optional()
      .meta({ description: 'Ort. Leer lassen, wenn es die Stadt dieses Portals ist.', examples: ['Musterstadt'] }),
    hint: z
      .string()
      .max(160, 'text-long')
      .optional()
      .meta({ description: 'Wie man den Eingang findet.', examples: ['Eingang im Hof, erste Etage'] }),
  })
  .meta({ description: 'Anschrift, zu der Besucher kommen können.' });
export type Address = z.infer<typeof Address>;
