/** `etwa 400 Meter`, `etwa 1,2 Kilometer`: a straight line is never told more exactly than to 100 m. */
export const distanceText = (metres: number): string =>
  metres < 950
    ? `etwa ${String(Math.max(1, Math.round(metres / 100)) * 100)} Meter`
    : `etwa ${(metres / 1000).toFixed(1).replace('.0', '').replace('.', ',')} Kilometer`;
