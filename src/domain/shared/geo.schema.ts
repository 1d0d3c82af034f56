import { z } from 'zod';

/** WGS 84 coordinates with an honest precision, so that no map claims a door it does not know. */
export const Geo = z
  .strictObject({
    latitude: z
      .number()
      .min(-90, 'coordinate-range')
      .max(90, 'coordinate-range')
      .meta({ description: 'Breitengrad in Dezimalgrad.', examples: [50.1] }),
    longitude: z
      .number()
      .min(-180, 'coordinate-range')
      .max(180, 'coordinate-range')
      .meta({ description: 'Längengrad in Dezimalgrad.', examples: [10.2] }),
    precision: z.enum(['address', 'nearHouseNumber', 'street', 'district']).meta({
      description:
        'Wie genau der Punkt ist: address = Hausnummer, nearHouseNumber = nächste bekannte Hausnummer, street = Straße, district = Ortsteil.',
      examples: ['address'],
    }),
  })
  .meta({ description: 'Lage auf der Erde.' });
export type Geo = z.infer<typeof Geo>;
