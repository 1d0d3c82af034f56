import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { PartialDay } from '#domain/shared/partial-day.schema.ts';
import type { ConfirmedBy } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import { fromPartialDay, partialDay } from '../dates.ts';
import type { PlainFacts } from './plain-facts.ts';
import type { PlainLine, PlainPage, PlainSection } from './plain-page.ts';

type Described = Pick<Place, 'phones' | 'sources'> &
  Partial<
    Pick<Place, 'temporarilyClosed' | 'address' | 'access' | 'openingHours' | 'operating'> & Pick<Service, 'places'>
  >;

/** Planned and never heard of again, or perhaps gone. */
const NOT_SURE: PlainLine[] = ['Achtung:', 'Vielleicht gibt es das jetzt nicht.'];

const CHANGED = 'Vielleicht hat sich etwas geändert.';

/** What to do about doubt. Nobody sets out for a helpline: a record without a place is not asked for a call. */
function advice({ phones, address, places = [] }: Described): PlainLine[] {
  if (address === undefined && places.length === 0) return [];
  return [phones.length > 0 ? 'Rufen Sie vorher an.' : 'Fragen Sie vorher nach.'];
}

const aged = (on: PartialDay, record: Described): PlainLine[] => [
  `Die Angaben sind ${fromPartialDay(on)}.`,
  CHANGED,
  ...advice(record),
];

/** What must be read before going or calling: a closure first, then old facts. */
export function firstLines(record: Described, facts: PlainFacts): Pick<PlainPage, 'intro' | 'expiring'> {
  const { freshness } = facts;
  const closed = [...closedLines(record, facts), ...(record.operating === 'unknown' ? NOT_SURE : [])];
  const { contact } = freshness;
  if (contact.kind === 'current')
    return { intro: closed, expiring: [{ on: contact.expiresOn, lines: aged(contact.on, record) }] };
  if (contact.kind === 'old') return { intro: [...closed, ...aged(contact.on, record)] };
  return { intro: [...closed, ...sourceLines(record), CHANGED, ...advice(record)] };
}

/** Whether a temporary closure is told of: now, or soon. */
export const isClosedFor = (
  { temporarilyClosed: closed }: Pick<Described, 'temporarilyClosed'>,
  { today }: Pick<PlainFacts, 'today'>,
): boolean => closed !== undefined && (closed.until === undefined || closed.until >= today);

/** None when the closure is over. The reason is told where it is plain. */
function closedLines(record: Described, facts: PlainFacts): PlainLine[] {
  const closed = record.temporarilyClosed;
  if (closed === undefined || !isClosedFor(record, facts)) return [];
  const { from, until, reason } = closed;
  const { today, easy } = facts;
  const begin =
    from === undefined
      ? 'Hier ist eine Zeit lang geschlossen.'
      : `${from > today ? 'Ab dem' : 'Seit dem'} ${partialDay(from)} ist geschlossen.`;
  const why = reason === undefined ? undefined : easy(reason);
  return [
    'Achtung:',
    begin,
    ...(why === undefined ? [] : ['Der Grund ist:', ...why]),
    until === undefined ? 'Das Ende wissen wir noch nicht.' : `Das geht wohl bis zum ${partialDay(until)}.`,
  ];
}

/** What nobody confirmed is as old as its newest source. @param explained whether the page says what a source is */
function sourceLines({ sources }: Described, explained = false): PlainLine[] {
  const dates = sources.flatMap(({ asOf }) => asOf ?? []).sort();
  const newest = dates[dates.length - 1];
  if (newest === undefined) return ['Das Datum von den Angaben fehlt.'];
  const line = `Unsere Quelle ist ${fromPartialDay(newest)}.`;
  return explained ? [line, 'Eine Quelle ist zum Beispiel eine Liste.'] : [line];
}

const saidBy: Record<ConfirmedBy, string> = {
  operator: 'Das sagt die Stelle selbst.',
  authority: 'Das sagt ein Amt.',
  openData: 'Das steht in einer Liste im Internet.',
  press: 'Das steht in der Zeitung.',
  phoneCall: 'Das hat jemand am Telefon gesagt.',
  visit: 'Jemand war dort.',
};

function groupLines(what: string, state: Freshness): PlainLine[] {
  if (state.kind === 'unconfirmed') return [`Das Datum von ${what} fehlt.`];
  return [`${what === 'den Zeiten' ? 'Die Zeiten' : 'Die Angaben zum Haus'} sind ${fromPartialDay(state.on)}.`];
}

/** How old each group of facts is that the page tells. */
export function ageSection(record: Described, { freshness }: PlainFacts): PlainSection {
  const { contact, hours, access } = freshness;
  const first =
    contact.kind === 'unconfirmed' ? sourceLines(record, true) : [contactLine(contact.on), saidBy[contact.by]];
  const hasAccess = record.access !== undefined && Object.values(record.access).some((answer) => isTold(answer));
  const lines = [
    ...first,
    ...(record.openingHours === undefined ? [] : groupLines('den Zeiten', hours)),
    ...(hasAccess ? groupLines('den Angaben zum Haus', access) : []),
  ];
  const doubt = [contact, hours, access].some(({ kind }) => kind !== 'current');
  return {
    heading: 'Wie alt sind die Angaben?',
    drawing: 'buch',
    lines,
    ...(doubt ? { after: [CHANGED, ...advice(record)] } : {}),
  };
}

const contactLine = (on: PartialDay): string => `Die Angaben sind ${fromPartialDay(on)}.`;

const isTold = (answer: string | undefined): boolean => answer !== undefined && answer !== 'unknown';
