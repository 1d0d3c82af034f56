import { z } from 'zod';
import { Day } from '../shared/partial-day.schema.ts';

const sentences = (description: string) =>
  z
    .array(z.number().int('integer-form').min(1, 'number-range'))
    .default([])
    .meta({ description, examples: [[3, 7]] });

/** One entry of content/leicht/protokoll.yaml: a meeting of a test group about one text. No names of persons. */
export const CheckProtocolEntry = z
  .strictObject({
    on: Day.meta({ description: 'Tag der Prüfung.', examples: ['2026-11-21'] }),
    group: z
      .string()
      .min(3, 'text-short')
      .max(120, 'text-long')
      .meta({ description: 'Name der Prüfgruppe. Keine Namen von Personen.', examples: ['Prüfgruppe Musterhaus'] }),
    file: z
      .string()
      .min(3, 'text-short')
      .meta({ description: 'Datei des geprüften Textes.', examples: ['leicht/startseite.leicht.md'] }),
    textHash: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'fingerprint-form')
      .meta({ description: 'Fingerabdruck des geprüften Textes.', examples: ['0f1e2d3c4b5a6978'] }),
    testers: z
      .number()
      .int('integer-form')
      .min(1, 'number-range')
      .optional()
      .meta({ description: 'Wie viele Menschen geprüft haben.', examples: [2] }),
    sentences: z
      .number()
      .int('integer-form')
      .min(1, 'number-range')
      .meta({ description: 'Wie viele Sätze der Text hatte.', examples: [24] }),
    withHelp: sentences('Nummern der Sätze, die mit Hilfe verstanden wurden.'),
    notUnderstood: sentences('Nummern der Sätze, die nicht verstanden wurden.'),
  })
  .meta({ description: 'Eine Prüfung durch eine Prüfgruppe.' });
export type CheckProtocolEntry = z.infer<typeof CheckProtocolEntry>;
