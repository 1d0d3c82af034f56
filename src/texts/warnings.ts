import type { Place } from '#domain/place/place.ts';
import type { FieldGroup } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import { fromPartialDay, longDay } from './dates.ts';
import { freshnessText } from './freshness.ts';

type Described = Pick<Place, 'phones'> & Partial<Pick<Place, 'temporarilyClosed' | 'address'>>;

/** The line below a group of facts: how old it is, by whom. */
export const standOf = (group: FieldGroup, state: Freshness, canCall = true): string =>
  freshnessText(group, state, canCall);

/** What must be read before going or calling: at the head of the page, and what will be true from a later day on. */
export function warningsOf(
  record: Described,
  freshness: Record<FieldGroup, Freshness>,
): { warnings: string[]; expiring: { on: string; text: string }[] } {
  const warnings =
    record.temporarilyClosed === undefined ? [] : [closedText(record.temporarilyClosed, record.phones.length > 0)];
  const { contact } = freshness;
  const canCall = record.phones.length > 0;
  if (contact.kind === 'current')
    return { warnings, expiring: [{ on: contact.expiresOn, text: agedText(contact.on, canCall) }] };
  const known = canCall || record.address !== undefined;
  if (contact.kind === 'old') warnings.push(agedText(contact.on, canCall));
  else if (known) warnings.push(`Von wann diese Angaben sind, wissen wir nicht. ${adviceText(canCall)}`);
  return { warnings, expiring: [] };
}

const adviceText = (canCall: boolean): string =>
  canCall ? 'Bitte rufen Sie an, bevor Sie losgehen.' : 'Bitte fragen Sie nach, bevor Sie losgehen.';

const agedText = (on: string, canCall: boolean): string =>
  `Die Angaben sind ${fromPartialDay(on)}. ${adviceText(canCall)}`;

function closedText({ from, until, reason }: NonNullable<Place['temporarilyClosed']>, canCall: boolean): string {
  const since = from === undefined ? '' : ` seit ${longDay(from)}`;
  const end =
    until === undefined
      ? ` Wie lange, ist nicht bekannt. ${adviceText(canCall)}`
      : ` Voraussichtlich bis ${longDay(until)}.`;
  return `Vorübergehend geschlossen${since}${reason === undefined ? '' : `: ${reason}`}.${end}`;
}
