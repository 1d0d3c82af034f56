/** Colours of the base map, all made of the portal's own, so that it follows every choice of contrast. */
export interface TileColours {
  earth: string;
  park: string;
  water: string;
  building: string;
  road: string;
  edge: string;
  rail: string;
  name: string;
  halo: string;
}

/** A colour between two. @param share of the second, 0 to 1 @returns #rrggbb */
export function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, index: number): number =>
    Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  const parts = [0, 1, 2].map((index) =>
    Math.round(channel(first, index) * (1 - share) + channel(second, index) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** @param token reads a colour of the theme, as #rrggbb */
export function tileColours(token: (name: string) => string): TileColours {
  const [ground, paper, ink] = [token('ground'), token('paper'), token('ink')];
  return {
    earth: ground,
    park: mixed(ground, token('pflege'), 0.1),
    water: mixed(ground, token('rat'), 0.2),
    building: mixed(ground, ink, 0.07),
    road: paper,
    edge: mixed(ground, ink, 0.25),
    rail: mixed(ground, ink, 0.35),
    name: ink,
    halo: paper,
  };
}
