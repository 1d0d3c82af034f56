import { z } from 'zod';
import { Slug } from '../shared/slug.schema.ts';

/** A short fingerprint, not the value: what an editor deleted at somebody's request must not live on here. */
const Fingerprint = z
  .string()
  .regex(/^h[0-9a-f]{8,}$/)
  .meta({ description: 'Prüfsumme des Wertes, den der Import zuletzt geschrieben hat.', examples: ['h1f2e3d4c5b6a'] });

const ImportedPlace = z
  .strictObject({
    source: z.string().meta({ description: 'Quelle, aus der eingelesen wurde.', examples: ['orte.csv'] }),
    key: z.string().meta({ description: 'Woran die Zeile der Quelle wiedererkannt wird.', examples: ['id 17'] }),
    id: Slug.meta({ description: 'Eintrag, der daraus wurde.', examples: ['treff-am-markt'] }),
    fields: z.record(z.string(), Fingerprint).meta({ description: 'Prüfsumme je Feld.' }),
  })
  .meta({ description: 'Ein eingelesener Ort.' });
export type ImportedPlace = z.infer<typeof ImportedPlace>;

/**
 * content/stadt/imports.yaml (optional, written by commands): what was imported, and by a fingerprint how each field
 * stood then. A field that differs from its fingerprint was edited by hand and is not overwritten.
 */
export const ImportLedger = z
  .strictObject({
    places: z.array(ImportedPlace).default([]).meta({ description: 'Eingelesene Orte.' }),
    streets: z
      .record(z.string(), Fingerprint)
      .default({})
      .meta({ description: 'Prüfsumme je Zeile des Straßenverzeichnisses.' }),
  })
  .meta({ description: 'Was die Import-Befehle eingelesen haben. Nicht von Hand ändern.' });
export type ImportLedger = z.infer<typeof ImportLedger>;
