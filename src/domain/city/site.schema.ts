import { z } from 'zod';
import { Phone, WebAddress } from '../shared/contact.schema.ts';
import { fieldGroups } from '../shared/source.schema.ts';
import { AccessibilityStatement, duty, Imprint } from './legal-duties.schema.ts';
import { BaseMap } from './base-map.schema.ts';

/** Sentences around a name that the city chose need its gender ("das Büro", "die Beratung"). */
const gender = z
  .enum(['masculine', 'feminine', 'neuter'])
  .default('neuter')
  .meta({
    description:
      'Geschlecht des Namens, für die Sätze darum: masculine = der, feminine = die, neuter = das. Ohne Angabe: das.',
    examples: ['neuter'],
  });

/** The number people are sent to when the page does not know. */
const HelpLine = z
  .strictObject({
    name: duty('Wer am Telefon ist.', 'Bürgertelefon'),
    gender,
    phone: Phone,
    hours: z
      .string()
      .optional()
      .meta({
        description: 'Wann jemand abnimmt, in Worten. Weglassen, wenn nicht bekannt.',
        examples: ['Montag bis Freitag, 8 bis 18 Uhr'],
      }),
    note: z
      .string()
      .optional()
      .meta({ description: 'Was man dort bekommt und was nicht.', examples: ['Die Stadt verbindet Sie weiter.'] }),
    asOf: z
      .string()
      .optional()
      .meta({ description: 'Von wann die Nummer ist.', examples: ['2018-09'] }),
  })
  .meta({ description: 'Telefonhilfe, die auf jeder Seite steht.' });

/** content/stadt/site.yaml: everything the code must know of the city and its operator. */
export const Site = z
  .strictObject({
    name: duty('Name des Portals.', 'Wegweiser 60plus'),
    city: duty('Name der Stadt.', 'Musterstadt'),
    baseUrl: WebAddress.meta({
      description: 'Öffentliche Adresse des Portals, für Sitemap und Verweise.',
      examples: ['https://wegweiser.beispiel.de'],
    }),
    demo: z.boolean().meta({
      description: 'true = Vorführung: jede Seite sagt es, Suchmaschinen werden ferngehalten.',
      examples: [true],
    }),
    land: z
      .enum(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'])
      .meta({ description: 'Bundesland, für Feiertage und Recht.', examples: ['NW'] }),
    timeZone: z
      .literal('Europe/Berlin')
      .default('Europe/Berlin')
      .meta({ description: 'Zeitzone.', examples: ['Europe/Berlin'] }),
    bounds: z
      .strictObject({
        south: z.number().meta({ description: 'Südlichster Breitengrad.', examples: [50.0] }),
        west: z.number().meta({ description: 'Westlichster Längengrad.', examples: [10.0] }),
        north: z.number().meta({ description: 'Nördlichster Breitengrad.', examples: [50.3] }),
        east: z.number().meta({ description: 'Östlichster Längengrad.', examples: [10.4] }),
      })
      .meta({ description: 'Rahmen der Stadt: Orte außerhalb gelten als Fehler.' }),
    helpLine: HelpLine,
    crisisLines: z
      .array(
        z.strictObject({
          name: duty('Wer dort ist.', 'Telefonseelsorge'),
          phone: Phone,
          note: z
            .string()
            .optional()
            .meta({ description: 'Wofür.', examples: ['Tag und Nacht, kostenlos'] }),
        }),
      )
      .default([])
      .meta({ description: 'Nummern für Notlagen.' }),
    responsibleOffice: z
      .strictObject({
        type: duty('Art der Stelle, die für einen Stadtbezirk zuständig ist.', 'seniorenbuero'),
        name: duty('Wie diese Stellen heißen (Einzahl).', 'Seniorenbüro'),
        gender,
        namePlural: duty('Wie diese Stellen heißen (Mehrzahl).', 'Seniorenbüros'),
      })
      .meta({ description: 'Welche Stelle für ältere Menschen im Stadtbezirk zuständig ist.' }),
    words: z
      .strictObject({
        borough: duty('Wort für Stadtbezirk.', 'Stadtbezirk'),
        boroughPlural: duty('Mehrzahl.', 'Stadtbezirke'),
        district: duty('Wort für Ortsteil.', 'Ortsteil'),
        districtPlural: duty('Mehrzahl.', 'Ortsteile'),
      })
      .meta({ description: 'Wie die Stadt ihre Teile nennt.' }),
    freshness: z
      .record(z.enum(fieldGroups), z.number().int('integer-form').min(1, 'number-range').max(120, 'number-range'))
      .meta({
        description: 'Nach wie vielen Monaten Angaben als alt gelten: contact, hours, access.',
        examples: [{ contact: 24, hours: 12, access: 36 }],
      }),
    map: BaseMap.optional(),
    plainTwins: z
      .enum(['optional', 'required'])
      .default('optional')
      .meta({
        description:
          'Leichte Fassungen: required = jede wichtige Seite und jeder Artikel muss eine haben, die zum Original passt. optional = es gibt nur einen Hinweis.',
        examples: ['optional'],
      }),
    attributions: z
      .array(z.string().min(5, 'text-short'))
      .default([])
      .meta({
        description: 'Quellenangaben, die eine Lizenz auf der Website verlangt.',
        examples: [['© OpenStreetMap-Mitwirkende, ODbL 1.0']],
      }),
    dataLicense: z
      .strictObject({
        name: z
          .string()
          .min(3, 'text-short')
          .meta({ description: 'Name der Lizenz.', examples: ['CC0 1.0'] }),
        url: WebAddress.meta({
          description: 'Text der Lizenz.',
          examples: ['https://creativecommons.org/publicdomain/zero/1.0/deed.de'],
        }),
      })
      .optional()
      .meta({
        description:
          'Lizenz der offenen Daten unter /daten/. Weglassen heißt: Es ist keine genannt, und niemand darf sie weitergeben.',
      }),
    imprint: Imprint,
    accessibility: AccessibilityStatement,
  })
  .meta({ description: 'Die Stadt und ihr Portal.' });
export type Site = z.infer<typeof Site>;
/** What a file must say: fields with a default may be left out. */
export type SiteInput = z.input<typeof Site>;
