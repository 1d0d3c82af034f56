import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { fail, ok, type Result } from './result.ts';

/** German short codes people may dial (112 and 110: TKG § 164; 115: Behördennummer; 116 xxx: EU decision 2007/116/EC). */
const SHORT_CODE = /^(110|112|115|116\d{3})$/;

/**
 * Reads a phone number as people write it. German unless it begins with `+` or `00`.
 * @returns E.164 (`+4930123456`), or the digits of a German short code (`115`); fault `phone-undialable`.
 * @source ITU-T E.164, DIN 5008
 */
export function parsePhone(text: string): Result<string, 'phone-undialable'> {
  const digits = text.replace(/[\s()/.–-]/g, '');
  if (SHORT_CODE.test(digits)) return ok(digits);
  const parsed = parsePhoneNumberFromString(text.replace(/[–]/g, '-'), 'DE');
  return parsed?.isValid() === true && !isTooShort(parsed) ? ok(parsed.number) : fail('phone-undialable');
}

/**
 * German numbers have three digits or more behind the area code, six or more in all with the 0. The rules of the
 * library let "0351 99" pass; its own grouping knows no area code in what is too short.
 */
function isTooShort(phone: PhoneNumber): boolean {
  if (phone.countryCallingCode !== '49') return false;
  const [, ...local] = phone.formatNational().split(' ');
  return local.join('').replace(/\D/g, '').length < 3;
}

/**
 * Shows a number in groups that can be said and heard: area code, then pairs; an odd first group has three digits.
 * An extension keeps its own group where it was written with a hyphen (DIN 5008), because that is how people know it.
 * `+4930231251020` => `030 231 25 10 20`; (`+49301230`, `030 123-0`) => `030 123 0`; `116117` => `116 117`.
 * @param written the number as somebody wrote it
 */
export function sayablePhone(e164: string, written = e164): string {
  if (!e164.startsWith('+')) return e164.length === 6 ? `${e164.slice(0, 3)} ${e164.slice(3)}` : e164;
  const parsed = parsePhoneNumberFromString(e164);
  if (parsed === undefined) return e164;
  const national = parsed.formatNational();
  const space = national.search(/[ /-]/);
  const prefix = parsed.countryCallingCode === '49' ? national.slice(0, space) : `+${parsed.countryCallingCode}`;
  const rest = parsed.countryCallingCode === '49' ? national.slice(space) : parsed.nationalNumber;
  const digits = rest.replace(/\D/g, '');
  const extension = /[-–](\d+)\s*$/.exec(written)?.[1] ?? '';
  const main = digits.length - extension.length;
  return main < 2
    ? `${prefix} ${inPairs(digits)}`
    : `${prefix} ${inPairs(digits.slice(0, main))} ${inPairs(digits.slice(main))}`.trim();
}

function inPairs(digits: string): string {
  const head = digits.length % 2 === 0 ? '' : digits.slice(0, 3);
  const pairs = digits.slice(head.length).match(/../g) ?? [];
  return [head, ...pairs].filter((group) => group !== '').join(' ');
}

/** The value of a `tel:` link (RFC 3966). */
export const telHref = (e164: string): string => `tel:${e164}`;
