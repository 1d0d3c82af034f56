/** A point of the plan in metres: x to the east, y to the north of the plan's middle. */
export interface PlanPoint {
  x: number;
  y: number;
}

/** A corner of a cell; the edge that leads on from it borders on the cell of this number, or on the outside. */
interface Corner extends PlanPoint {
  across: number | undefined;
}

/** The area that lies nearer to one centre than to any other, cut off at the outline. */
export interface PlanCell {
  /** Counter-clockwise, without the first corner again; empty where an earlier centre has the very same point. */
  ring: PlanPoint[];
  /** Numbers of the cells it has an edge with. */
  neighbours: number[];
}

/** Corners of the circle that rounds the outline. */
const ROUND = 32;
/** Shorter edges are where three cells meet in a point, metres. */
const NO_EDGE = 0.5;

/**
 * Voronoi cells of centres, each cut out of the outline by the lines half-way to all others. Unlike a triangulation
 * this needs no special case for one centre, two, or any number on one line.
 * @param outline convex, counter-clockwise
 */
export function planCells(centres: readonly PlanPoint[], outline: readonly PlanPoint[]): PlanCell[] {
  return centres.map((centre, own) => {
    let corners: Corner[] = outline.map(({ x, y }) => ({ x, y, across: undefined }));
    for (const [other, far] of centres.entries()) {
      if (other === own) continue;
      const same = far.x === centre.x && far.y === centre.y;
      if (!same) corners = keepNearer(corners, centre, far, other);
      else if (other < own) corners = [];
    }
    return { ring: corners.map(({ x, y }) => ({ x, y })), neighbours: edgesOf(corners) };
  });
}

/** The part of a convex ring that is nearer to one point than to another (Sutherland and Hodgman, 1974). */
function keepNearer(corners: readonly Corner[], near: PlanPoint, far: PlanPoint, other: number): Corner[] {
  const dx = far.x - near.x;
  const dy = far.y - near.y;
  const limit = (far.x ** 2 + far.y ** 2 - near.x ** 2 - near.y ** 2) / 2;
  const beyond = (point: PlanPoint): number => point.x * dx + point.y * dy - limit;
  return corners.flatMap((from, index): Corner[] => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const a = beyond(from);
    const b = beyond(to);
    if (a <= 0 && b <= 0) return [from];
    if (a > 0 && b > 0) return [];
    const share = a / (a - b);
    const cut = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return a <= 0 ? [from, { ...cut, across: other }] : [{ ...cut, across: from.across }];
  });
}

function edgesOf(corners: readonly Corner[]): number[] {
  const numbers = corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return from.across === undefined || Math.hypot(to.x - from.x, to.y - from.y) < NO_EDGE ? [] : [from.across];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A rounded outline that keeps a distance from every centre: the convex hull of circles around them. @param metres above 0 */
export function planOutline(centres: readonly PlanPoint[], metres: number): PlanPoint[] {
  const points = centres.flatMap(({ x, y }) =>
    Array.from({ length: ROUND }, (_, step) => {
      const angle = (2 * Math.PI * step) / ROUND;
      return { x: x + metres * Math.cos(angle), y: y + metres * Math.sin(angle) };
    }),
  );
  return convexHull(points);
}

/** Andrew's monotone chain, counter-clockwise. */
function convexHull(points: readonly PlanPoint[]): PlanPoint[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly PlanPoint[]): PlanPoint[] => {
    const chain: PlanPoint[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && !turnsLeft(chain[chain.length - 2], chain[chain.length - 1], point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turnsLeft = (a: PlanPoint | undefined, b: PlanPoint | undefined, c: PlanPoint): boolean =>
  a === undefined || b === undefined || (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
