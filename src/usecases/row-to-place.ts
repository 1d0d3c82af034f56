import { foldName } from '#domain/city/area-lookup.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import { areaDirectory, type AreaDirectory, findArea } from '#domain/city/find-area.ts';
import { looksPersonal } from '#domain/city/personal-mailbox.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import { Email, WebAddress } from '#domain/shared/contact.schema.ts';
import { PartialDay } from '#domain/shared/partial-day.schema.ts';
import { parsePhone } from '#domain/shared/phone.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import type { PlaceField, PlaceImportOptions, PlaceRow, PlaceRowFault, PlaceRowNote, PlaceWords } from './place-row.ts';
import { byType, typeOf } from './place-tables.ts';

/** A record as a file would state it; what is not known is not there. */
export type PlaceDraft = Readonly<Record<string, unknown>>;

export interface MappedPlace {
  kind: PlaceKind;
  draft: PlaceDraft;
  notes: PlaceRowNote[];
}

/** What the mapping knows of the city. */
export interface CityFacts {
  site: Catalog['site'];
  topics: Catalog['topics'];
  directory: AreaDirectory;
}

export const cityFacts = (catalog: Catalog): CityFacts => ({
  site: catalog.site,
  topics: catalog.topics,
  directory: { ...areaDirectory(catalog), partialStreets: [] },
});

type Note = (field: PlaceField, code: PlaceRowNote['code'], found: string) => undefined;
interface Mapping {
  row: PlaceRow;
  city: CityFacts;
  note: Note;
}

/** Turns a row into the draft of a place. Nothing is filled in that the row does not say; what is left out is noted. */
export function rowToPlace(
  row: PlaceRow,
  city: CityFacts,
  words: PlaceWords,
  options: PlaceImportOptions,
): Result<MappedPlace, PlaceRowFault[]> {
  const notes: PlaceRowNote[] = [];
  const note: Note = (field, code, found) => void notes.push({ field, code, found });
  const type = typeOf(row.name, row.type, options.kind, words.typeLabels);
  if (type === undefined)
    return fail([{ field: 'type', code: row.type === undefined ? 'missing' : 'type-unknown', found: row.type }]);
  const mapping = { row, city, note };
  const topics = topicsOf(mapping, byType[type].topics);
  if (topics.length === 0) return fail([{ field: 'topics', code: 'topic-unknown', found: byType[type].topics[0] }]);
  const geo = geoOf(mapping);
  if (geo === 'outside')
    return fail([{ field: 'latitude', code: 'outside-city', found: `${row.latitude ?? ''}, ${row.longitude ?? ''}` }]);
  if (geo === undefined && isElsewhere(mapping))
    return fail([{ field: 'postalCode', code: 'postcode-elsewhere', found: row.postalCode }]);
  const draft = {
    type,
    name: row.name,
    summary: text(mapping, 'summary', 10, 200) ?? words.summary(type),
    address: addressOf(mapping),
    geo,
    district: districtOf(mapping),
    phones: phonesOf(mapping),
    email: emailOf(mapping),
    web: webOf(mapping),
    openingHours: group('note', text(mapping, 'hours', 1, 240)),
    access: group('note', text(mapping, 'access', 1, 200)),
    topics,
    sources: [sourceOf(mapping, words, options)],
  };
  return ok({ kind: byType[type].kind, draft: known(draft), notes });
}

/** Neither point nor locality nor postcode say that it is in this city: an address without locality would claim it. */
function isElsewhere({ row: { postalCode, locality }, city: { directory } }: Mapping): boolean {
  const codes = [...directory.postcodes, ...directory.streets].map((entry) => entry.postalCode);
  return postalCode !== undefined && locality === undefined && codes.length > 0 && !codes.includes(postalCode);
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

function topicsOf({ row, city, note }: Mapping, usual: readonly string[]): string[] {
  const ids = city.topics.map(({ id }) => id);
  const said = (row.topics ?? '')
    .split(/[;,|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = said.flatMap((word) => {
    const topic = city.topics.find(({ id, name }) => [id, name].some((known) => foldName(known) === foldName(word)));
    if (topic === undefined) note('topics', 'topic-unknown', word);
    return topic === undefined ? [] : [topic.id];
  });
  return found.length > 0 ? [...new Set(found)] : usual.filter((id) => ids.includes(id)).slice(0, 1);
}

/** A street without postcode leads nowhere: the address is left out, and said so. */
function addressOf({ row, city, note }: Mapping) {
  const { street, houseNumber, postalCode, locality } = row;
  if (street === undefined) return undefined;
  if (postalCode === undefined || street.length < 3) return note('street', 'address-half', street);
  const streetAddress = houseNumber === undefined ? street : `${street} ${houseNumber}`;
  const elsewhere = locality !== undefined && foldName(locality) !== foldName(city.site.city);
  return { streetAddress, postalCode, ...(elsewhere && { addressLocality: locality }) };
}

const PRECISIONS = ['address', 'nearHouseNumber', 'street', 'district'] as const;

/** How exact a point is that nobody calls exact: no more than the street, without an address no more than the Ortsteil. */
function geoOf({ row, city: { site } }: Mapping) {
  const { latitude, longitude, street } = row;
  if (latitude === undefined || longitude === undefined) return undefined;
  const { south, north, west, east } = site.bounds;
  if (latitude < south || latitude > north || longitude < west || longitude > east) return 'outside' as const;
  const said = foldName(row.precision ?? '').replaceAll(' ', '');
  const precision = PRECISIONS.find((name) => name.toLowerCase() === said);
  return { latitude, longitude, precision: precision ?? (street === undefined ? 'district' : 'street') };
}

/** The Ortsteil, only when it is certain: named by a column, or the only one of the house or the postcode. */
function districtOf({ row, city: { directory }, note }: Mapping): string | undefined {
  const called = (name: string) => (entry: { name: string; alternateNames: readonly string[] }) =>
    [entry.name, ...entry.alternateNames].some((own) => foldName(own) === foldName(name));
  const borough = row.borough === undefined ? undefined : directory.boroughs.find(called(row.borough))?.id;
  let found: string | undefined;
  if (row.district !== undefined) {
    const named = directory.districts.filter(called(row.district));
    if (named.length !== 1) return note('district', 'district-unknown', row.district);
    found = named[0]?.id;
  } else if (row.postalCode !== undefined) {
    const street = [row.street, row.houseNumber].filter((part) => part !== undefined).join(' ');
    const area = findArea(street === '' ? row.postalCode : `${street}, ${row.postalCode}`, directory);
    if (area.kind === 'borough' && area.sure && area.districts.length === 1) found = area.districts[0];
  }
  const own = directory.districts.find(({ id }) => id === found);
  const contradicts = own !== undefined && borough !== undefined && own.borough !== borough;
  return contradicts ? note('district', 'district-contradiction', `${own.name}, ${row.borough ?? ''}`) : found;
}

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
