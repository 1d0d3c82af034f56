import { foldName } from '#domain/city/area-lookup.ts';
import type { ImportedPlace } from '#domain/city/imports.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import type { placeResemblance, StandingPlace } from './place-resemblance.ts';
import type { PlaceImportOptions, PlaceRow, PlaceRowFault, PlaceWords, ReadPlaceRow } from './place-row.ts';
import type { CityFacts } from './row-mapping.ts';
import { type MappedPlace, type RefusedRow, rowToPlace } from './row-to-place.ts';

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

/** What grows while the rows are planned one after the other. */
export interface Planning {
  ledger: Map<string, ImportedPlace>;
  ids: Set<string>;
  resembles: ReturnType<typeof placeResemblance>;
  context: PlaceImportContext;
}

export const ledgerKey = ({ source, key }: Pick<ImportedPlace, 'source' | 'key'>): string => `${source}\n${key}`;

/** How a row is known again: by the source's own id, else by name and address. */
const keyOf = ({ id, name, street, houseNumber, postalCode }: PlaceRow): string =>
  id === undefined ? [name, street, houseNumber, postalCode].map((part) => foldName(part ?? '')).join('|') : `id ${id}`;

export interface PreparedRow {
  key: string;
  mapped: MappedPlace;
  row: PlaceRow;
}

/** Maps a row, or says all that is wrong with it: cells, the row as a whole, and whether the place is there already. */
export function prepareRow(
  { line, row: read }: ReadPlaceRow,
  seen: Map<string, number>,
  { context, ledger, resembles }: Planning,
): Result<PreparedRow, RefusedRow> {
  const { city, words, options, refused } = context;
  const row: PlaceRow = read.ok ? read.value : { ...read.rest, name: read.rest.name ?? '' };
  const key = keyOf(row);
  const mapped = rowToPlace(row, city, words, options);
  const first = seen.get(key);
  // The key of a row with faulty cells may be that of another place.
  if (read.ok && first === undefined) seen.set(key, line);
  const twice: PlaceRowFault[] =
    read.ok && first !== undefined ? [{ field: '', code: 'row-twice', found: row.name, other: String(first) }] : [];
  const cells = read.ok ? [] : read.fault;
  const { faults, notes } = withoutEchoes(mapped.ok ? { faults: [], notes: mapped.value.notes } : mapped.fault, cells);
  const all = [...cells, ...twice, ...faults, ...(refused.get(line) ?? [])];
  if (mapped.ok && all.length === 0) return ok({ key, mapped: mapped.value, row });
  // Without its postcode a row has no door and would resemble every like name of the city.
  const isJudged = row.name !== '' && twice.length === 0 && cells.every(({ field }) => field !== 'postalCode');
  const isNew = isJudged && !ledger.has(ledgerKey({ source: options.source, key }));
  const other = isNew ? resembles.find(standingAs('', row)) : undefined;
  if (other !== undefined) all.push({ field: '', code: 'resembles', found: row.name, other });
  return fail({ faults: all, notes });
}

/** Without what only follows from a cell that is at fault itself. */
function withoutEchoes({ faults, notes }: RefusedRow, cells: readonly PlaceRowFault[]): RefusedRow {
  const isAtFault = (...fields: string[]) => cells.some(({ field }) => fields.includes(field));
  const noPoint = isAtFault('latitude', 'longitude');
  const noPostcode = isAtFault('postalCode');
  return {
    faults: faults.filter(({ code }) => !(noPoint && code === 'postcode-elsewhere')),
    notes: notes.filter(({ code }) => !(noPostcode && code === 'address-half')),
  };
}

export const standingAs = (id: string, row: PlaceRow): StandingPlace => ({
  id,
  name: row.name,
  street: fullStreet(row),
  postalCode: row.postalCode,
});

const fullStreet = ({ street, houseNumber }: PlaceRow): string | undefined =>
  street === undefined || houseNumber === undefined ? street : `${street} ${houseNumber}`;
