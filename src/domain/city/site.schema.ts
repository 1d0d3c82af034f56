import { z } from 'zod';
import { Email, Phone, WebAddress } from '../shared/contact.schema.ts';
import { Day } from '../shared/partial-day.schema.ts';
import { fieldGroups } from '../shared/source.schema.ts';

const duty = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1, 'duty-empty')
    .meta({ description, examples: [example] });

/** The number people are sent to when the page does not know. */
const HelpLine = z
  .strictObject({
    name: duty('Wer am Telefon ist.', 'Bürgertelefon'),
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

/** Duties of § 5 DDG and § 18 MStV. */
const Imprint = z
  .strictObject({
    operator: duty('Wer das Portal betreibt, oder „Demonstration, kein Betrieb“.', 'Stadt Musterstadt, Sozialamt'),
    address: z
      .array(z.string().trim().min(1, 'duty-empty'))
      .min(1, 'list-empty')
      .meta({ description: 'Anschrift, eine Zeile je Eintrag.', examples: [['Rathausplatz 1', '01234 Musterstadt']] }),
    responsible: duty('Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV.', 'Sozialamt, Sachgebiet Seniorenarbeit'),
    email: Email.optional(),
    phone: Phone.optional(),
  })
  .meta({ description: 'Impressum nach § 5 DDG.' });

/** Duties of the accessibility statement: BGG § 12b, BITV 2.0 § 7, with the body of the Land. */
const AccessibilityStatement = z
  .strictObject({
    law: duty('Das Gesetz des Landes, das gilt.', 'Barrierefreie-Websites-Gesetz des Landes'),
    state: z.enum(['notAssessed', 'partly', 'full']).meta({
      description: 'Ergebnis: notAssessed = noch nicht unabhängig geprüft, partly = teilweise, full = vollständig.',
      examples: ['notAssessed'],
    }),
    method: duty('Wie geprüft wurde.', 'Selbstbewertung mit automatischen Prüfungen'),
    preparedOn: Day.meta({ description: 'Erstellt am.', examples: ['2026-11-21'] }),
    reviewedOn: Day.meta({
      description: 'Zuletzt geprüft am; nicht älter als ein Jahr (BGG § 12b).',
      examples: ['2026-11-21'],
    }),
    gaps: z
      .array(
        z.strictObject({
          what: duty('Was nicht barrierefrei ist.', 'Videos in Gebärdensprache fehlen'),
          why: duty('Warum.', 'Es gibt noch keine Aufnahmen'),
          alternative: duty('Was stattdessen hilft.', 'Anruf beim Bürgertelefon'),
        }),
      )
      .meta({ description: 'Bekannte Mängel mit Grund und Ausweg.' }),
    feedback: z
      .strictObject({
        to: duty('Wer Rückmeldungen annimmt.', 'Sozialamt'),
        email: Email.optional(),
        phone: Phone.optional(),
        address: z
          .string()
          .optional()
          .meta({ description: 'Postanschrift.', examples: ['Rathausplatz 1, 01234 Musterstadt'] }),
      })
      .meta({ description: 'Rückmeldung zur Barrierefreiheit.' }),
    enforcement: z
      .strictObject({
        name: duty('Durchsetzungs- oder Schlichtungsstelle des Landes.', 'Durchsetzungsstelle des Landes'),
        address: z
          .string()
          .optional()
          .meta({ description: 'Anschrift.', examples: ['Hauptstraße 1, 01234 Landeshauptstadt'] }),
        email: Email.optional(),
        phone: Phone.optional(),
        web: WebAddress.optional(),
      })
      .meta({ description: 'Durchsetzungsstelle.' }),
  })
  .meta({ description: 'Erklärung zur Barrierefreiheit.' });

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
    attributions: z
      .array(z.string().min(5, 'text-short'))
      .default([])
      .meta({
        description: 'Quellenangaben, die eine Lizenz auf der Website verlangt.',
        examples: [['© OpenStreetMap-Mitwirkende, ODbL 1.0']],
      }),
    imprint: Imprint,
    accessibility: AccessibilityStatement,
  })
  .meta({ description: 'Die Stadt und ihr Portal.' });
export type Site = z.infer<typeof Site>;
