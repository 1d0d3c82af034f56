import type { ListedKind, ListKey } from '#domain/filter/criteria.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';

/**
 * Every address of the portal, in one list: navigation, links, page tests and accessibility tests read it here.
 * URLs are German and without umlauts.
 */
export const fixedRoutes = {
  home: '/',
  search: '/suche/',
  responsible: '/zustaendig/',
  office: '/anlaufstellen/',
  meetingPlace: '/begegnungsstaetten/',
  careFacility: '/pflegeplaetze/',
  service: '/angebote/',
  organization: '/traeger/',
  event: '/veranstaltungen/',
  topic: '/themen/',
  map: '/karte/',
  borough: '/stadtbezirke/',
  article: '/ratgeber/',
  noteList: '/merkzettel/',
  compare: '/vergleich/',
  help: '/hilfe/',
  data: '/daten/',
  imprint: '/impressum/',
  privacy: '/datenschutz/',
  accessibility: '/barrierefreiheit/',
} as const;

/** The four doors, in the order they stand on every page. */
export const doorRoutes = [
  ['rat', fixedRoutes.office],
  ['treffen', fixedRoutes.meetingPlace],
  ['pflege', fixedRoutes.careFacility],
  ['veranstaltungen', fixedRoutes.event],
] as const;

export type RecordKind = PlaceKind | 'service' | 'organization' | 'topic' | 'borough' | 'district' | 'article';

const rooms: Record<RecordKind, string> = {
  office: fixedRoutes.office,
  meetingPlace: fixedRoutes.meetingPlace,
  careFacility: fixedRoutes.careFacility,
  service: fixedRoutes.service,
  organization: fixedRoutes.organization,
  topic: fixedRoutes.topic,
  borough: fixedRoutes.borough,
  district: '/ortsteile/',
  article: fixedRoutes.article,
};

/** Address of a record: `/anlaufstellen/seniorenbuero-nord/`. */
export const recordUrl = (kind: RecordKind, id: string): string => `${rooms[kind]}${id}/`;

/** The address people can say on the phone. */
export const shortNumberUrl = (number: string): string => `/${number}/`;

/** Where each list that can be narrowed stands; the list of all places is the one with the map. */
export const listRoutes: Record<ListKey, string> = {
  office: fixedRoutes.office,
  meetingPlace: fixedRoutes.meetingPlace,
  careFacility: fixedRoutes.careFacility,
  service: fixedRoutes.service,
  all: fixedRoutes.map,
};

/** A page with one criterion already chosen: `/anlaufstellen/auswahl/stufenlos/`. */
export const preparedUrl = (list: ListedKind, slug: string): string => `${listRoutes[list]}auswahl/${slug}/`;

/**
 * Pages whose question travels in the query. Without one the static page answers; with one the server answers
 * through the twin below `/antwort/` (docs/adr/0004-releases-and-answers.md).
 */
export const onDemandRoutes: readonly string[] = [
  fixedRoutes.search,
  fixedRoutes.responsible,
  ...Object.values(listRoutes),
];

/** The register: Kurznummer => address. */
export const shortNumbersUrl = '/daten/kurznummern.json';

/** The data of a note list's sheet and of a row of the comparison. */
export const sheetUrl = (id: string): string => `/daten/blatt/${id}.json`;

/** Pages that say something only on the reader's own device: no search engine should list them. */
export const unlistedRoutes: readonly string[] = [fixedRoutes.noteList, fixedRoutes.compare];
