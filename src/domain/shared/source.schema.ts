import { z } from 'zod';
import { WebAddress } from './contact.schema.ts';
import { Day, PartialDay } from './partial-day.schema.ts';

/** Where a fact comes from and from which day it is. Every record names at least one. */
export const Source = z
  .strictObject({
    title: z
      .string()
      .min(3, 'text-short')
      .meta({
        description: 'Wer das veröffentlicht hat.',
        examples: ['Adressverzeichnis der Stadt'],
      }),
    url: WebAddress.optional(),
    asOf: PartialDay.optional().meta({
      description: 'Von wann die Angabe ist. Weglassen, wenn die Quelle kein Datum nennt.',
      examples: ['2014-08-22'],
    }),
    readOn: Day.meta({ description: 'Wann wir die Quelle gelesen haben.', examples: ['2026-11-20'] }),
    licence: z
      .string()
      .optional()
      .meta({ description: 'Lizenz der Quelle.', examples: ['CC0 1.0'] }),
  })
  .meta({ description: 'Eine Quelle.' });
export type Source = z.infer<typeof Source>;

/** By what kind of source a group of fields was confirmed. */
export const confirmedBy = ['operator', 'authority', 'openData', 'press', 'phoneCall', 'visit'] as const;
export type ConfirmedBy = (typeof confirmedBy)[number];

/** Freshness of one group of fields: whole-record dates lie, because hours age faster than addresses. */
export const Confirmation = z
  .strictObject({
    on: PartialDay.meta({ description: 'Wann die Angaben bestätigt wurden.', examples: ['2026-05'] }),
    by: z.enum(confirmedBy).meta({
      description:
        'Von wem: operator = Träger selbst, authority = Amt, openData = offene Daten, press = Presse, phoneCall = Anruf, visit = Besuch.',
      examples: ['operator'],
    }),
  })
  .meta({ description: 'Bestätigung: Tag und Art der Quelle.' });
export type Confirmation = z.infer<typeof Confirmation>;

/** The groups of fields that age by their own rule (`freshness` in site.yaml). */
export const fieldGroups = ['contact', 'hours', 'access'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

export const Confirmations = z
  .strictObject({
    contact: Confirmation.optional().meta({ description: 'Anschrift, Telefon, E-Mail, Internet.' }),
    hours: Confirmation.optional().meta({ description: 'Öffnungszeiten.' }),
    access: Confirmation.optional().meta({ description: 'Zugang und Ausstattung.' }),
  })
  .meta({ description: 'Wann welche Gruppe von Angaben bestätigt wurde.' });
export type Confirmations = z.infer<typeof Confirmations>;
