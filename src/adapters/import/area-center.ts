import polylabel from 'polylabel';

type Position = readonly [number, number];
type Ring = Position[];

/** About 10 m: what four decimals of a degree can say. */
const PRECISION = 0.0001;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));

const isPolygon = (value: unknown): value is Ring[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition));

/** Twice the area of a ring in square degrees (shoelace formula); enough to compare parts of one city. */
function areaOf(ring: Ring): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum);
}

/**
 * The point of an area that lies furthest from its border, so that it is always inside, also in a crescent.
 * @param geometry GeoJSON Polygon or MultiPolygon, WGS 84; of several parts the largest counts
 * @returns latitude and longitude with four decimals; undefined for anything else
 */
export function areaCenter(geometry: unknown): [number, number] | undefined {
  if (typeof geometry !== 'object' || geometry === null) return undefined;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  const parts: unknown[] = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? [coordinates].flat(1) : [];
  const polygons = parts.filter(isPolygon);
  if (polygons.length === 0 || polygons.length < parts.length) return undefined;
  const largest = polygons.reduce((best, next) => (areaOf(next[0] ?? []) > areaOf(best[0] ?? []) ? next : best));
  // A degree of longitude is shorter than one of latitude: without this, "furthest" would lean to east and west.
  const shrink = Math.cos(((largest[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon, lat]): [number, number] => [lon * shrink, lat])),
    PRECISION,
  );
  return [rounded(y), rounded(x / shrink)];
}

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
