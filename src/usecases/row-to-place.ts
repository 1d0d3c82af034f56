import { foldName } from '#domain/city/area-lookup.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import { WebAddress } from '#domain/shared/contact.schema.ts';
import { PartialDay } from '#domain/shared/partial-day.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import type { PlaceImportOptions, PlaceRow, PlaceRowFault, PlaceRowNote, PlaceWords } from './place-row.ts';
import { byType, typeOf } from './place-tables.ts';
import { isElsewhere, whereOf } from './row-area.ts';
import { contactOf } from './row-contact.ts';
import { type CityFacts, listed, type Mapping } from './row-mapping.ts';
import { accessAnswer, saysAccess, saysHours, saysUnknown } from './understood-words.ts';

/** A record as a file would state it; what is not known is not there. */
export type PlaceDraft = Readonly<Record<string, unknown>>;

export interface MappedPlace {
  kind: PlaceKind;
  draft: PlaceDraft;
  notes: PlaceRowNote[];
}

/** A row that gives no record: all that is wrong, and what would have been left out besides. */
export interface RefusedRow {
  faults: PlaceRowFault[];
  notes: PlaceRowNote[];
}

/** Turns a row into the draft of a place. Nothing is filled in that the row does not say; what is left out is noted. */
export function rowToPlace(
  row: PlaceRow,
  city: CityFacts,
  words: PlaceWords,
  options: PlaceImportOptions,
): Result<MappedPlace, RefusedRow> {
  const { mapping, notes, faults } = begun(row, city);
  const type = typeOf(row.name, row.type, options.kind, words.typeLabels);
  if (type === undefined) mapping.fault('type', row.type === undefined ? 'missing' : 'type-unknown', row.type);
  const usual = type === undefined ? [] : byType[type].topics;
  const topics = topicsOf(mapping, usual);
  if (type !== undefined && topics.length === 0) mapping.fault('topics', 'topic-unknown', usual[0]);
  if (row.latitude === undefined && isElsewhere(mapping))
    mapping.fault('postalCode', 'postcode-elsewhere', row.postalCode);
  const facts = {
    ...whereOf(mapping, type === city.site.responsibleOffice.type),
    ...contactOf(mapping),
    openingHours: group('note', hoursOf(mapping)),
    access: group('note', accessOf(mapping, words)),
    topics,
    sources: [sourceOf(mapping, words, options)],
  };
  const summary = text(mapping, 'summary', 10, 200);
  if (type === undefined || faults.length > 0) return fail({ faults, notes });
  const draft = { type, name: row.name, summary: summary ?? words.summary(type), ...facts };
  return ok({ kind: byType[type].kind, draft: known(draft), notes });
}

function begun(row: PlaceRow, city: CityFacts) {
  const notes: PlaceRowNote[] = [];
  const faults: PlaceRowFault[] = [];
  const mapping: Mapping = {
    row,
    city,
    note: (field, code, found) => void notes.push({ field, code, found }),
    fault: (field, code, found) => void faults.push({ field, code, found }),
  };
  return { mapping, notes, faults };
}

const known = (draft: Record<string, unknown>): PlaceDraft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

const group = (key: string, value: string | undefined) => (value === undefined ? undefined : { [key]: value });

function text({ row, note }: Mapping, field: 'summary' | 'hours' | 'access', min: number, max: number) {
  const found = row[field];
  if (found === undefined) return undefined;
  if (found.length < min) return note(field, 'text-short', found);
  return found.length > max ? note(field, 'text-long', found) : found;
}

/** Hours stay the words of the source; what says nothing of hours is none. */
function hoursOf(mapping: Mapping): string | undefined {
  const found = text(mapping, 'hours', 1, 240);
  if (found === undefined || saysUnknown(found)) return undefined;
  return saysHours(found) ? found : mapping.note('hours', 'hours-unclear', found);
}

/** A bare "ja" is what the source says: it does not tell which of our six questions it answers. */
function accessOf(mapping: Mapping, words: PlaceWords): string | undefined {
  const found = text(mapping, 'access', 1, 200);
  if (found === undefined || saysUnknown(found)) return undefined;
  const answer = accessAnswer(found);
  if (answer !== undefined) return words.access[answer];
  return saysAccess(found) ? found : mapping.note('access', 'access-unclear', found);
}

function topicsOf({ row, city, note }: Mapping, usual: readonly string[]): string[] {
  const ids = city.topics.map(({ id }) => id);
  const found = listed(row.topics).flatMap((word) => {
    const topic = city.topics.find(({ id, name }) => [id, name].some((known) => foldName(known) === foldName(word)));
    if (topic === undefined) note('topics', 'topic-unknown', word);
    return topic === undefined ? [] : [topic.id];
  });
  return found.length > 0 ? [...new Set(found)] : usual.filter((id) => ids.includes(id)).slice(0, 1);
}

function sourceOf({ row, note }: Mapping, words: PlaceWords, { source, readOn }: PlaceImportOptions) {
  const url = /https?:\/\/[^\s;,]+/.exec(row.source ?? '')?.[0];
  const asOf = PartialDay.safeParse(row.asOf);
  if (row.asOf !== undefined && !asOf.success) note('asOf', 'day-form', row.asOf);
  return {
    title: words.sourceTitle(source, row.source),
    ...(url !== undefined && WebAddress.safeParse(url).success && { url }),
    ...(asOf.success && { asOf: asOf.data }),
    readOn,
    ...(row.licence !== undefined && { licence: row.licence }),
  };
}
