import type { Address } from '#domain/shared/address.schema.ts';
import type { Phone } from '#domain/shared/contact.schema.ts';
import { addressLines, phoneLabel } from '../fact-lines.ts';
import type { PlainCity } from './plain-facts.ts';
import type { PlainPhone, PlainSection } from './plain-page.ts';

interface Reachable {
  phones: readonly Phone[];
  email?: string | undefined;
  web?: string | undefined;
}

export const plainPhone = (phone: Pick<Phone, 'number' | 'spoken'>, label?: string): PlainPhone => ({
  shown: phone.spoken,
  // RFC 3966
  href: `tel:${phone.number}`,
  label,
});

/** The number of the body, or of those who may know it. */
export function phoneSection({ phones }: Reachable, { helpLine }: PlainCity): PlainSection {
  const head = { heading: 'Telefon', drawing: 'telefon' } as const;
  if (phones.length > 0)
    return {
      ...head,
      lines: [phones.length === 1 ? 'Das ist die Nummer:' : 'Das sind die Nummern:'],
      phones: phones.map((phone) => plainPhone(phone, phoneLabel(phone))),
    };
  return {
    ...head,
    lines: ['Die Nummer fehlt uns noch.', 'Fragen Sie bei dieser Nummer:'],
    phones: [plainPhone(helpLine.phone, helpLine.name)],
  };
}

export const mailSection = ({ email }: Reachable): PlainSection | undefined =>
  email === undefined
    ? undefined
    : {
        heading: 'E-Mail',
        drawing: 'brief',
        lines: ['Schreiben Sie eine E-Mail an:'],
        links: [{ name: email, url: `mailto:${email}` }],
      };

export const webSection = ({ web }: Reachable): PlainSection | undefined =>
  web === undefined
    ? undefined
    : {
        heading: 'Internet',
        drawing: 'suche',
        lines: ['Das ist eine andere Internet-Seite:'],
        links: [{ name: hostOf(web), url: web }],
        after: ['Die Seite ist vielleicht in schwerer Sprache.'],
      };

/** `https://www.verein.example/treff` => `verein.example`. */
const hostOf = (web: string): string => web.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#].*$/, '');

/** One line each, with the name over it: `Name`, street, town, how to find the door. */
export const addressBlock = (name: string, address: Address, city: string): string[] => [
  name,
  ...addressLines(address, city),
];
