import { z } from 'zod';
import { Slug } from '../shared/slug.schema.ts';

/**
 * For whom a body is responsible (HSDS service_area). Nearest is not responsible:
 * a Seniorenbüro answers for its boroughs only. `boroughs: all` means the whole city.
 */
export const ServiceArea = z
  .strictObject({
    boroughs: z
      .union([z.literal('all'), z.array(Slug).min(1, 'list-empty')])
      .meta({ description: 'Stadtbezirke, für die die Stelle zuständig ist, oder all.', examples: [['nord', 'ost']] }),
  })
  .meta({ description: 'Zuständigkeit.' });
export type ServiceArea = z.infer<typeof ServiceArea>;
