import { givenNames } from './given-names.ts';

/** Words that stand beside an initial in mailboxes of bodies, not of people. */
const OFFICE_WORDS = new Set([
  'info',
  'kontakt',
  'post',
  'mail',
  'office',
  'buero',
  'team',
  'service',
  'beratung',
  'zentrale',
  'verein',
  'vorstand',
  'treff',
  'haus',
  'heim',
  'pflege',
  'amt',
  'stadt',
  'nord',
  'ost',
  'sued',
  'west',
  'mitte',
  'leitung',
  'verwaltung',
  'senioren',
  'hilfe',
  'sekretariat',
  'stift',
  'stiftung',
  'kirche',
  'gemeinde',
  'hospiz',
  'hof',
  'park',
  'zentrum',
  'punkt',
]);

/**
 * Does a mailbox look like one of a person (GDPR Art. 5 (1) c: no more data than needed)? Kept narrow on purpose:
 * two parts of letters, the first a common given name (`sabine.muster@`) or a single letter (`s.muster@`).
 * @param ownNames names of the record: a house named so may have a mailbox named so
 */
export function looksPersonal(email: string, ownNames: readonly string[] = []): boolean {
  const local = email.slice(0, email.indexOf('@')).toLowerCase();
  const match = /^(\p{L}+)[._-](\p{L}{2,})$/u.exec(local);
  if (match === null) return false;
  const [, first = '', last = ''] = match;
  const named = ownNames.join(' ').toLowerCase();
  if (OFFICE_WORDS.has(last) || (named.includes(last) && (first.length === 1 || named.includes(first)))) return false;
  return first.length === 1 ? last.length >= 3 && !local.includes('-') : givenNames.has(first);
}
