import { foldName } from '#domain/city/area-lookup.ts';
import { placeTypes, type PlaceKind, type PlaceType } from '#domain/place/place-types.ts';

/** Kind of each type, and its topics (ids of content/stadt/topics.yaml), the nearest first. */
export const byType: Record<PlaceType, { kind: PlaceKind; topics: readonly string[] }> = {
  seniorenbuero: { kind: 'office', topics: ['beratung'] },
  beratungsstelle: { kind: 'office', topics: ['beratung'] },
  pflegestuetzpunkt: { kind: 'office', topics: ['pflege', 'beratung'] },
  sozialdienst: { kind: 'office', topics: ['beratung'] },
  amt: { kind: 'office', topics: ['antraege', 'beratung'] },
  buergeramt: { kind: 'office', topics: ['antraege', 'beratung'] },
  verein: { kind: 'office', topics: ['ehrenamt', 'beratung'] },
  selbsthilfegruppe: { kind: 'office', topics: ['gesundheit', 'beratung'] },
  hospizdienst: { kind: 'office', topics: ['gesundheit', 'pflege'] },
  begegnungsstaette: { kind: 'meetingPlace', topics: ['begegnung'] },
  seniorentreff: { kind: 'meetingPlace', topics: ['begegnung'] },
  nachbarschaftstreff: { kind: 'meetingPlace', topics: ['begegnung'] },
  buergerverein: { kind: 'meetingPlace', topics: ['begegnung'] },
  kulturort: { kind: 'meetingPlace', topics: ['kultur', 'begegnung'] },
  bibliothek: { kind: 'meetingPlace', topics: ['bildung', 'begegnung'] },
  bildungsort: { kind: 'meetingPlace', topics: ['bildung', 'begegnung'] },
  pflegeheim: { kind: 'careFacility', topics: ['pflegeplatz', 'pflege'] },
  betreutesWohnen: { kind: 'careFacility', topics: ['wohnen', 'pflegeplatz'] },
};

/** Type of a place of which only the kind is known. */
const typeOfKind: Record<PlaceKind, PlaceType> = {
  office: 'beratungsstelle',
  meetingPlace: 'begegnungsstaette',
  careFacility: 'pflegeheim',
};

/** Words of a column "Art" that are no type of ours; folded as `foldName` does. */
const words: Readonly<Record<string, PlaceType>> = {
  beratung: 'beratungsstelle',
  anlaufstelle: 'beratungsstelle',
  office: 'beratungsstelle',
  begegnung: 'begegnungsstaette',
  treff: 'nachbarschaftstreff',
  'meeting place': 'begegnungsstaette',
  meetingplace: 'begegnungsstaette',
  kultur: 'kulturort',
  bildung: 'bildungsort',
  engagement: 'verein',
  pflege: 'pflegeheim',
  altenpflegeheim: 'pflegeheim',
  seniorenheim: 'pflegeheim',
  carefacility: 'pflegeheim',
  wohnen: 'betreutesWohnen',
};

/** Names that say the type themselves, whatever the column says. */
const inNames: readonly [RegExp, PlaceType][] = [
  [/^bürgeramt\b/iu, 'buergeramt'],
  [/(^|stadt|\s)bibliothek\b/iu, 'bibliothek'],
  [/\bpflegestützpunkt\b/iu, 'pflegestuetzpunkt'],
];

/**
 * The type a row means: by its name, else by its column, else by the kind of the whole file. Undefined: nobody says it.
 * @param labels German names of the types, which people write into the column
 */
export function typeOf(
  name: string,
  said: string | undefined,
  kind: PlaceKind | undefined,
  labels: Readonly<Record<string, { one: string }>>,
): PlaceType | undefined {
  const folded = foldName(said ?? '');
  const own = placeTypes.find((type) => foldName(type) === folded || foldName(labels[type]?.one ?? '') === folded);
  const known = own ?? (Object.hasOwn(words, folded) ? words[folded] : undefined);
  if (own !== undefined) return own;
  if (known === undefined && kind === undefined) return undefined;
  const byName = inNames.find(([pattern]) => pattern.test(name))?.[1];
  return byName ?? known ?? (kind && typeOfKind[kind]);
}
