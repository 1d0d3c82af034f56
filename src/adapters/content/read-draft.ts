import {
  Borough,
  District,
  Holidays,
  Postcode,
  ShortNumberEntry,
  SynonymGroup,
  Topic,
} from '#domain/city/city.schema.ts';
import { type ContentDraft, type Entry, fieldOf, isSound, type PlaceDraft } from '#domain/city/content-draft.ts';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import {
  cityFiles,
  numberedFolders,
  organizationFolder,
  placeFolders,
  plainFiles,
  recordEnding,
  serviceFolder,
} from '#domain/city/content-layout.ts';
import { ImportLedger } from '#domain/city/imports.schema.ts';
import { Site } from '#domain/city/site.schema.ts';
import { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import { PlaceRecord } from '#domain/place/place.schema.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import { CheckProtocolEntry } from '#domain/plain-language/check-protocol.schema.ts';
import { PlainWord } from '#domain/plain-language/dictionary.schema.ts';
import { PlainLanguageSettings } from '#domain/plain-language/settings.schema.ts';
import { ServiceRecord } from '#domain/service/service.schema.ts';
import type { FileSource, Reading } from './file-source.ts';
import { readList, readOne } from './read-lists.ts';
import { readArticles, readRecords } from './read-records.ts';
import { readStreets } from './read-streets.ts';
import { readTwins } from './read-twins.ts';

type Texts = ReadonlyMap<string, string>;

/** All that was read, what is wrong with single records, and the files to look lines up in. */
export interface ReadDraft {
  draft: ContentDraft;
  /** Fields with stand-ins, by file. */
  faulty: ReadonlyMap<string, readonly string[]>;
  findings: ContentFinding[];
  sources: ReadonlyMap<string, FileSource>;
}

function readPlaces(texts: Texts, kind: PlaceKind): Reading<PlaceDraft> {
  const reading = readRecords(texts, placeFolders[kind], PlaceRecord);
  return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, value: { ...entry.value, kind } })) };
}

/** Files of places and services by id. */
function filesById(texts: Texts): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const file of texts.keys()) {
    const [folder = '', name = ''] = file.split('/');
    if (!numberedFolders.includes(folder)) continue;
    const id = name.slice(0, -recordEnding(folder).length);
    files.set(id, [...(files.get(id) ?? []), file]);
  }
  return files;
}

function readCity(texts: Texts) {
  return {
    site: readOne(texts, cityFiles.site, Site),
    holidays: readOne(texts, cityFiles.holidays, Holidays),
    boroughs: readList(texts, cityFiles.boroughs, Borough),
    districts: readList(texts, cityFiles.districts, District),
    topics: readList(texts, cityFiles.topics, Topic),
    postcodes: readList(texts, cityFiles.postcodes, Postcode),
    synonyms: readList(texts, cityFiles.synonyms, SynonymGroup),
    shortNumbers: readList(texts, cityFiles.shortNumbers, ShortNumberEntry),
    streets: readStreets(texts),
    imports: readOne(texts, cityFiles.imports, ImportLedger),
    plainLanguage: readOne(texts, cityFiles.plainLanguage, PlainLanguageSettings),
  };
}

function readRooms(texts: Texts) {
  return {
    office: readPlaces(texts, 'office'),
    meetingPlace: readPlaces(texts, 'meetingPlace'),
    careFacility: readPlaces(texts, 'careFacility'),
    service: readRecords(texts, serviceFolder, ServiceRecord),
    organization: readRecords(texts, organizationFolder, OrganizationRecord),
    article: readArticles(texts),
    twin: readTwins(texts),
    plainWord: readList(texts, plainFiles.words, PlainWord),
    checkProtocol: readList(texts, plainFiles.protocol, CheckProtocolEntry),
  };
}

function faultyFields(entries: readonly Entry<unknown>[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const entry of entries) {
    const paths = (entry.faulty ?? []).map((path) => fieldOf(entry, path));
    if (paths.length > 0) fields.set(entry.file, [...(fields.get(entry.file) ?? []), ...paths]);
  }
  return fields;
}

type City = ReturnType<typeof readCity>;
type Rooms = ReturnType<typeof readRooms>;

const idsOf = ({ office, meetingPlace, careFacility, service, organization, article }: Rooms, city: City) => ({
  office: office.ids,
  meetingPlace: meetingPlace.ids,
  careFacility: careFacility.ids,
  service: service.ids,
  organization: organization.ids,
  article: article.ids,
  topic: city.topics.ids,
  borough: city.boroughs.ids,
  district: city.districts.ids,
});

function draftOf(texts: Texts, city: City, rooms: Rooms): ContentDraft {
  const places = [rooms.office, rooms.meetingPlace, rooms.careFacility];
  return {
    site: city.site.entries.find((entry) => isSound(entry, 'bounds') && isSound(entry, 'responsibleOffice'))?.value,
    holidays: city.holidays.entries[0]?.value,
    boroughs: city.boroughs.entries,
    districts: city.districts.entries,
    topics: city.topics.entries,
    postcodes: city.postcodes.entries,
    streets: city.streets.entries,
    synonyms: city.synonyms.entries,
    shortNumbers: city.shortNumbers.ids === undefined ? undefined : city.shortNumbers.entries,
    places: places.flatMap(({ entries }) => entries),
    services: rooms.service.entries,
    organizations: rooms.organization.entries,
    articles: rooms.article.entries,
    twins: rooms.twin.entries,
    twinKeys: rooms.twin.keys,
    plainWords: rooms.plainWord.entries,
    plainWordIds: texts.has(plainFiles.words) ? rooms.plainWord.ids : 'no-file',
    ids: idsOf(rooms, city),
    numberedFiles: filesById(texts),
    allPlacesRead: places.every(({ entries, ids }) => entries.length === ids?.size),
  };
}

/** Reads every text by its schema and lays the valid records side by side. */
export function readDraft(texts: Texts): ReadDraft {
  const city = readCity(texts);
  const rooms = readRooms(texts);
  const readings: Reading<unknown>[] = [...Object.values(city), ...Object.values(rooms)];
  return {
    draft: draftOf(texts, city, rooms),
    faulty: faultyFields(readings.flatMap(({ entries }) => entries)),
    findings: readings.flatMap(({ findings }) => findings),
    sources: new Map(readings.flatMap(({ sources }) => [...sources])),
  };
}
