/** Tints of the plan; four are enough for any map whose areas hang together (Appel and Haken, 1976). */
const PLAN_TINTS = 4;

/** Attempts before the rest is tinted as well as it goes: a city has some twenty boroughs and needs a few hundred. */
const PATIENCE = 20_000;

/**
 * A tint (0 to 3) for every area, so that neighbours differ. Boroughs in several pieces may not allow it; then the
 * fewest neighbours share one.
 * @param neighbours for each area the numbers of those it has an edge with
 */
export function planTints(neighbours: readonly (readonly number[])[]): number[] {
  const order = neighbours
    .map((_, area) => area)
    .sort((a, b) => degree(neighbours, b) - degree(neighbours, a) || a - b);
  const tints: (number | undefined)[] = neighbours.map(() => undefined);
  let attempts = 0;
  const free = (area: number, tint: number): boolean =>
    (neighbours[area] ?? []).every((other) => tints[other] !== tint);
  const place = (position: number): boolean => {
    const area = order[position];
    if (area === undefined) return true;
    for (let tint = 0; tint < PLAN_TINTS && attempts < PATIENCE; tint += 1) {
      attempts += 1;
      if (!free(area, tint)) continue;
      tints[area] = tint;
      if (place(position + 1)) return true;
      tints[area] = undefined;
    }
    return false;
  };
  if (!place(0)) for (const area of order) tints[area] = leastUsed(neighbours[area] ?? [], tints);
  return tints.map((tint) => tint ?? 0);
}

const degree = (neighbours: readonly (readonly number[])[], area: number): number => neighbours[area]?.length ?? 0;

function leastUsed(around: readonly number[], tints: readonly (number | undefined)[]): number {
  const counts = Array.from(
    { length: PLAN_TINTS },
    (_, tint) => around.filter((other) => tints[other] === tint).length,
  );
  return counts.indexOf(Math.min(...counts));
}
