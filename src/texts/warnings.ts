import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { Day, PartialDay } from '#domain/shared/partial-day.schema.ts';
import type { FieldGroup } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import { fromPartialDay, longDay } from './dates.ts';
import { freshnessText } from './freshness.ts';
import { record } from './record.ts';

type Described = Pick<Place, 'phones' | 'sources'> &
  Partial<Pick<Place, 'temporarilyClosed' | 'address'> & Pick<Service, 'places'>>;

/** What must be read at the head of a page before going or calling. */
export interface Warnings {
  /** True on the day of the build; `until` is the last day it is true, when that is known. */
  warnings: { text: string; until?: Day }[];
  /** True from the day after `on`. */
  expiring: { on: Day; text: string }[];
}

/** The line below a group of facts: how old it is, by whom. */
export const standOf = (group: FieldGroup, state: Freshness, canCall = true): string =>
  freshnessText(group, state, canCall);

/**
 * Closures and the age of the contact, as sentences.
 * @param today the day the page speaks for
 */
export function warningsOf(entry: Described, freshness: Record<FieldGroup, Freshness>, today: Day): Warnings {
  const advice = adviceText(entry);
  const warnings = closureWarnings(entry.temporarilyClosed, advice, today);
  const { contact } = freshness;
  if (contact.kind === 'current')
    return { warnings, expiring: [{ on: contact.expiresOn, text: agedText(contact.on, advice) }] };
  if (contact.kind === 'old') warnings.push({ text: agedText(contact.on, advice) });
  // A closure without an end is a warning already, with the same advice.
  else if (warnings.every(({ until }) => until !== undefined)) warnings.push({ text: sourceText(entry, advice) });
  return { warnings, expiring: [] };
}

/** How good the facts are: the record's own remark; a doubt whether it exists at all is said even without one. */
export const remarkOf = ({ remark, operating }: Pick<Place, 'remark' | 'operating'>): string | undefined =>
  remark ?? (operating === 'unknown' ? record.operatingUnknown : undefined);

const CHANGED = 'können sich geändert haben.';

/** Nobody sets out for a helpline: a record without a place is asked for no more than doubt. */
function adviceText({ phones, address, places = [] }: Described): string | undefined {
  if (address === undefined && places.length === 0) return undefined;
  return phones.length > 0 ? 'Bitte rufen Sie an, bevor Sie losgehen.' : 'Bitte fragen Sie nach, bevor Sie losgehen.';
}

const agedText = (on: PartialDay, advice = `Sie ${CHANGED}`): string =>
  `Die Angaben sind ${fromPartialDay(on)}. ${advice}`;

/** What nobody confirmed is as old as its newest source. */
function sourceText({ sources }: Described, advice: string | undefined): string {
  const dates = sources.flatMap(({ asOf }) => asOf ?? []).sort();
  const newest = dates[dates.length - 1];
  if (newest === undefined) return `Von wann die Angaben sind, wissen wir nicht. ${advice ?? `Sie ${CHANGED}`}`;
  return `Unsere Quelle ist ${fromPartialDay(newest)}. ${advice ?? `Die Angaben ${CHANGED}`}`;
}

/** None when the closure is over. */
function closureWarnings(
  closed: Place['temporarilyClosed'],
  advice: string | undefined,
  today: Day,
): Warnings['warnings'] {
  if (closed === undefined) return [];
  const { from, until, reason } = closed;
  if (until !== undefined && until < today) return [];
  const why = reason === undefined ? '' : `: ${reason}`;
  const begin = beginText(from, today) + why;
  if (until !== undefined) return [{ text: `${begin}. Voraussichtlich bis ${longDay(until)}.`, until }];
  return [
    { text: [`${begin}.`, 'Wie lange, ist nicht bekannt.', ...(advice === undefined ? [] : [advice])].join(' ') },
  ];
}

function beginText(from: Day | undefined, today: Day): string {
  if (from === undefined) return 'Vorübergehend geschlossen';
  return from > today
    ? `Ab ${longDay(from)} vorübergehend geschlossen`
    : `Vorübergehend geschlossen seit ${longDay(from)}`;
}
