import { z } from 'zod';
import { Slug } from '../shared/slug.schema.ts';

/** One entry of content/leicht/woerter.yaml: a hard word and what it means. */
export const PlainWord = z
  .strictObject({
    id: Slug.meta({
      description: 'Kurzname; im Text steht er hinter wort: in der Klammer.',
      examples: ['pflege-grad'],
    }),
    word: z
      .string()
      .min(2, 'text-short')
      .max(60, 'text-long')
      .meta({ description: 'Das schwere Wort.', examples: ['Pflege-Grad'] }),
    explanation: z
      .array(z.string().min(5, 'text-short').max(200, 'text-long'))
      .min(1, 'list-empty')
      .max(3, 'text-long')
      .meta({
        description: 'Was das Wort heißt: 1 bis 3 leichte Sätze, jeder in einer eigenen Zeile.',
        examples: [['Der Pflege-Grad sagt: So viel Hilfe brauchen Sie.']],
      }),
  })
  .meta({ description: 'Ein schweres Wort und seine Erklärung.' });
export type PlainWord = z.infer<typeof PlainWord>;
