import type { Borough, District } from './city.schema.ts';
import { planCells, planOutline, type PlanPoint } from './plan-cells.ts';
import { planTints } from './plan-tints.ts';

/** Latitude, longitude in degrees (WGS 84), five decimals: a metre. */
export type PlanPosition = [latitude: number, longitude: number];

/** What a schematic of the city draws. No border in it is a real one. */
export interface CityPlan {
  areas: {
    name: string;
    /** 0 to 3: areas of one borough share it, neighbouring boroughs differ. */
    tint: number;
    centre: PlanPosition;
    /** Corners; empty for a second district with the same centre. */
    ring: PlanPosition[];
  }[];
  boroughs: { name: string; centre: PlanPosition }[];
}

/** Metres in a degree of latitude, and of longitude at the equator; exact enough to draw with. */
const METRES_PER_DEGREE = 111_195;
/** Room around a city of one district, and the least around any, metres. */
const LONELY = 2000;
const LEAST = 600;

interface Projection {
  toPlan: (position: readonly [number, number]) => PlanPoint;
  toEarth: (point: PlanPoint) => PlanPosition;
}

/** A flat picture of a city (equirectangular around its middle): straight and true to scale at this size. */
function localProjection(positions: readonly (readonly [number, number])[]): Projection {
  const middle = (axis: 0 | 1): number =>
    positions.reduce((sum, position) => sum + position[axis], 0) / Math.max(positions.length, 1);
  const [latitude, longitude] = [middle(0), middle(1)];
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return {
    toPlan: ([north, east]) => ({
      x: (east - longitude) * METRES_PER_DEGREE * shrink,
      y: (north - latitude) * METRES_PER_DEGREE,
    }),
    toEarth: ({ x, y }) => [
      rounded(latitude + y / METRES_PER_DEGREE),
      rounded(longitude + x / (METRES_PER_DEGREE * shrink)),
    ],
  };
}

/** The schematic of a city, from nothing but the centres of its districts. */
export function cityPlan(
  districts: readonly Pick<District, 'name' | 'borough' | 'center'>[],
  boroughs: readonly Pick<Borough, 'id' | 'name'>[],
): CityPlan {
  const { toPlan, toEarth } = localProjection(districts.map(({ center }) => center));
  const centres = districts.map(({ center }) => toPlan(center));
  const cells = planCells(centres, planOutline(centres, margin(centres)));
  const boroughOf = districts.map(({ borough }) => boroughs.findIndex(({ id }) => id === borough));
  const around = boroughs.map((_, own) => {
    const touching = cells.flatMap(({ neighbours }, cell) => (boroughOf[cell] === own ? neighbours : []));
    return [...new Set(touching.map((cell) => boroughOf[cell] ?? -1))].filter((other) => other !== own && other >= 0);
  });
  const tints = planTints(around);
  return {
    areas: districts.map(({ name, center }, index) => ({
      name,
      tint: tints[boroughOf[index] ?? -1] ?? 0,
      centre: [rounded(center[0]), rounded(center[1])],
      ring: (cells[index]?.ring ?? []).map(toEarth),
    })),
    boroughs: boroughs.flatMap(({ name }, own) => {
      const members = centres.filter((_, index) => boroughOf[index] === own);
      return members.length === 0 ? [] : [{ name, centre: toEarth(innermost(members)) }];
    }),
  };
}

/** The member nearest to the middle of all: a name there stands inside its borough, whatever its shape. */
function innermost(members: readonly PlanPoint[]): PlanPoint {
  const mean = (axis: 'x' | 'y'): number => members.reduce((sum, point) => sum + point[axis], 0) / members.length;
  const middle = { x: mean('x'), y: mean('y') };
  return members.reduce((best, point) => (distance(point, middle) < distance(best, middle) ? point : best));
}

/** How far the plan reaches beyond the outermost centres: as far as districts usually lie apart. */
function margin(centres: readonly PlanPoint[]): number {
  const gaps = centres
    .map((centre) => Math.min(...centres.map((other) => distance(centre, other)).filter((gap) => gap > 0)))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)];
  return usual === undefined ? LONELY : Math.max(LEAST, usual);
}

const distance = (a: PlanPoint, b: PlanPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
