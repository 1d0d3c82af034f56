import { looksPersonal } from '#domain/city/personal-mailbox.ts';
import { Email, WebAddress } from '#domain/shared/contact.schema.ts';
import { parsePhone } from '#domain/shared/phone.ts';
import type { Mapping } from './row-mapping.ts';

/** How a row can be reached, as a record states it; what cannot be used is noted. */
export const contactOf = (mapping: Mapping) => ({
  phones: phonesOf(mapping),
  email: emailOf(mapping),
  web: webOf(mapping),
});

/** Several numbers in one cell are parted by semicolon, comma or "oder"; a short extension keeps its hyphen (DIN 5008). */
function phonesOf({ row, note }: Mapping) {
  if (row.phone === undefined) return undefined;
  const cell = row.phone.replace(/^(tel(efon)?|fon)[.:\s]+/i, '');
  const parts = parsePhone(cell).ok ? [cell] : cell.split(/[;,]|\s\/\s|\boder\b|\bund\b/);
  const phones = parts.flatMap((part) => {
    const parsed = parsePhone(part.trim());
    if (!parsed.ok) {
      note('phone', 'phone-undialable', part.trim());
      return [];
    }
    const extension = /[-–](\d{1,4})\s*$/.exec(part)?.[1];
    const end = parsed.value.length - (extension?.length ?? 0);
    return [{ number: extension === undefined ? parsed.value : `${parsed.value.slice(0, end)}-${extension}` }];
  });
  return phones.length === 0 ? undefined : phones;
}

function emailOf({ row, note }: Mapping): string | undefined {
  const { email, name } = row;
  if (email === undefined) return undefined;
  if (!Email.safeParse(email).success) return note('email', 'email-form', email);
  // The mailbox itself is not repeated: a report is a file too.
  return looksPersonal(email, [name]) ? note('email', 'email-personal', '') : email;
}

function webOf({ row, note }: Mapping): string | undefined {
  if (row.web === undefined) return undefined;
  const url = /^www\./i.test(row.web) ? `https://${row.web}` : row.web;
  return WebAddress.safeParse(url).success ? url : note('web', 'url-form', row.web);
}
