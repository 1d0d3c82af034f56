import { z } from 'zod';

const Words = z.array(z.string().min(1, 'text-short'));

const Term = z
  .strictObject({
    use: z
      .string()
      .min(2, 'text-short')
      .meta({ description: 'So heißt die Sache in allen Texten.', examples: ['Pflege-Heim'] }),
    insteadOf: Words.meta({ description: 'Diese Wörter stehen nicht mehr da.', examples: [['Residenz', 'Altenheim']] }),
  })
  .meta({ description: 'Ein Wort für eine Sache.' });

/** content/stadt/plain-language.yaml (optional): what a city decides about its texts in plain language. */
export const PlainLanguageSettings = z
  .strictObject({
    separator: z
      .enum(['hyphen', 'middot'])
      .default('hyphen')
      .meta({
        description:
          'Zeichen, das lange Wörter auf der ganzen Website teilt: hyphen (Pflege-Heim) oder middot (Pflege·heim).',
        examples: ['hyphen'],
      }),
    allowed: z
      .record(z.string().regex(/^LS-[WSNZTX]\d\db?$/), Words)
      .default({})
      .meta({
        description: 'Je Regel die Wörter oder Wortfolgen, die sie nicht meldet: Namen und Wörter, die alle kennen.',
        examples: [{ 'LS-W06': ['VHS'] }],
      }),
    terms: z
      .array(Term)
      .default([])
      .meta({ description: 'Für jede Sache ein Wort.', examples: [[{ use: 'Pflege-Heim', insteadOf: ['Residenz'] }]] }),
    explained: z
      .record(z.string(), z.string())
      .default({})
      .meta({
        description:
          'Schwere Wörter und ihr Eintrag im Wörterbuch des Portals: Beim ersten Mal steht die Erklärung dabei.',
        examples: [{ Demenz: 'demenz' }],
      }),
  })
  .meta({ description: 'Was eine Stadt für ihre Texte in Leichter Sprache festlegt.' });
export type PlainLanguageSettings = z.infer<typeof PlainLanguageSettings>;
