import type { ContentFinding, FaultCode } from './content-fault.ts';
import { type ContentDraft, type Entry, fieldOf } from './content-draft.ts';
import { nearestWords } from './nearest-words.ts';

type Ids = ReadonlySet<string> | undefined;
type Owner = Entry<unknown>;

/** How many existing names are told when none is near. */
const SHOWN = 8;

/** Judges one reference; a list that could not be read blames nobody. */
function missing(ids: Ids, code: FaultCode, owner: Owner, field: string, id: string | undefined): ContentFinding[] {
  if (id === undefined || ids === undefined || ids.has(id)) return [];
  return [
    {
      code,
      file: owner.file,
      field: fieldOf(owner, field),
      found: id,
      nearest: nearestWords(id, ids),
      options: [...ids].sort().slice(0, SHOWN),
    },
  ];
}

const missingAny = (
  ids: Ids,
  code: FaultCode,
  owner: Owner,
  field: string,
  list: readonly string[],
): ContentFinding[] => list.flatMap((id, index) => missing(ids, code, owner, `${field}.${String(index)}`, id));

/** Ids of every place, whatever its kind; undefined when one folder could not be read. */
function placeIds({ ids }: ContentDraft): Ids {
  if (ids.office === undefined || ids.meetingPlace === undefined || ids.careFacility === undefined) return undefined;
  return new Set([...ids.office, ...ids.meetingPlace, ...ids.careFacility]);
}

function offeringReferences({ places, services, ids }: ContentDraft): ContentFinding[] {
  return [...places, ...services].flatMap((entry) => {
    const { organization, topics, serviceArea } = entry.value;
    const areas = serviceArea === undefined || serviceArea.boroughs === 'all' ? [] : serviceArea.boroughs;
    return [
      ...missing(ids.organization, 'organization-unknown', entry, 'organization', organization),
      ...missingAny(ids.topic, 'topic-unknown', entry, 'topics', topics),
      ...missingAny(ids.borough, 'borough-unknown', entry, 'serviceArea.boroughs', areas),
    ];
  });
}

function articleReferences(draft: ContentDraft): ContentFinding[] {
  return draft.articles.flatMap((entry) => {
    const { id, topics, related } = entry.value;
    const self = related.indexOf(id);
    return [
      ...missingAny(draft.ids.topic, 'topic-unknown', entry, 'topics', topics),
      ...missingAny(draft.ids.article, 'article-unknown', entry, 'related', related),
      ...(self === -1
        ? []
        : [
            {
              code: 'article-self' as const,
              file: entry.file,
              field: fieldOf(entry, `related.${String(self)}`),
              found: id,
            },
          ]),
    ];
  });
}

/** Everything a record names must exist: organizations, districts, boroughs, topics, places and articles. Kinds of office in articles are free: texts are written for any city. */
export function checkReferences(draft: ContentDraft): ContentFinding[] {
  const { ids } = draft;
  const offered = placeIds(draft);
  return [
    ...draft.districts.flatMap((entry) =>
      missing(ids.borough, 'borough-unknown', entry, 'borough', entry.value.borough),
    ),
    ...[...draft.postcodes, ...draft.streets].flatMap((entry) =>
      missingAny(ids.district, 'district-unknown', entry, 'districts', entry.value.districts),
    ),
    ...draft.places.flatMap((entry) =>
      missing(ids.district, 'district-unknown', entry, 'district', entry.value.district),
    ),
    ...draft.services.flatMap((entry) => missingAny(offered, 'place-unknown', entry, 'places', entry.value.places)),
    ...offeringReferences(draft),
    ...articleReferences(draft),
  ];
}
