import { placeFolders } from '#domain/city/content-layout.ts';
import type { ImportedPlace } from '#domain/city/imports.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { fieldsOf, type KeptField, mergeFields } from './merge-fields.ts';
import { offerId } from './offer-id.ts';
import { placeResemblance } from './place-resemblance.ts';
import type { PlaceRow, PlaceRowNote, ReadPlaceRow } from './place-row.ts';
import {
  ledgerKey,
  type PlaceImportContext,
  type Planning,
  type PreparedRow,
  prepareRow,
  standingAs,
} from './prepare-row.ts';
import type { RefusedRow } from './row-to-place.ts';

export interface PlannedPlace {
  line: number;
  name: string;
  id: string;
  /** Path below the content folder. */
  file: string;
  state: 'new' | 'changed' | 'unchanged' | 'deleted';
  /** Whole record of a new place. */
  draft: object;
  /** Fields of a new place, or those to write into the file of a changed one, undefined to delete. */
  set: [field: string, value: unknown][];
  kept: KeptField[];
  notes: PlaceRowNote[];
}

export interface PlacesPlan {
  rowCount: number;
  places: PlannedPlace[];
  rejected: ({ line: number; name: string | undefined } & RefusedRow)[];
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
  const planning = { ledger, ids, resembles: placeResemblance(context.standing), context };
  for (const read of rows) {
    const prepared = prepareRow(read, seen, planning);
    const planned = prepared.ok ? planRow({ line: read.line, ...prepared.value }, planning) : prepared;
    if (planned.ok) plan.places.push(planned.value);
    else plan.rejected.push({ line: read.line, name: read.name, ...planned.fault });
  }
  const earlier = context.ledger.filter((entry) => entry.source === source);
  plan.gone = earlier.filter(({ key }) => !seen.has(key)).map(({ id }) => id);
  plan.ledger = [...ledger.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return plan;
}

type NumberedRow = PreparedRow & { line: number };

function planRow(numbered: NumberedRow, planning: Planning): Result<PlannedPlace, RefusedRow> {
  const { line, key, mapped, row } = numbered;
  const { ledger, context } = planning;
  const known = ledger.get(ledgerKey({ source: context.options.source, key }));
  if (known === undefined) return planUnknown(numbered, planning);
  const { draft, notes } = mapped;
  const base = { line, name: row.name, id: known.id, draft, notes, set: [], kept: [] };
  const standing = context.standing.find(({ id }) => id === known.id);
  if (standing === undefined) return ok({ ...base, file: '', state: 'deleted' });
  const present = fieldsOf(context.recordOf(known.id));
  const merged = mergeFields(present, fieldsOf(draft), known.fields, context.fingerprint);
  ledger.set(ledgerKey(known), { ...known, fields: merged.fingerprints });
  const { set, kept } = merged;
  return ok({ ...base, file: standing.file ?? '', set, kept, state: set.length > 0 ? 'changed' : 'unchanged' });
}

/** A row no import noted: a new place, or one that stands there already. */
function planUnknown({ line, key, mapped, row }: NumberedRow, planning: Planning): Result<PlannedPlace, RefusedRow> {
  const { ledger, ids, resembles, context } = planning;
  const { source } = context.options;
  const { draft } = mapped;
  const notes = [...mapped.notes];
  const base = { line, name: row.name, draft, notes, set: [], kept: [] };
  const place = standingAs('', row);
  const other = resembles.find(place);
  const twin = other === undefined ? undefined : adopted(other, draft, context);
  if (other !== undefined && twin !== undefined) {
    ledger.set(ledgerKey({ source, key }), { source, key, id: other, fields: twin });
    return ok({ ...base, id: other, file: '', state: 'unchanged' });
  }
  if (other !== undefined) return fail({ faults: [{ field: '', code: 'resembles', found: row.name, other }], notes });
  // Several bodies share a house, so it is written; but a new name at an old door may be the old body under a new name.
  const neighbours = resembles.neighbours(place).map(({ id, name }) => `${name} (${id})`);
  if (neighbours.length > 0) notes.push({ field: 'street', code: 'same-door', found: neighbours.join(', ') });
  const id = freeId(row, ids);
  ids.add(id);
  resembles.add({ ...place, id });
  const { fingerprints } = mergeFields(new Map(), fieldsOf(draft), {}, context.fingerprint);
  ledger.set(ledgerKey({ source, key }), { source, key, id, fields: fingerprints });
  const file = `${placeFolders[mapped.kind]}/${id}.yaml`;
  return ok({ ...base, id, file, set: [...fieldsOf(draft)], state: 'new' });
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
