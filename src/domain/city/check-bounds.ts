import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, fieldOf } from './content-draft.ts';
import { cityFiles } from './content-layout.ts';
import type { Site } from './site.schema.ts';

const inside = ({ south, west, north, east }: Site['bounds'], latitude: number, longitude: number): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** Every point must lie in the frame of the city (WGS 84); two swapped numbers are called by their name. */
export function checkBounds({ site, places, districts }: ContentDraft): ContentFinding[] {
  if (site === undefined) return [];
  const { bounds } = site;
  if (bounds.south >= bounds.north || bounds.west >= bounds.east)
    return [{ code: 'bounds-order', file: cityFiles.site, field: 'bounds' }];
  const points = [
    ...places.flatMap((entry) =>
      entry.value.geo === undefined
        ? []
        : [{ entry, field: 'geo', latitude: entry.value.geo.latitude, longitude: entry.value.geo.longitude }],
    ),
    ...districts.map((entry) => ({
      entry,
      field: 'center',
      latitude: entry.value.center[0],
      longitude: entry.value.center[1],
    })),
  ];
  return points
    .filter(({ latitude, longitude }) => !inside(bounds, latitude, longitude))
    .map(({ entry, field, latitude, longitude }) => ({
      code: inside(bounds, longitude, latitude) ? 'coordinates-swapped' : 'outside-city',
      file: entry.file,
      field: fieldOf(entry, field),
      found: `${String(latitude)}, ${String(longitude)}`,
      options: [`${String(bounds.south)} – ${String(bounds.north)}`, `${String(bounds.west)} – ${String(bounds.east)}`],
    }));
}
