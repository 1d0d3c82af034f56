import { z } from 'zod';
import { Email, Phone, WebAddress } from '../shared/contact.schema.ts';
import { Day } from '../shared/partial-day.schema.ts';

/** Text that no portal may go without. */
export const duty = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1, 'duty-empty')
    .meta({ description, examples: [example] });

/** Duties of § 5 DDG and § 18 MStV. */
export const Imprint = z
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
export const AccessibilityStatement = z
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
