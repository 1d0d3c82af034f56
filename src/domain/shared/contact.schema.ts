import { z } from 'zod';
import { parsePhone, sayablePhone } from './phone.ts';

/** One number: E.164 so that every phone can dial it, and `spoken` in groups that can be said. */
export const Phone = z
  .strictObject({
    number: z
      .string()
      .refine((text) => parsePhone(text).ok, 'phone-undialable')
      .meta({ description: 'Telefonnummer mit Vorwahl.', examples: ['030 23125 123'] }),
    label: z
      .string()
      .max(60, 'text-long')
      .optional()
      .meta({ description: 'Wofür diese Nummer ist, wenn es mehrere gibt.', examples: ['Anmeldung Mittagstisch'] }),
    hours: z
      .string()
      .max(120, 'text-long')
      .optional()
      .meta({ description: 'Wann dort jemand abnimmt, in Worten.', examples: ['Montag bis Freitag, 9 bis 12 Uhr'] }),
  })
  .transform((phone) => {
    const parsed = parsePhone(phone.number);
    return parsed.ok ? { ...phone, number: parsed.value, spoken: sayablePhone(parsed.value, phone.number) } : z.NEVER;
  })
  .meta({ description: 'Eine Telefonnummer.' });
export type Phone = z.infer<typeof Phone>;

/** A mailbox of a body, never of a person (GDPR Art. 5 (1) c). */
export const Email = z
  .email('email-form')
  .meta({ description: 'E-Mail-Postfach der Stelle, nicht einer Person.', examples: ['info@beispiel.de'] });

export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'url-form' })
  .meta({ description: 'Internetadresse mit https://', examples: ['https://www.beispiel.de'] });

/** How people can reach a body besides coming by. Missing in the list means unknown, never "no". */
export const ContactChannel = z.enum(['phone', 'mail', 'chat', 'video', 'homeVisit']).meta({
  description: 'Beratungsweg: phone = Telefon, mail = E-Mail oder Brief, chat, video, homeVisit = Hausbesuch.',
  examples: ['homeVisit'],
});
export type ContactChannel = z.infer<typeof ContactChannel>;

/** The contact fields every reachable body shares: place, service, organization. */
export const contactFields = {
  phones: z.array(Phone).default([]).meta({ description: 'Telefonnummern, die wichtigste zuerst.' }),
  email: Email.optional(),
  web: WebAddress.optional(),
};
