import { z } from 'zod';
import { Day } from '../shared/partial-day.schema.ts';

/** First 16 hexadecimal digits of SHA-256: enough to tell two texts apart, short enough to be read aloud. */
const fingerprint = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'fingerprint-form')
    .meta({ description, examples: ['0f1e2d3c4b5a6978'] });

/** Front matter of a file `*.leicht.md`: the twin of a page or an article in plain language. */
export const TwinRecord = z
  .strictObject({
    title: z
      .string()
      .min(3, 'text-short')
      .max(70, 'text-long')
      .meta({ description: 'Überschrift in leichten Wörtern.', examples: ['Hilfe am Telefon'] }),
    summary: z
      .string()
      .min(10, 'text-short')
      .max(200, 'text-long')
      .meta({
        description: 'Ein leichter Satz: was auf der Seite steht.',
        examples: ['Hier finden Sie Hilfe in Ihrer Nähe.'],
      }),
    original: z
      .string()
      .regex(/^(page|article):[a-z0-9]+(-[a-z0-9]+)*$/, 'twin-original')
      .meta({
        description: 'Wovon dies die leichte Fassung ist: page: und der Name der Seite, oder article: und der Artikel.',
        examples: ['page:startseite'],
      }),
    originalHash: fingerprint(
      'Fingerabdruck des Originals, mit dem dieser Text verglichen ist. Schreibt npm run twin -- hash.',
    ),
    comparedHash: fingerprint(
      'Fingerabdruck dieses Textes beim letzten Vergleich. Schreibt npm run twin -- hash.',
    ).optional(),
    state: z.enum(['draft', 'edited', 'checked']).meta({
      description:
        'Stand: draft = Entwurf, edited = von Menschen überarbeitet, checked = von einer Prüfgruppe geprüft (setzt nur npm run twin -- result).',
      examples: ['draft'],
    }),
    source: z
      .enum(['person', 'machine'])
      .default('person')
      .meta({ description: 'Wer den Entwurf schrieb: person = Mensch, machine = Programm.', examples: ['person'] }),
    writtenOn: Day.meta({
      description: 'Wann der Text geschrieben oder zuletzt geändert wurde.',
      examples: ['2026-11-21'],
    }),
    editedOn: Day.optional().meta({
      description: 'Wann ein Mensch den Entwurf eines Programms überarbeitet hat. Pflicht vor der Prüfung.',
      examples: ['2026-11-21'],
    }),
    checkedOn: Day.optional().meta({
      description: 'Wann die Prüfgruppe den Text geprüft hat.',
      examples: ['2026-11-21'],
    }),
    checkedBy: z
      .string()
      .trim()
      .min(3, 'text-short')
      .max(120, 'text-long')
      .optional()
      .meta({
        description: 'Welche Prüfgruppe den Text geprüft hat. Keine Namen von Personen.',
        examples: ['Prüfgruppe Musterhaus'],
      }),
    checkedHash: fingerprint(
      'Fingerabdruck dieses Textes bei der Prüfung. Schreibt npm run twin -- result.',
    ).optional(),
  })
  .meta({ description: 'Die leichte Fassung einer Seite oder eines Artikels.' });
export type TwinRecord = z.infer<typeof TwinRecord>;
