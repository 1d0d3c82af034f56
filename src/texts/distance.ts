import type { Reach } from '#domain/filter/where.ts';

/** A distance is told as one figure when its bounds lie closer than this. */
const ONE_FIGURE_METRES = 250;

/** `etwa 400 Meter`, `etwa 1,2 Kilometer`, `etwa 14 Kilometer`: a straight line is never told more exactly than to 100 m. */
export function distanceText(metres: number): string {
  if (metres < 950) return `etwa ${String(Math.max(1, Math.round(metres / 100)) * 100)} Meter`;
  return `etwa ${kilometres(metres >= 9_500 ? Math.round(metres / 1000) : Math.round(metres / 100) / 10)}`;
}

/** A distance between two bounds, as exactly as it is known: `höchstens etwa 1 Kilometer`, `etwa 1 bis 2,5 Kilometer`. */
export function reachText({ least, most }: Reach): string {
  if (most - least <= ONE_FIGURE_METRES) return distanceText((least + most) / 2);
  const to = Math.ceil(most / 500) / 2;
  const from = Math.floor(least / 500) / 2;
  return from === 0 ? `höchstens etwa ${kilometres(to)}` : `etwa ${figure(from)} bis ${kilometres(to)}`;
}

const figure = (value: number): string => String(value).replace('.', ',');
const kilometres = (value: number): string => `${figure(value)} Kilometer`;
