import type { RecordRoom } from './content-draft.ts';

/** Addresses an article may link to: the first part of a record's page by room, and the pages every city has. */
export const recordPaths: Record<RecordRoom, string> = {
  office: '/anlaufstellen/',
  meetingPlace: '/begegnungsstaetten/',
  careFacility: '/pflegeplaetze/',
  service: '/angebote/',
  organization: '/traeger/',
  article: '/ratgeber/',
  topic: '/themen/',
  borough: '/stadtbezirke/',
  district: '/ortsteile/',
};

export const fixedPaths: readonly string[] = [
  '/',
  '/suche/',
  '/zustaendig/',
  '/karte/',
  '/merkzettel/',
  '/vergleich/',
  '/hilfe/',
  '/daten/',
  '/impressum/',
  '/datenschutz/',
  '/barrierefreiheit/',
  '/veranstaltungen/',
  ...Object.entries(recordPaths).flatMap(([room, path]) => (room === 'district' ? [] : [path])),
];
