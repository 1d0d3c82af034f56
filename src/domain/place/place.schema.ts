import { z } from 'zod';
import { Address } from '../shared/address.schema.ts';
import { ContactChannel, contactFields } from '../shared/contact.schema.ts';
import { Geo } from '../shared/geo.schema.ts';
import { Day } from '../shared/partial-day.schema.ts';
import { Slug } from '../shared/slug.schema.ts';
import { Confirmations, Source } from '../shared/source.schema.ts';
import { OpeningHours } from '../time/opening-hours.schema.ts';
import { Care } from './care.schema.ts';
import { Cost } from './cost.schema.ts';
import { audiences, knownValues, placeTypes, type AccessFact } from './place-types.ts';
import { ServiceArea } from './service-area.schema.ts';

const known = (question: string) =>
  z
    .enum(knownValues)
    .default('unknown')
    .meta({ description: `${question} yes = ja, no = nein, unknown = nicht bekannt.`, examples: ['unknown'] });

const accessQuestions: Record<AccessFact, string> = {
  stepFree: 'Kommt man ohne Stufe hinein?',
  lift: 'Gibt es einen Aufzug?',
  wheelchairToilet: 'Gibt es eine Toilette für Rollstühle?',
  automaticDoor: 'Öffnet die Tür von selbst?',
  inductionLoop: 'Gibt es eine Anlage für Hörgeräte?',
  disabledParking: 'Gibt es einen Behindertenparkplatz?',
};

/** Access facts, each yes, no or unknown. */
export const Access = z
  .strictObject({
    stepFree: known(accessQuestions.stepFree),
    lift: known(accessQuestions.lift),
    wheelchairToilet: known(accessQuestions.wheelchairToilet),
    automaticDoor: known(accessQuestions.automaticDoor),
    inductionLoop: known(accessQuestions.inductionLoop),
    disabledParking: known(accessQuestions.disabledParking),
    note: z
      .string()
      .max(200, 'text-long')
      .optional()
      .meta({
        description: 'Was man zum Zugang wissen muss.',
        examples: ['Klingel am Hofeingang'],
      }),
  })
  .meta({ description: 'Zugang.' });
export type Access = z.infer<typeof Access>;

const TransportStop = z
  .strictObject({
    stop: z
      .string()
      .min(2, 'text-short')
      .meta({ description: 'Haltestelle.', examples: ['Markt'] }),
    lines: z
      .array(z.string())
      .default([])
      .meta({ description: 'Linien.', examples: [['Straßenbahn 4', 'Bus 89']] }),
    walkMinutes: z
      .number()
      .int('integer-form')
      .min(0, 'number-range')
      .max(60, 'number-range')
      .optional()
      .meta({
        description: 'Fußweg in Minuten bei langsamem Gehen.',
        examples: [5],
      }),
  })
  .meta({ description: 'Eine Haltestelle in der Nähe.' });

/** Fields that places and services share: what it is, for whom, how sure we are. */
export const offeringFields = {
  name: z
    .string()
    .min(3, 'text-short')
    .max(120, 'text-long')
    .meta({
      description: 'Name, so wie er am Haus steht.',
      examples: ['Seniorenbüro Nord'],
    }),
  alternateNames: z
    .array(z.string().min(2, 'text-short'))
    .default([])
    .meta({
      description: 'Andere Namen, unter denen Menschen danach suchen.',
      examples: [['Treff am Markt']],
    }),
  organization: Slug.optional().meta({
    description: 'Träger: Dateiname aus content/traeger ohne .yaml',
    examples: ['volkssolidaritaet'],
  }),
  summary: z
    .string()
    .min(10, 'text-short')
    .max(200, 'text-long')
    .meta({
      description: 'Ein Satz: was man hier bekommt.',
      examples: ['Das Büro berät ältere Menschen und hilft bei Anträgen.'],
    }),
  description: z
    .string()
    .max(2000, 'text-long')
    .optional()
    .meta({
      description: 'Mehr dazu, in kurzen Absätzen.',
      examples: ['Hier gibt es Rat zu Anträgen.'],
    }),
  ...contactFields,
  channels: z
    .array(ContactChannel)
    .default([])
    .meta({ description: 'Wie man sich beraten lassen kann.', examples: [['phone', 'homeVisit']] }),
  topics: z
    .array(Slug)
    .min(1, 'list-empty')
    .meta({ description: 'Themen aus content/stadt/topics.yaml', examples: [['beratung', 'antraege']] }),
  audiences: z
    .array(z.enum(audiences))
    .default([])
    .meta({ description: 'Für wen es gedacht ist.', examples: [['older', 'relatives']] }),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'language-form'))
    .default([])
    .meta({
      description: 'Sprachen als Kürzel (BCP 47); dgs heißt gsg. Leer = nicht bekannt.',
      examples: [['de', 'ru']],
    }),
  serviceArea: ServiceArea.optional(),
  cost: Cost.default({ kind: 'unknown' }),
  sources: z.array(Source).min(1, 'list-empty').meta({ description: 'Quellen mit Datum, mindestens eine.' }),
  confirmed: Confirmations.default({}),
  // Being listed is taken for existing; whether the listing is old, `confirmed` and `sources` say.
  operating: z
    .enum(['yes', 'unknown'])
    .default('yes')
    .meta({
      description:
        'Ist es in Betrieb? yes = die Quelle führt es als bestehend, auch wenn sie alt ist, unknown = nicht bekannt.',
      examples: ['unknown'],
    }),
  leicht: z
    .array(z.string().min(5, 'text-short').max(200, 'text-long'))
    .min(1, 'list-empty')
    .optional()
    .meta({
      description:
        'Eigene leichte Sätze zu diesem Eintrag, je Zeile einer. Meist nicht nötig: Das Portal macht sie selbst.',
      examples: [['Hier bekommen Sie Rat.', 'Der Rat kostet nichts.']],
    }),
  remark: z
    .string()
    .max(300, 'text-long')
    .optional()
    .meta({
      description: 'Hinweis für Leser zur Güte der Angaben.',
      examples: ['Umgezogen; die Telefonnummer ist noch von der alten Anschrift.'],
    }),
};

/** One file in content/anlaufstellen, content/begegnungsstaetten or content/pflege. Its kind is its folder, its id the file name. */
export const PlaceRecord = z
  .strictObject({
    type: z.enum(placeTypes).meta({ description: 'Was für ein Ort es ist.', examples: ['seniorenbuero'] }),
    ...offeringFields,
    alsoTypes: z
      .array(z.enum(placeTypes))
      .default([])
      .meta({ description: 'Was es außerdem ist.', examples: [['begegnungsstaette']] }),
    address: Address.optional(),
    geo: Geo.optional(),
    district: Slug.optional().meta({
      description: 'Ortsteil: id aus content/stadt/districts.yaml',
      examples: ['zentrum'],
    }),
    openingHours: OpeningHours.optional(),
    access: Access.prefault({}),
    transport: z.array(TransportStop).default([]).meta({ description: 'Haltestellen in der Nähe.' }),
    care: Care.optional(),
    temporarilyClosed: z
      .strictObject({
        from: Day.optional().meta({ description: 'Ab wann.', examples: ['2026-07-01'] }),
        until: Day.optional().meta({
          description: 'Letzter geschlossener Tag, wenn bekannt.',
          examples: ['2026-08-31'],
        }),
        reason: z
          .string()
          .max(160, 'text-long')
          .optional()
          .meta({ description: 'Grund.', examples: ['Umbau'] }),
      })
      .optional()
      .meta({ description: 'Vorübergehend geschlossen.' }),
  })
  .meta({ description: 'Ein Ort: Anlaufstelle, Begegnungsstätte oder Pflegeeinrichtung.' });
export type PlaceRecord = z.infer<typeof PlaceRecord>;
