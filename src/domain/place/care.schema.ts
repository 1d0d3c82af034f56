import { z } from 'zod';
import { PartialDay } from '../shared/partial-day.schema.ts';
import { careForms } from './place-types.ts';

/** What a care facility offers, by care form. Free places are reports, not content (availability). */
export const Care = z
  .strictObject({
    forms: z
      .array(
        z.strictObject({
          form: z.enum(careForms).meta({
            description: 'Pflegeform: vollstationaer, kurzzeitpflege, tagespflege, nachtpflege, betreutesWohnen.',
            examples: ['kurzzeitpflege'],
          }),
          capacity: z
            .number()
            .int('integer-form')
            .min(1, 'number-range')
            .max(999, 'number-range')
            .optional()
            .meta({ description: 'Plätze (bei betreutem Wohnen: Wohnungen) insgesamt.', examples: [80] }),
        }),
      )
      .min(1, 'list-empty')
      .meta({ description: 'Pflegeformen mit Plätzen.' }),
    focus: z
      .array(
        z.enum([
          'demenz',
          'wachkoma',
          'beatmung',
          'schwerstpflege',
          'jungePflege',
          'hospizlich',
          'behinderung',
          'parkinson',
        ]),
      )
      .default([])
      .meta({ description: 'Schwerpunkte.', examples: [['demenz']] }),
    ownShare: z
      .array(
        z.strictObject({
          form: z
            .enum(careForms)
            .meta({ description: 'Pflegeform, für die der Betrag gilt.', examples: ['vollstationaer'] }),
          eurosPerMonth: z
            .number()
            .min(0, 'number-range')
            .max(20_000, 'number-range')
            .meta({ description: 'Eigenanteil in Euro im Monat.', examples: [2480] }),
          asOf: PartialDay,
        }),
      )
      .default([])
      .meta({ description: 'Eigenanteil mit Datum.' }),
    roomKinds: z
      .array(
        z.strictObject({
          kind: z
            .enum(['single', 'double', 'apartment'])
            .meta({ description: 'Einzelzimmer, Doppelzimmer, Wohnung.', examples: ['single'] }),
          count: z
            .number()
            .int('integer-form')
            .min(1, 'number-range')
            .max(999, 'number-range')
            .optional()
            .meta({ description: 'Anzahl.', examples: [40] }),
        }),
      )
      .default([])
      .meta({ description: 'Zimmerarten.' }),
  })
  .meta({ description: 'Pflege: Formen, Plätze, Schwerpunkte, Eigenanteil, Zimmer.' });
export type Care = z.infer<typeof Care>;
