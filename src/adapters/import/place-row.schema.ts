import { z } from 'zod';

const text = z.string().trim().optional();

/** `51,33` as German spreadsheets write it, or `51.33`. */
const coordinate = (limit: number) =>
  z
    .string()
    .transform((cell) => cell.trim().replace(',', '.'))
    .pipe(z.string().regex(/^-?\d+(\.\d+)?$/, 'coordinate-form'))
    .transform(Number)
    .pipe(z.number().min(-limit, 'coordinate-form').max(limit, 'coordinate-form'))
    .optional();

const fields = {
  id: text.meta({ description: 'Kennung der Quelle, woran die Zeile wiedererkannt wird.' }),
  name: z.string('missing').trim().min(3, 'text-short').max(120, 'text-long').meta({ description: 'Name des Ortes.' }),
  type: text.meta({ description: 'Art des Ortes.', examples: ['Beratungsstelle'] }),
  summary: text.meta({ description: 'Ein Satz.' }),
  topics: text.meta({ description: 'Themen der Stadt, durch Semikolon getrennt.' }),
  street: text.meta({ description: 'Straße, mit oder ohne Hausnummer.' }),
  houseNumber: text.meta({ description: 'Hausnummer, wenn sie eine eigene Spalte hat.' }),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/, 'postcode-form')
    .optional()
    .meta({ description: 'Postleitzahl, fünf Ziffern.', examples: ['01234'] }),
  locality: text.meta({ description: 'Ort.' }),
  borough: text.meta({ description: 'Stadtbezirk.' }),
  district: text.meta({ description: 'Ortsteil.' }),
  serviceArea: text.meta({ description: 'Stadtbezirke, für die die Stelle zuständig ist, oder „ganze Stadt“.' }),
  phone: text.meta({ description: 'Telefon.' }),
  email: text.meta({ description: 'E-Mail-Postfach der Stelle.' }),
  web: text.meta({ description: 'Internetadresse.' }),
  hours: text.meta({ description: 'Öffnungszeiten in Worten.' }),
  access: text.meta({ description: 'Zugang in Worten.' }),
  latitude: coordinate(90).meta({ description: 'Breitengrad.', examples: ['50,1'] }),
  longitude: coordinate(180).meta({ description: 'Längengrad.', examples: ['10,2'] }),
  precision: text.meta({ description: 'Wie genau der Punkt ist.' }),
  source: text.meta({ description: 'Fundstelle.' }),
  asOf: text.meta({ description: 'Stand der Angabe.' }),
  licence: text.meta({ description: 'Lizenz.' }),
};

const isHalf = ({ latitude, longitude }: { latitude?: number | undefined; longitude?: number | undefined }): boolean =>
  (latitude === undefined) !== (longitude === undefined);
const half = { error: 'coordinate-half', path: ['latitude'] };

/** One row of a table of places after its columns were recognised. Empty cells are absent: not known. */
export const PlaceRowSchema = z
  .strictObject(fields)
  .refine((row) => !isHalf(row), half)
  .meta({ description: 'Eine Zeile mit einem Ort.' });
export type PlaceRowSchema = z.infer<typeof PlaceRowSchema>;

/** What is left of a row without its faulty cells. */
export const PlaceRowRest = z
  .strictObject(fields)
  .partial()
  .refine((row) => !isHalf(row), half)
  .meta({ description: 'Der lesbare Rest einer Zeile.' });
export type PlaceRowRest = z.infer<typeof PlaceRowRest>;
