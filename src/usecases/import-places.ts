import { placeFolders } from '#domain/city/content-layout.ts';
import type { ImportedPlace } from '#domain/city/imports.schema.ts';
import { foldName } from '#domain/city/area-lookup.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { fieldsOf, type KeptField, mergeFields } from './merge-fields.ts';
import { offerId } from './offer-id.ts';
import type {
  PlaceImportOptions,
  PlaceRow,
  PlaceRowFault,
  PlaceRowNote,
  PlaceWords,
  ReadPlaceRow,
} from './place-row.ts';
import { placeResemblance, type StandingPlace } from './place-resemblance.ts';
import { type CityFacts, type MappedPlace, rowToPlace } from './row-to-place.ts';

/** Everything the plan of an import depends on. */
export interface PlaceImportContext {
  city: CityFacts;
  words: PlaceWords;
  options: PlaceImportOptions;
  /** Places there are. */
  standing: readonly StandingPlace[];
  /** Every id in use, those of services too. */
  ids: ReadonlySet<string>;
  ledger: readonly ImportedPlace[];
  /** What a record's file says. */
  recordOf: (id: string) => object;
  fingerprint: (value: unknown) => string;
  /** Rows that the reader of content refused in an earlier attempt, by line. */
  refused: ReadonlyMap<number, PlaceRowFault[]>;
}

export interface PlannedPlace {
  line: number;
  name: string;
  id: string;
  /** Path below the content folder. */
  file: string;
  state: 'new' | 'changed' | 'unchanged' | 'deleted';
  /** Whole record of a new place. */
  draft: object;
  /** Fields to write into the file of a changed one, undefined to delete. */
  set: [field: string, value: unknown][];
  kept: KeptField[];
  notes: PlaceRowNote[];
}

export interface PlacesPlan {
  rowCount: number;
  places: PlannedPlace[];
  rejected: { line: number; name: string | undefined; faults: PlaceRowFault[] }[];
  /** Ids imported earlier from this source that it does not name any more; they stay. */
  gone: string[];
  ledger: ImportedPlace[];
}

/**
 * Plans an import without writing: which rows become new records, which fields of earlier imported ones change, what was
 * edited by hand and stays, and which rows cannot be used. Pure; running it on its own result plans no change.
 */
export function planPlaces(rows: readonly ReadPlaceRow[], context: PlaceImportContext): PlacesPlan {
  const { source } = context.options;
  const ledger = new Map(context.ledger.map((entry) => [ledgerKey(entry), entry]));
  const plan: PlacesPlan = { rowCount: rows.length, places: [], rejected: [], gone: [], ledger: [] };
  const seen = new Map<string, number>();
  const ids = new Set([...context.ids, ...context.ledger.map(({ id }) => id)]);
  const resembles = placeResemblance(context.standing);
  for (const { line, name, row } of rows) {
    const read = row.ok ? prepare(row.value, line, seen, context) : row;
    const planned = read.ok ? planRow({ line, ...read.value }, { ledger, ids, resembles, context }) : read;
    if (planned.ok) plan.places.push(planned.value);
    else plan.rejected.push({ line, name, faults: planned.fault });
  }
  const earlier = context.ledger.filter((entry) => entry.source === source);
  plan.gone = earlier.filter(({ key }) => !seen.has(key)).map(({ id }) => id);
  plan.ledger = [...ledger.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return plan;
}

const ledgerKey = ({ source, key }: Pick<ImportedPlace, 'source' | 'key'>): string => `${source}\n${key}`;

/** How a row is known again: by the source's own id, else by name and address. */
const keyOf = ({ id, name, street, houseNumber, postalCode }: PlaceRow): string =>
  id === undefined ? [name, street, houseNumber, postalCode].map((part) => foldName(part ?? '')).join('|') : `id ${id}`;

interface PreparedRow {
  key: string;
  mapped: MappedPlace;
  row: PlaceRow;
}

function prepare(
  row: PlaceRow,
  line: number,
  seen: Map<string, number>,
  { city, words, options, refused }: PlaceImportContext,
): Result<PreparedRow, PlaceRowFault[]> {
  const key = keyOf(row);
  const first = seen.get(key);
  if (first !== undefined) return fail([{ field: '', code: 'row-twice', found: row.name, other: String(first) }]);
  seen.set(key, line);
  const faults = refused.get(line);
  if (faults !== undefined) return fail(faults);
  const mapped = rowToPlace(row, city, words, options);
  return mapped.ok ? ok({ key, mapped: mapped.value, row }) : mapped;
}

interface Planning {
  ledger: Map<string, ImportedPlace>;
  ids: Set<string>;
  resembles: ReturnType<typeof placeResemblance>;
  context: PlaceImportContext;
}

function planRow(
  { line, key, mapped, row }: PreparedRow & { line: number },
  { ledger, ids, resembles, context }: Planning,
): Result<PlannedPlace, PlaceRowFault[]> {
  const { source } = context.options;
  const known = ledger.get(ledgerKey({ source, key }));
  const { draft, notes } = mapped;
  const base = { line, name: row.name, draft, notes, set: [], kept: [] };
  const place = { id: known?.id ?? '', name: row.name, street: fullStreet(row), postalCode: row.postalCode };
  if (known === undefined) {
    const other = resembles.find(place);
    const twin = other === undefined ? undefined : adopted(other, draft, context);
    if (other !== undefined && twin !== undefined) {
      ledger.set(ledgerKey({ source, key }), { source, key, id: other, fields: twin });
      return ok({ ...base, id: other, file: '', state: 'unchanged' });
    }
    if (other !== undefined) return fail([{ field: '', code: 'resembles', found: row.name, other }]);
    const id = freeId(row, ids);
    ids.add(id);
    resembles.add({ ...place, id });
    const file = `${placeFolders[mapped.kind]}/${id}.yaml`;
    const { fingerprints } = mergeFields(new Map(), fieldsOf(draft), {}, context.fingerprint);
    ledger.set(ledgerKey({ source, key }), { source, key, id, fields: fingerprints });
    return ok({ ...base, id, file, state: 'new' });
  }
  const standing = context.standing.find(({ id }) => id === known.id);
  if (standing === undefined) return ok({ ...base, id: known.id, file: '', state: 'deleted' });
  const present = fieldsOf(context.recordOf(known.id));
  const merged = mergeFields(present, fieldsOf(draft), known.fields, context.fingerprint);
  ledger.set(ledgerKey(known), { ...known, fields: merged.fingerprints });
  const { set, kept } = merged;
  const file = standing.file ?? '';
  return ok({ ...base, id: known.id, file, set, kept, state: set.length > 0 ? 'changed' : 'unchanged' });
}

/**
 * Fingerprints of a record that says just what the row says, its source included: written by an import that was
 * interrupted before it could note it. Undefined for any other record.
 */
function adopted(id: string, draft: object, context: PlaceImportContext): Record<string, string> | undefined {
  const present = fieldsOf(context.recordOf(id));
  const { set, kept, fingerprints } = mergeFields(present, fieldsOf(draft), {}, context.fingerprint);
  return set.length === 0 && kept.length === 0 ? fingerprints : undefined;
}

const fullStreet = ({ street, houseNumber }: PlaceRow): string | undefined =>
  street === undefined || houseNumber === undefined ? street : `${street} ${houseNumber}`;

/** The name in the letters of an address; taken ones get their postcode, then a number. */
function freeId({ name, postalCode }: PlaceRow, taken: ReadonlySet<string>): string {
  const plain = offerId('', name);
  const base = plain === '' ? 'ort' : plain;
  const tries = [base, ...(postalCode === undefined ? [] : [`${base}-${postalCode}`])];
  const free = tries.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
