import { z } from 'zod';

/** Kinds the collection knows; usecases/offer-tables.ts says what each becomes. */
const kinds = [
  'besuchsdienst',
  'begegnung',
  'engagement',
  'pflege',
  'beratung',
  'wohnen',
  'digital',
  'mobilitaet',
  'kultur',
  'telefon',
] as const;

/** A text that may be missing: absent, null and empty all mean "not known". */
const perhaps = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()));

/** One row of a collection of offers, as JSON. Strict, so that no fact is dropped without a word. */
export const OfferRowSchema = z
  .strictObject({
    id: perhaps.meta({ description: 'Kennung in der Sammlung; wird nicht übernommen.' }),
    city: z
      .string()
      .trim()
      .min(2, 'text-short')
      .meta({ description: 'Stadt.', examples: ['Musterstadt'] }),
    name: z.string().trim().min(3, 'text-short').max(120, 'text-long').meta({ description: 'Name des Angebots.' }),
    kind: z.enum(kinds).meta({ description: 'Art des Angebots in der Sammlung.', examples: ['besuchsdienst'] }),
    summary: z.string().trim().min(10, 'text-short').max(200, 'text-long').meta({ description: 'Ein Satz.' }),
    summaryBasis: z
      .enum(['quelle', 'nur-name'])
      .nullish()
      .transform((basis) => basis ?? null)
      .meta({
        description: 'Woher der Satz stammt: aus der Quelle oder nur aus dem Namen umschrieben.',
      }),
    targetGroup: perhaps.meta({ description: 'Für wen es gedacht ist.' }),
    provider: perhaps.meta({ description: 'Wer es anbietet.' }),
    contactUnit: perhaps.meta({ description: 'Stelle, an die man sich wendet.' }),
    address: z
      .strictObject({
        street: perhaps.meta({ description: 'Straße und Hausnummer.' }),
        postcode: perhaps.meta({ description: 'Postleitzahl.' }),
        city: perhaps.meta({ description: 'Ort.' }),
      })
      .nullish()
      .transform((address) => address ?? null)
      .meta({ description: 'Anschrift der Stelle.' }),
    phone: perhaps.meta({ description: 'Telefon, so wie gedruckt.' }),
    email: perhaps.meta({ description: 'E-Mail-Postfach.' }),
    emailIsPersonal: z
      .boolean()
      .nullish()
      .transform((flag) => flag ?? null)
      .meta({
        description: 'Ob das Postfach einer Person gehört. Ohne Angabe wird es nicht übernommen.',
      }),
    url: perhaps.meta({ description: 'Internetadresse.' }),
    source: z.string().trim().min(1, 'text-short').meta({ description: 'Fundstelle.' }),
    section: perhaps.meta({ description: 'Abschnitt der Fundstelle; entscheidet nichts.' }),
    facts: z
      .record(z.string(), z.unknown())
      .nullish()
      .transform((facts) => facts ?? {})
      .meta({
        description: 'Weitere Angaben nach Namen.',
      }),
    note: perhaps.meta({ description: 'Hinweis der Sammlung an die Redaktion.' }),
  })
  .meta({ description: 'Ein gesammeltes Angebot.' });
export type OfferRowSchema = z.infer<typeof OfferRowSchema>;
