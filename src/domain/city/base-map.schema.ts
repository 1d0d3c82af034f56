import { z } from 'zod';

const Zoom = z.number().int('integer-form').min(5, 'number-range').max(18, 'number-range');

/** A base map of the city's own; without it a schematic is drawn. docs/map.md says how a city gets one. */
export const BaseMap = z
  .strictObject({
    tiles: z
      .string()
      .regex(/^[a-z0-9-]+\.pmtiles$/, 'tiles-name')
      .meta({ description: 'Kartendatei im Ordner stadt.', examples: ['stadt.pmtiles'] }),
    attribution: z
      .string()
      .trim()
      .min(1, 'duty-empty')
      .meta({
        description: 'Quellenangabe, die auf der Karte steht; die Lizenz verlangt sie.',
        examples: ['© OpenStreetMap-Mitwirkende, ODbL 1.0'],
      }),
    minZoom: Zoom.default(10).meta({ description: 'Kleinste Vergrößerung der Kartendatei.', examples: [10] }),
    maxZoom: Zoom.default(15).meta({ description: 'Größte Vergrößerung der Kartendatei.', examples: [15] }),
  })
  .meta({ description: 'Grundkarte. Ohne sie zeigt die Karte einen vereinfachten Plan.' });
export type BaseMap = z.infer<typeof BaseMap>;
