import { z } from 'zod';
import { Day } from '../shared/partial-day.schema.ts';

/**
 * Opening hours as a record states them. The rule is OpenStreetMap `opening_hours` syntax
 * (wiki.openstreetmap.org/wiki/Key:opening_hours), checked by the package of that name.
 */
export const OpeningHours = z
  .strictObject({
    osm: z
      .string()
      .min(2, 'text-short')
      .optional()
      .meta({
        description: 'Öffnungszeiten in der Schreibweise von OpenStreetMap; PH = Feiertag.',
        examples: ['Mo,We,Fr 09:00-12:00; Tu 15:00-18:00; PH off'],
      }),
    byAppointment: z
      .boolean()
      .default(false)
      .meta({ description: 'true, wenn man einen Termin vereinbaren muss oder kann.', examples: [true] }),
    note: z
      .string()
      .max(240, 'text-long')
      .optional()
      .meta({
        description: 'Was die Zeiten nicht sagen.',
        examples: ['Sprechstunde der Pflegeberatung nur mittwochs'],
      }),
    closures: z
      .array(
        z.strictObject({
          from: Day.meta({ description: 'Erster geschlossener Tag.', examples: ['2026-12-24'] }),
          to: Day.meta({ description: 'Letzter geschlossener Tag.', examples: ['2027-01-01'] }),
          reason: z
            .string()
            .max(120, 'text-long')
            .optional()
            .meta({ description: 'Grund.', examples: ['Betriebsferien'] }),
        }),
      )
      .default([])
      .meta({ description: 'Besondere Schließtage.' }),
  })
  .refine((hours) => hours.osm !== undefined || hours.byAppointment || hours.note !== undefined, 'hours-empty')
  .meta({ description: 'Wann geöffnet ist.' });
export type OpeningHours = z.infer<typeof OpeningHours>;
