import { z } from 'zod';
import { Address } from '../shared/address.schema.ts';
import { contactFields } from '../shared/contact.schema.ts';
import { Confirmations, Source } from '../shared/source.schema.ts';

/** One file in content/traeger: who runs places and services (schema.org Organization, HSDS organization). */
export const OrganizationRecord = z
  .strictObject({
    name: z
      .string()
      .min(3, 'text-short')
      .max(140, 'text-long')
      .meta({ description: 'Name des Trägers.', examples: ['Beispielverein e. V.'] }),
    alternateNames: z
      .array(z.string().min(2, 'text-short'))
      .default([])
      .meta({ description: 'Kurznamen.', examples: [['AWO']] }),
    form: z
      .enum(['municipality', 'association', 'charity', 'church', 'company', 'foundation', 'cooperative', 'unknown'])
      .default('unknown')
      .meta({
        description:
          'Art: municipality = Stadt, association = Verein, charity = Wohlfahrtsverband, church = Kirche, company = Firma, foundation = Stiftung, cooperative = Genossenschaft, unknown.',
        examples: ['association'],
      }),
    summary: z
      .string()
      .min(10, 'text-short')
      .max(200, 'text-long')
      .meta({ description: 'Ein Satz: wer das ist.', examples: ['Der Verein betreibt drei Treffs.'] }),
    description: z
      .string()
      .max(2000, 'text-long')
      .optional()
      .meta({ description: 'Mehr dazu.', examples: ['Gegründet für …'] }),
    ...contactFields,
    address: Address.optional(),
    sources: z.array(Source).min(1, 'list-empty').meta({ description: 'Quellen mit Datum, mindestens eine.' }),
    confirmed: Confirmations.default({}),
  })
  .meta({ description: 'Ein Träger.' });
export type OrganizationRecord = z.infer<typeof OrganizationRecord>;
