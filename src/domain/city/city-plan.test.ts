import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityPlan } from './city-plan.ts';
import { planCells, planOutline, type PlanPoint } from './plan-cells.ts';
import { planTints } from './plan-tints.ts';

const borough = (id: string) => ({ id, name: `Bezirk ${id}` });
const district = (name: string, center: [number, number], of = 'a') => ({ name, borough: of, center });

/** Positive inside a counter-clockwise convex ring, up to a tolerance in metres. */
function isInside(point: PlanPoint, ring: readonly PlanPoint[], tolerance = 0): boolean {
  return ring.every((from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1e-6) return true;
    return ((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)) / length >= -tolerance;
  });
}
const area = (ring: readonly PlanPoint[]): number =>
  ring.reduce((sum, from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    return sum + (from.x * to.y - to.x * from.y) / 2;
  }, 0);

const metres = fc.integer({ min: -8000, max: 8000 });
const centres = fc.uniqueArray(fc.record({ x: metres, y: metres }), {
  minLength: 1,
  maxLength: 40,
  selector: ({ x, y }) => `${x},${y}`,
});

describe('the cells of the schematic', () => {
  it('each hold their own centre', () => {
    fc.assert(
      fc.property(centres, (points) => {
        const cells = planCells(points, planOutline(points, 700));
        return points.every((point, index) => isInside(point, cells[index]!.ring, 1e-6));
      }),
    );
  });

  it('do not overlap and leave no gap: together they are as large as the outline', () => {
    fc.assert(
      fc.property(centres, (points) => {
        const outline = planOutline(points, 700);
        const sum = planCells(points, outline).reduce((total, { ring }) => total + area(ring), 0);
        return Math.abs(sum - area(outline)) / area(outline) < 1e-9;
      }),
    );
  });

  it('know their neighbours from both sides', () => {
    fc.assert(
      fc.property(centres, (points) => {
        const cells = planCells(points, planOutline(points, 700));
        // An edge of about half a metre may be seen from one side only; such cells meet in a point.
        const oneSided = cells.flatMap(({ neighbours }, own) =>
          neighbours.filter((other) => !cells[other]!.neighbours.includes(own)),
        );
        return oneSided.length <= points.length / 4;
      }),
    );
  });

  it.each([
    ['one centre', [{ x: 0, y: 0 }]],
    [
      'two',
      [
        { x: 0, y: 0 },
        { x: 900, y: 50 },
      ],
    ],
    ['many on one line', [0, 1, 2, 3, 4].map((step) => ({ x: step * 500, y: step * 250 }))],
  ])('are found for %s', (_, points) => {
    const cells = planCells(points, planOutline(points, 800));
    expect(cells.every(({ ring }) => area(ring) > 100_000)).toBe(true);
    expect(cells.map(({ neighbours }) => neighbours.length)).toEqual(
      points.map((_point, index) => (points.length === 1 ? 0 : index === 0 || index === points.length - 1 ? 1 : 2)),
    );
  });

  it('of two centres on the same point the first has the cell', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
      { x: 500, y: 0 },
    ];
    expect(planCells(points, planOutline(points, 300)).map(({ ring }) => ring.length > 2)).toEqual([true, false, true]);
  });
});

describe('the tints of the schematic', () => {
  it('differ between neighbours wherever four are enough', () => {
    fc.assert(
      fc.property(centres, (points) => {
        const around = planCells(points, planOutline(points, 700)).map(({ neighbours }) => neighbours);
        const tints = planTints(around);
        return around.every((others, own) => others.every((other) => tints[other] !== tints[own]));
      }),
    );
  });

  it('are still given where four are not enough', () => {
    const all = [0, 1, 2, 3, 4].map((own) => [0, 1, 2, 3, 4].filter((other) => other !== own));
    expect(new Set(planTints(all)).size).toBe(4);
  });
});

describe('the schematic of a city', () => {
  const grid = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3].map((column) =>
      district(`${row}${column}`, [50 + row * 0.01, 10 + column * 0.016], row < 2 ? (column < 2 ? 'a' : 'b') : 'c'),
    ),
  );
  const plan = cityPlan(grid, [borough('a'), borough('b'), borough('c'), borough('leer')]);

  it('tints the districts of one borough alike and those of neighbours differently', () => {
    const tintsOf = (id: string) =>
      new Set(plan.areas.filter((_, index) => grid[index]!.borough === id).map(({ tint }) => tint));
    const [a, b, c] = ['a', 'b', 'c'].map((id) => [...tintsOf(id)]);
    expect([a, b, c].map((tints) => tints?.length)).toEqual([1, 1, 1]);
    expect(new Set([...a!, ...b!, ...c!]).size).toBe(3);
  });

  it('names a borough once, at one of its own districts, and none that has no district', () => {
    expect(plan.boroughs.map(({ name }) => name)).toEqual(['Bezirk a', 'Bezirk b', 'Bezirk c']);
    const own = grid.filter(({ borough: id }) => id === 'b').map(({ center }) => center.join());
    expect(own).toContain(plan.boroughs[1]!.centre.join());
  });

  it('lies where the city lies, and reaches a district further', () => {
    const latitudes = plan.areas.flatMap(({ ring }) => ring.map(([latitude]) => latitude));
    expect(Math.min(...latitudes)).toBeLessThan(49.995);
    expect(Math.min(...latitudes)).toBeGreaterThan(49.98);
    expect(Math.max(...latitudes)).toBeGreaterThan(50.035);
  });

  it('is drawn for a city of one district, and of none', () => {
    expect(cityPlan([district('Dorf', [50, 10])], [borough('a')]).areas[0]?.ring.length).toBeGreaterThan(20);
    expect(cityPlan([], [])).toEqual({ areas: [], boroughs: [] });
  });
});
