import { z } from 'zod';
import { Day } from '../shared/partial-day.schema.ts';
import { Slug } from '../shared/slug.schema.ts';
import { parseHouseNumbers } from './house-numbers.ts';

/** content/stadt/boroughs.yaml: Stadtbezirke. */
export const Borough = z
  .strictObject({
    id: Slug,
    name: z
      .string()
      .min(1, 'text-short')
      .meta({
        description: 'Name des Stadtbezirks; hat er nur eine Nummer, dann sie, in Anführungszeichen.',
        examples: ['Nord'],
      }),
    alternateNames: z
      .array(z.string().min(2, 'text-short'))
      .default([])
      .meta({ description: 'Andere Schreibweisen.', examples: [['Nordost']] }),
  })
  .meta({ description: 'Ein Stadtbezirk.' });
export type Borough = z.infer<typeof Borough>;

/** content/stadt/districts.yaml: Ortsteile with a centre point. */
export const District = z
  .strictObject({
    id: Slug,
    name: z
      .string()
      .min(2, 'text-short')
      .meta({ description: 'Name des Ortsteils.', examples: ['Altstadt'] }),
    borough: Slug.meta({ description: 'Stadtbezirk: id aus boroughs.yaml', examples: ['mitte'] }),
    center: z
      .tuple([z.number(), z.number()])
      .meta({ description: 'Mittelpunkt: Breitengrad, Längengrad.', examples: [[50.1, 10.2]] }),
    alternateNames: z
      .array(z.string().min(2, 'text-short'))
      .default([])
      .meta({ description: 'Namen, die Menschen sagen.', examples: [['Altes Dorf']] }),
  })
  .meta({ description: 'Ein Ortsteil.' });
export type District = z.infer<typeof District>;

/** content/stadt/postcodes.yaml: postcode → Ortsteile it touches. */
export const Postcode = z
  .strictObject({
    postalCode: z
      .string()
      .regex(/^\d{5}$/, 'postcode-form')
      .meta({ description: 'Postleitzahl in Anführungszeichen.', examples: ['01234'] }),
    districts: z
      .array(Slug)
      .min(1, 'list-empty')
      .meta({ description: 'Ortsteile, in denen sie gilt.', examples: [['altstadt']] }),
    complete: z
      .boolean()
      .default(false)
      .meta({ description: 'true, wenn alle Ortsteile dieser Postleitzahl eingetragen sind.', examples: [true] }),
  })
  .meta({ description: 'Eine Postleitzahl.' });
export type Postcode = z.infer<typeof Postcode>;

/** Four decimals are about 11 m, and all that a street as a whole can say. */
const coordinate = (limit: number) =>
  z
    .number()
    .min(-limit, 'coordinate-range')
    .max(limit, 'coordinate-range')
    .transform((degrees) => Math.round(degrees * 10_000) / 10_000)
    .optional();

/**
 * content/stadt/streets.csv (optional, imported): street, postcode → Ortsteile. A row may name several Ortsteile; several
 * rows of a street in one postcode divide it by house numbers.
 */
export const Street = z
  .strictObject({
    street: z
      .string()
      .min(2, 'text-short')
      .meta({ description: 'Straßenname.', examples: ['Lindenstraße'] }),
    postalCode: z
      .string()
      .regex(/^\d{5}$/, 'postcode-form')
      .meta({ description: 'Postleitzahl.', examples: ['01234'] }),
    districts: z
      .array(Slug)
      .min(1, 'list-empty')
      .meta({ description: 'Ortsteile, durch die die Straße in dieser Postleitzahl führt.', examples: [['altstadt']] }),
    houseNumbers: z
      .string()
      .refine((text) => parseHouseNumbers(text) !== undefined, 'house-numbers-form')
      .optional()
      .meta({
        description: 'Welche Häuser der Straße in diesen Ortsteilen liegen. Leer = alle oder nicht bekannt.',
        examples: ['1-99 ungerade; 2-40 gerade; 101-'],
      }),
    latitude: coordinate(90).meta({ description: 'Breitengrad der Straßenmitte.', examples: [50.1] }),
    longitude: coordinate(180).meta({ description: 'Längengrad der Straßenmitte.', examples: [10.2] }),
  })
  .meta({ description: 'Eine Straße.' });
export type Street = z.infer<typeof Street>;

export const doors = ['rat', 'treffen', 'pflege', 'veranstaltungen'] as const;
export type Door = (typeof doors)[number];

/** content/stadt/topics.yaml: the one taxonomy. */
export const Topic = z
  .strictObject({
    id: Slug,
    name: z
      .string()
      .min(3, 'text-short')
      .meta({ description: 'Überschrift.', examples: ['Hilfe zu Hause'] }),
    door: z.enum(doors).meta({ description: 'Tür: rat, treffen, pflege, veranstaltungen.', examples: ['rat'] }),
    summary: z
      .string()
      .min(10, 'text-short')
      .max(160, 'text-long')
      .meta({ description: 'Ein Satz.', examples: ['Wer im Haushalt hilft.'] }),
    words: z
      .array(z.string().min(2, 'text-short'))
      .default([])
      .meta({ description: 'Wörter, mit denen Menschen suchen.', examples: [['Haushaltshilfe']] }),
  })
  .meta({ description: 'Ein Thema.' });
export type Topic = z.infer<typeof Topic>;

/** content/stadt/holidays.yaml: public holidays of the Land as data, with the day the data end. */
export const Holidays = z
  .strictObject({
    knownUntil: Day.meta({
      description: 'Bis zu welchem Tag die Feiertage eingetragen sind.',
      examples: ['2028-12-31'],
    }),
    public: z
      .array(
        z.strictObject({
          on: Day,
          name: z
            .string()
            .min(3, 'text-short')
            .meta({ description: 'Name des Feiertags.', examples: ['Karfreitag'] }),
        }),
      )
      .min(1, 'list-empty')
      .meta({ description: 'Gesetzliche Feiertage.' }),
  })
  .meta({ description: 'Feiertage des Landes.' });
export type Holidays = z.infer<typeof Holidays>;

/** content/stadt/synonyms.yaml: groups of words that mean the same to callers. */
export const SynonymGroup = z
  .strictObject({
    words: z
      .array(z.string().min(2, 'text-short'))
      .min(1, 'list-empty')
      .meta({ description: 'Was Menschen sagen.', examples: [['Altersheim', 'Seniorenheim']] }),
    means: z
      .array(z.string().min(2, 'text-short'))
      .optional()
      .meta({
        description: 'Einbahnstraße: wofür diese Wörter stehen. Ohne means gilt die Gruppe in alle Richtungen.',
        examples: [['Pflegeheim']],
      }),
  })
  .meta({ description: 'Eine Gruppe gleichbedeutender Wörter.' });
export type SynonymGroup = z.infer<typeof SynonymGroup>;

/** content/stadt/short-numbers.yaml: who has which number, for ever. */
export const ShortNumberEntry = z
  .strictObject({
    number: z
      .string()
      .regex(/^\d{4,5}-\d$/, 'short-number-form')
      .meta({ description: 'Kurznummer mit Prüfziffer.', examples: ['1008-0'] }),
    id: Slug.meta({ description: 'Eintrag, dem sie gehört.', examples: ['seniorenbuero-nord'] }),
    retiredOn: Day.optional().meta({
      description: 'Seit wann es den Eintrag nicht mehr gibt. Die Nummer wird nie neu vergeben.',
      examples: ['2027-03-01'],
    }),
  })
  .meta({ description: 'Eine vergebene Kurznummer.' });
export type ShortNumberEntry = z.infer<typeof ShortNumberEntry>;
