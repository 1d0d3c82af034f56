import { z } from 'zod';

/** A name in an address: lower case ASCII, digits and single hyphens. URLs carry no umlauts. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug-form')
  .meta({
    description: 'Kurzname in Kleinbuchstaben ohne Umlaute, Wörter mit Bindestrich verbunden.',
    examples: ['seniorenbuero-nord'],
  });
export type Slug = z.infer<typeof Slug>;
