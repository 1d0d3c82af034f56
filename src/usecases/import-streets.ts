import { foldName } from '#domain/city/area-lookup.ts';
import type { District, Street } from '#domain/city/city.schema.ts';
import type { Result } from '#domain/shared/result.ts';

export interface StreetRowFault {
  field: 'street' | 'postalCode' | 'districts' | 'houseNumbers' | 'latitude' | 'longitude';
  code: 'missing' | 'text-short' | 'postcode-form' | 'house-numbers-form' | 'coordinate-form' | 'district-unknown';
  found?: string | undefined;
}

/** A row of a directory: Ortsteile by name. */
export interface ReadStreetRow {
  line: number;
  name: string | undefined;
  row: Result<
    Omit<Street, 'houseNumbers' | 'latitude' | 'longitude'> & {
      houseNumbers?: string | undefined;
      latitude?: number | undefined;
      longitude?: number | undefined;
    },
    StreetRowFault[]
  >;
}

export interface StreetsPlan {
  rowCount: number;
  /** The whole directory after the import. */
  streets: Street[];
  added: number;
  changed: number;
  unchanged: number;
  /** Rows edited by hand; `present` undefined: deleted by hand. */
  kept: { key: string; present: Street | undefined; incoming: Street }[];
  /** Rows that stand there and that the source does not name; they stay. */
  gone: string[];
  rejected: { line: number; name: string | undefined; faults: StreetRowFault[] }[];
  ledger: Record<string, string>;
}

export interface StreetsContext {
  districts: readonly District[];
  present: readonly Street[];
  /** Fingerprint of each row as it was last imported, by its key. */
  ledger: Readonly<Record<string, string>>;
  fingerprint: (value: unknown) => string;
}

type RowKey = Pick<Street, 'street' | 'postalCode'> & { houseNumbers?: string | undefined };

const keyOf = ({ street, postalCode, houseNumbers }: RowKey): string =>
  [street, postalCode, houseNumbers].filter((part) => part !== undefined).join(' ');

const inGerman = new Intl.Collator('de');
const byStreet = (a: Street, b: Street): number =>
  inGerman.compare(a.street, b.street) || inGerman.compare(keyOf(a), keyOf(b));

/**
 * Plans a new street directory from the rows of a source. Rows of one street and postcode are joined; rows edited by hand
 * since the last import stay as they are. Pure; running it on its own result plans no change.
 */
export function planStreets(rows: readonly ReadStreetRow[], context: StreetsContext): StreetsPlan {
  const { incoming, rejected } = joined(rows, context.districts);
  const present = new Map(context.present.map((row) => [keyOf(row), row]));
  const plan: StreetsPlan = {
    rowCount: rows.length,
    streets: [],
    added: 0,
    changed: 0,
    unchanged: 0,
    kept: [],
    gone: [...present.keys()].filter((key) => !incoming.has(key)),
    rejected,
    ledger: { ...context.ledger },
  };
  for (const [key, row] of incoming) mergeRow(plan, key, row, present.get(key), context);
  plan.streets.push(...context.present.filter((row) => !incoming.has(keyOf(row))));
  plan.streets.sort(byStreet);
  return plan;
}

function mergeRow(
  plan: StreetsPlan,
  key: string,
  incoming: Street,
  present: Street | undefined,
  context: StreetsContext,
): void {
  const print = (row: Street | undefined) => row && context.fingerprint(row);
  const [wanted, there, before] = [context.fingerprint(incoming), print(present), context.ledger[key]];
  if (there !== wanted && there !== before) {
    plan.kept.push({ key, present, incoming });
    if (present !== undefined) plan.streets.push(present);
    return;
  }
  if (there === wanted) plan.unchanged += 1;
  else if (there === undefined) plan.added += 1;
  else plan.changed += 1;
  plan.streets.push(incoming);
  plan.ledger[key] = wanted;
}

function joined(rows: readonly ReadStreetRow[], districts: readonly District[]) {
  const ids = new Map<string, string>();
  for (const { id, name, alternateNames } of districts.toReversed())
    for (const known of [...alternateNames, name]) ids.set(foldName(known), id);
  const incoming = new Map<string, Street>();
  const rejected: StreetsPlan['rejected'] = [];
  const spoilt = new Map<string, StreetRowFault[]>();
  for (const { row } of rows) {
    const faults = row.ok ? unknownDistricts(row.value.districts, ids) : [];
    if (row.ok && faults.length > 0) spoilt.set(keyOf(row.value), faults);
  }
  for (const { line, name, row } of rows) {
    const faults = row.ok ? spoilt.get(keyOf(row.value)) : row.fault;
    if (!row.ok || faults !== undefined) rejected.push({ line, name, faults: faults ?? [] });
    else {
      const street = withIds(row.value, ids);
      const other = incoming.get(keyOf(street));
      const all = [...(other?.districts ?? []), ...street.districts];
      incoming.set(keyOf(street), { ...street, ...other, districts: [...new Set(all)] });
    }
  }
  return { incoming, rejected };
}

/** One unknown Ortsteil spoils every row of the street there: without it a street that spans two boroughs would seem to lie in one. */
function unknownDistricts(names: readonly string[], ids: ReadonlyMap<string, string>): StreetRowFault[] {
  if (names.length === 0) return [{ field: 'districts', code: 'missing' }];
  const unknown = names.filter((name) => !ids.has(foldName(name)));
  return unknown.map((found) => ({ field: 'districts', code: 'district-unknown', found }));
}

function withIds(row: Extract<ReadStreetRow['row'], { ok: true }>['value'], ids: ReadonlyMap<string, string>): Street {
  const { street, postalCode, houseNumbers, latitude, longitude } = row;
  const point = latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
  const districts = [...new Set(row.districts.map((name) => ids.get(foldName(name)) ?? ''))];
  return { street, postalCode, districts, ...(houseNumbers !== undefined && { houseNumbers }), ...point };
}
