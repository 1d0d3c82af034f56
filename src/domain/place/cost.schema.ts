import { z } from 'zod';
import { costKinds } from './place-types.ts';

/** What it costs to use a place or service (HSDS cost_option, reduced to what people ask). */
export const Cost = z
  .strictObject({
    kind: z.enum(costKinds).meta({
      description:
        'free = kostenlos, fee = kostet etwas, donation = Spende erbeten, reduced = Ermäßigung möglich, insurance = Kasse zahlt mit, unknown = nicht bekannt.',
      examples: ['free'],
    }),
    text: z
      .string()
      .max(200, 'text-long')
      .optional()
      .meta({ description: 'In einem Satz.', examples: ['Der Mittagstisch kostet 6 Euro.'] }),
  })
  .meta({ description: 'Kosten.' });
export type Cost = z.infer<typeof Cost>;
