import { placeTypes } from '../place/place-types.ts';
import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, fieldOf, isSound } from './content-draft.ts';
import { cityFiles } from './content-layout.ts';
import { nearestWords } from './nearest-words.ts';

/**
 * Who answers for a Stadtbezirk: the kind of office named in site.yaml. Each such office says for whom; a Stadtbezirk
 * without one is worth a warning (the page sends people to the help line), two for one Stadtbezirk are allowed.
 */
export function checkResponsibility({ site, places, boroughs, allPlacesRead }: ContentDraft): ContentFinding[] {
  if (site === undefined) return [];
  const { type } = site.responsibleOffice;
  if (!placeTypes.some((known) => known === type)) {
    return [
      {
        code: 'office-type-unknown',
        file: cityFiles.site,
        field: 'responsibleOffice.type',
        found: type,
        options: placeTypes,
        nearest: nearestWords(type, placeTypes),
      },
    ];
  }
  const offices = places.filter((entry) => entry.value.type === type && isSound(entry, 'type'));
  const covered = offices.map(({ value }) => value.serviceArea?.boroughs ?? []);
  const uncovered = allPlacesRead
    ? boroughs.filter(({ value }) => !covered.some((area) => area === 'all' || area.includes(value.id)))
    : [];
  return [
    ...offices
      .filter(({ value }) => value.serviceArea === undefined)
      .map((entry) => ({
        code: 'service-area-missing' as const,
        file: entry.file,
        field: fieldOf(entry, 'serviceArea'),
      })),
    ...uncovered.map((entry) => ({
      code: 'borough-uncovered' as const,
      file: entry.file,
      field: fieldOf(entry, 'id'),
      found: entry.value.id,
      other: type,
    })),
  ];
}
