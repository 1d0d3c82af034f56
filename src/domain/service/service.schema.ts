import { z } from 'zod';
import { Address } from '../shared/address.schema.ts';
import { Day } from '../shared/partial-day.schema.ts';
import { Slug } from '../shared/slug.schema.ts';
import { offeringFields } from '../place/place.schema.ts';
import { OpeningHours } from '../time/opening-hours.schema.ts';
import { deliveryModes, serviceTypes } from './service-types.ts';

/** One file in content/angebote: what comes to people, works by phone, or lets them take part (HSDS service). */
export const ServiceRecord = z
  .strictObject({
    type: z.enum(serviceTypes).meta({ description: 'Was für ein Angebot es ist.', examples: ['besuchsdienst'] }),
    ...offeringFields,
    delivery: z
      .array(z.enum(deliveryModes))
      .default([])
      .meta({
        description:
          'Wie es zu den Menschen kommt: atHome = nach Hause, byPhone = am Telefon, online, outdoors = unterwegs, atPlace = an einem Ort, print = gedruckt. Leer = nicht bekannt.',
        examples: [['atHome']],
      }),
    places: z
      .array(Slug)
      .default([])
      .meta({ description: 'Orte dieses Portals, an denen es das gibt.', examples: [['seniorenbuero-nord']] }),
    address: Address.optional().meta({ description: 'Anschrift der Stelle, an die man sich wendet.' }),
    eligibility: z
      .string()
      .max(200, 'text-long')
      .optional()
      .meta({ description: 'Wer es nutzen kann.', examples: ['Menschen ab 75 Jahren'] }),
    application: z
      .string()
      .max(240, 'text-long')
      .optional()
      .meta({ description: 'Wie man dazu kommt.', examples: ['Rufen Sie an, wir vereinbaren einen Besuch.'] }),
    openingHours: OpeningHours.optional(),
    trial: z
      .strictObject({
        since: Day.optional().meta({ description: 'Seit wann.', examples: ['2024-01-01'] }),
      })
      .optional()
      .meta({ description: 'Nur gesetzt, wenn es ein Modellprojekt in Erprobung ist.' }),
  })
  .meta({ description: 'Ein Angebot.' });
export type ServiceRecord = z.infer<typeof ServiceRecord>;
