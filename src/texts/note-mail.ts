import type { Sheet } from '#domain/note-list/sheet.ts';

/** What goes into a mail for one entry; without a sheet only what the device keeps. */
export interface MailEntry {
  name: string;
  number: string;
  url: string;
  sheet?: Pick<Sheet, 'phones' | 'phoneUnknown' | 'contactStand' | 'facts'> | undefined;
}

export interface MailAddresses {
  /** `https://portal.example`, without a slash at the end. */
  origin: string;
  /** Absolute address that holds the whole list. */
  link: string;
}

/** Windows hands an address of at most about 2,000 characters on to the mail program; the rest is room for its name. */
export const MOST_MAIL_CHARACTERS = 1_800;

const SUBJECT = 'Mein Merkzettel';
const LINE = '\r\n'; // RFC 6068, 5: lines of a body end with %0D%0A

/**
 * A `mailto:` address without a recipient: whole entries as far as they fit, then the link that holds all of them.
 * @param most characters of the address, as it is encoded
 */
export function noteMail(
  list: readonly MailEntry[],
  { origin, link }: MailAddresses,
  most = MOST_MAIL_CHARACTERS,
): string {
  const blocks = list.map((entry) => entryLines(entry, origin).join(LINE));
  for (let count = blocks.length; count > 0; count -= 1) {
    const address = mailAddress([...blocks.slice(0, count), ending(count, blocks.length, link)]);
    if (address.length <= most) return address;
  }
  return mailAddress([ending(0, blocks.length, link)]);
}

const mailAddress = (blocks: readonly string[]): string =>
  `mailto:?subject=${encodeURIComponent(SUBJECT)}&body=${encodeURIComponent(blocks.join(LINE + LINE))}`;

function ending(shown: number, all: number, link: string): string {
  const whole = `Der ganze Merkzettel: ${link}`;
  if (shown === all) return whole;
  const first =
    shown === 0 ? 'Die Einträge passen' : `Hier stehen ${String(shown)} von ${String(all)} Einträgen. Mehr passt`;
  return `${first} nicht in eine E-Mail.${LINE}${whole}`;
}

function entryLines({ name, number, url, sheet }: MailEntry, origin: string): string[] {
  const own = sheet?.phoneUnknown === undefined ? (sheet?.phones ?? []) : [];
  const phones = own.map(({ shown, label }) => `Telefon: ${shown}${label === undefined ? '' : ` (${label})`}`);
  const said = (sheet?.facts ?? [])
    .filter(({ topic, lines }) => lines.length > 0 && (topic === 'hours' || topic === 'where'))
    .flatMap(({ lines, unknown, stand, topic }) => [
      ...lines,
      ...unknown,
      ...(topic === 'hours' && stand !== undefined ? [stand] : []),
    ]);
  const age = own.length > 0 && sheet !== undefined ? [sheet.contactStand] : [];
  return [`${name} (Kurznummer ${number})`, ...phones, ...age, ...said, origin + url];
}
