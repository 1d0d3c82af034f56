import { foldName } from '#domain/city/area-lookup.ts';
import type { Borough, District } from '#domain/city/city.schema.ts';
import { distanceInMetres } from '#domain/shared/geo.ts';
import { offerId } from './offer-id.ts';

/** An area as a source draws it; `line` is its place in the file, from 1. */
export interface AreaRow {
  line: number;
  name: string | undefined;
  borough: string | undefined;
  center: [number, number] | undefined;
}

export type AreaFaultCode = 'name-missing' | 'borough-missing' | 'geometry-form' | 'name-twice' | 'id-empty';

/** What the source says otherwise than an entry there is; the entry stays. */
export interface AreaDifference {
  id: string;
  field: 'name' | 'borough' | 'center';
  present: string;
  incoming: string;
  /** Metres between the two centres. */
  metres?: number;
}

export interface DistrictsPlan {
  rowCount: number;
  newBoroughs: { id: string; name: string }[];
  newDistricts: { id: string; name: string; borough: string; center: [number, number] }[];
  /** Centres to replace, by id of the Ortsteil; only when the caller asks for it. */
  newCenters: Map<string, [number, number]>;
  unchanged: number;
  differences: AreaDifference[];
  /** Ortsteile that stand there and that the source does not draw; they stay. */
  gone: string[];
  rejected: { line: number; name: string | undefined; code: AreaFaultCode }[];
}

export interface DistrictsContext {
  boroughs: readonly Borough[];
  districts: readonly District[];
  /** Borough by name of the Ortsteil, from a second file. */
  boroughOf: ReadonlyMap<string, string>;
  replaceCenters: boolean;
}

/** Centres nearer than this mean the same; they come from other outlines of the same area. */
const SAME_METRES = 100;

type Named = Pick<District, 'id' | 'name' | 'alternateNames'>;

/**
 * Plans entries of boroughs.yaml and districts.yaml from areas. An entry there is keeps all its fields; what the source says
 * otherwise is told. Pure; running it on its own result plans no change.
 */
export function planDistricts(rows: readonly AreaRow[], context: DistrictsContext): DistrictsPlan {
  const plan: DistrictsPlan = {
    rowCount: rows.length,
    newBoroughs: [],
    newDistricts: [],
    newCenters: new Map(),
    unchanged: 0,
    differences: [],
    gone: [],
    rejected: [],
  };
  const seen = new Set<string>();
  const boroughOf = new Map([...context.boroughOf].map(([name, borough]) => [foldName(name), borough]));
  for (const row of rows) {
    const code = planRow(
      { ...row, borough: row.borough ?? boroughOf.get(foldName(row.name ?? '')) },
      seen,
      plan,
      context,
    );
    if (code !== undefined) plan.rejected.push({ line: row.line, name: row.name, code });
  }
  plan.gone = context.districts.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  return plan;
}

function planRow(
  row: AreaRow,
  seen: Set<string>,
  plan: DistrictsPlan,
  context: DistrictsContext,
): AreaFaultCode | undefined {
  const { name, borough, center } = row;
  if (name === undefined || name.length < 2) return 'name-missing';
  if (center === undefined) return 'geometry-form';
  const standing = named(context.districts, name);
  const id = standing?.id ?? offerId('', name);
  if (id === '') return 'id-empty';
  if (seen.has(id)) return 'name-twice';
  if (standing === undefined && borough === undefined) return 'borough-missing';
  seen.add(id);
  const boroughId = borough === undefined ? undefined : boroughFor(borough, plan, context);
  if (standing !== undefined) compare(standing, { name, borough: boroughId, center }, plan, context);
  else if (boroughId !== undefined) plan.newDistricts.push({ id, name, borough: boroughId, center });
  return undefined;
}

function named<T extends Named>(entries: readonly T[], name: string): T | undefined {
  const folded = foldName(name);
  return (
    entries.find((entry) => foldName(entry.name) === folded) ??
    entries.find(
      ({ id, alternateNames }) =>
        id === offerId('', name) || alternateNames.some((other) => foldName(other) === folded),
    )
  );
}

function boroughFor(name: string, plan: DistrictsPlan, { boroughs }: DistrictsContext): string | undefined {
  const made = plan.newBoroughs.map((entry) => ({ ...entry, alternateNames: [] }));
  const known = named<Named>([...boroughs, ...made], name);
  if (known !== undefined) return known.id;
  const id = offerId('', name);
  if (id !== '') plan.newBoroughs.push({ id, name });
  return id === '' ? undefined : id;
}

interface Incoming {
  name: string;
  borough: string | undefined;
  center: [number, number];
}

function compare(
  standing: District,
  { name, borough, center }: Incoming,
  plan: DistrictsPlan,
  context: DistrictsContext,
): void {
  const { id } = standing;
  const before = plan.differences.length;
  const differ = (field: AreaDifference['field'], present: string, incoming: string, more = {}) =>
    plan.differences.push({ id, field, present, incoming, ...more });
  if (standing.name !== name && !standing.alternateNames.includes(name)) differ('name', standing.name, name);
  if (borough !== undefined && borough !== standing.borough) differ('borough', standing.borough, borough);
  const point = ([latitude, longitude]: [number, number]) => ({ latitude, longitude });
  const metres = Math.round(distanceInMetres(point(standing.center), point(center)));
  if (context.replaceCenters && metres > 0) plan.newCenters.set(id, center);
  else if (metres > SAME_METRES) differ('center', standing.center.join(', '), center.join(', '), { metres });
  if (plan.differences.length === before && !plan.newCenters.has(id)) plan.unchanged += 1;
}
