import { ServiceRecord } from '#domain/service/service.schema.ts';
import type { Result } from '#domain/shared/result.ts';
import { offerId } from './offer-id.ts';
import { offerToService, type OfferContext, type ServiceDraft } from './offer-to-service.ts';
import { offerFields, type Offer, type OfferField, type OfferNote, type RowFault } from './offer.ts';

/** One row of the file: its place (from 1), its name where it can be read, and the checked offer or its faults. */
export interface OfferRow {
  row: number;
  name: string | undefined;
  offer: Result<Offer, RowFault[]>;
}

interface ImportedService {
  row: number;
  name: string;
  /** File name without ending. */
  id: string;
  record: ServiceRecord;
  /** What a file states: `record` without defaults. */
  draft: ServiceDraft;
  notes: OfferNote[];
  unknown: OfferField[];
}

interface RefusedRow {
  row: number;
  name: string | undefined;
  faults: RowFault[];
}

export interface ServiceImport {
  rowCount: number;
  services: ImportedService[];
  refused: RefusedRow[];
  /** In how many of the imported services a field stays unknown. */
  unknownCounts: Record<OfferField, number>;
}

/**
 * Maps collected offers to service records, row by row: every row becomes a service or is refused with its reasons.
 * A row whose city and name stood in an earlier row is refused as `duplicate`. Pure: same rows, same result.
 */
export function importServices(rows: readonly OfferRow[], context: OfferContext): ServiceImport {
  const services: ImportedService[] = [];
  const refused: RefusedRow[] = [];
  const ids = new Set<string>();
  for (const row of rows) {
    const outcome = importRow(row, ids, context);
    if (outcome.ok) {
      ids.add(outcome.value.id);
      services.push(outcome.value);
    } else refused.push({ row: row.row, name: row.name, faults: outcome.fault });
  }
  return { rowCount: rows.length, services, refused, unknownCounts: countUnknown(services) };
}

function importRow(
  row: OfferRow,
  ids: ReadonlySet<string>,
  context: OfferContext,
): Result<ImportedService, RowFault[]> {
  if (!row.offer.ok) return row.offer;
  const offer = row.offer.value;
  const id = offerId(offer.city, offer.name);
  if (ids.has(id)) return { ok: false, fault: [{ field: 'name', code: 'duplicate', found: offer.name }] };
  const { draft, notes, unknown } = offerToService(offer, context);
  const checked = ServiceRecord.safeParse(draft);
  if (!checked.success) return { ok: false, fault: checked.error.issues.map(recordFault) };
  return { ok: true, value: { row: row.row, name: offer.name, id, record: checked.data, draft, notes, unknown } };
}

/** The model's own faults, in the words of this import: its messages are codes such as `text-long`. */
function recordFault(issue: { path: PropertyKey[]; message: string }): RowFault {
  const code = issue.message === 'text-short' || issue.message === 'text-long' ? issue.message : 'form';
  return { field: issue.path.map(String).join('.'), code };
}

function countUnknown(services: readonly ImportedService[]): Record<OfferField, number> {
  const count = (field: OfferField) => services.filter((service) => service.unknown.includes(field)).length;
  return Object.fromEntries(offerFields.map((field) => [field, count(field)])) as Record<OfferField, number>;
}
