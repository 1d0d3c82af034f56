import { z } from 'zod';
import { placeTypes } from '../place/place-types.ts';
import { Day } from '../shared/partial-day.schema.ts';
import { Slug } from '../shared/slug.schema.ts';

/** Front matter of one file in content/ratgeber. */
export const ArticleRecord = z
  .strictObject({
    title: z
      .string()
      .min(3, 'text-short')
      .max(70, 'text-long')
      .meta({ description: 'Überschrift, so wie Menschen fragen.', examples: ['Pflegegrad beantragen'] }),
    summary: z
      .string()
      .min(10, 'text-short')
      .max(200, 'text-long')
      .meta({
        description: 'Ein Satz: was man hier erfährt.',
        examples: ['Wie Sie Pflegegeld bekommen und wer dabei hilft.'],
      }),
    topics: z
      .array(Slug)
      .min(1, 'list-empty')
      .meta({ description: 'Themen aus content/stadt/topics.yaml', examples: [['pflege']] }),
    lawAsOf: Day.meta({
      description: 'Rechtsstand: bis zu welchem Tag die Angaben zum Recht geprüft sind.',
      examples: ['2025-01-01'],
    }),
    writtenOn: Day.meta({
      description: 'Wann der Text geschrieben oder zuletzt geändert wurde.',
      examples: ['2026-11-21'],
    }),
    laws: z
      .array(
        z.strictObject({
          law: z
            .string()
            .min(2, 'text-short')
            .meta({ description: 'Gesetz.', examples: ['SGB XI'] }),
          paragraph: z
            .string()
            .min(1, 'text-short')
            .meta({ description: 'Paragraph.', examples: ['§ 18'] }),
          about: z
            .string()
            .min(3, 'text-short')
            .meta({ description: 'Was dort steht, in wenigen Worten.', examples: ['Begutachtung'] }),
        }),
      )
      .default([])
      .meta({ description: 'Gesetze, auf die sich der Text stützt.' }),
    offices: z
      .array(z.enum(placeTypes))
      .default([])
      .meta({ description: 'Welche Stellen dabei helfen.', examples: [['seniorenbuero']] }),
    related: z
      .array(Slug)
      .default([])
      .meta({ description: 'Verwandte Artikel.', examples: [['hilfe-zu-hause']] }),
  })
  .meta({ description: 'Ein Ratgeber-Artikel.' });
export type ArticleRecord = z.infer<typeof ArticleRecord>;
