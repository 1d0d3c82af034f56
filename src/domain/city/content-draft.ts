import type { Article } from '../article/article.ts';
import type { Organization } from '../organization/organization.ts';
import type { Place } from '../place/place.ts';
import type { PlainWord } from '../plain-language/dictionary.schema.ts';
import type { TwinProblem } from '../plain-language/parse-twin.ts';
import type { OriginalKey } from '../plain-language/twin-names.ts';
import type { Twin } from '../plain-language/twin.ts';
import type { Service } from '../service/service.ts';
import type {
  Borough,
  District,
  Holidays,
  Postcode,
  ShortNumberEntry,
  Street,
  SynonymGroup,
  Topic,
} from './city.schema.ts';
import type { Site } from './site.schema.ts';

/** A record that passed its schema, and where it stands, so that a fault can name file and field. */
export interface Entry<T> {
  file: string;
  /** Path of the record inside its file: empty for one record a file, `3` for the fourth of a list. */
  at: string;
  value: T;
  /**
   * Fields that had a fault and hold a stand-in, so that the rest of the record can be checked in the same run.
   * Nothing is told of them twice, and no catalogue is made of them.
   */
  faulty?: readonly string[];
}

export type PlaceDraft = Omit<Place, 'shortNumber' | 'borough'>;
export type ServiceDraft = Omit<Service, 'shortNumber'>;

/** A twin, what is wrong with its text, and whose twin it is by its file name. `bodyLine` as in articles. */
export type TwinEntry = Entry<Twin> & { key: OriginalKey; bodyLine: number; problems: TwinProblem[] };

/** Kinds of records that have a page of their own and can be named by others. */
export type RecordRoom = Place['kind'] | 'service' | 'organization' | 'article' | 'topic' | 'borough' | 'district';

/** Everything read and valid by itself, before it is checked against the rest. Lists keep the order of their files. */
export interface ContentDraft {
  site: Site | undefined;
  holidays: Holidays | undefined;
  boroughs: Entry<Borough>[];
  districts: Entry<District>[];
  topics: Entry<Topic>[];
  postcodes: Entry<Postcode>[];
  streets: Entry<Street>[];
  synonyms: Entry<SynonymGroup>[];
  /** Undefined when the register could not be read: then no entry is blamed for lacking a number. */
  shortNumbers: Entry<ShortNumberEntry>[] | undefined;
  places: Entry<PlaceDraft>[];
  services: Entry<ServiceDraft>[];
  organizations: Entry<Organization>[];
  /** `bodyLine`: line of the file on which the text begins. */
  articles: (Entry<Article> & { bodyLine: number })[];
  twins: TwinEntry[];
  /** What has a twin by its file name, faulty twins included. */
  twinKeys: ReadonlySet<OriginalKey>;
  plainWords: Entry<PlainWord>[];
  /** Names of the dictionary's words; undefined when it could not be read: then nobody is blamed for marking a word. */
  plainWordIds: ReadonlySet<string> | 'no-file' | undefined;
  /**
   * Every id that stands in the content, faulty records included, so that one fault does not make others.
   * Undefined where a list could not be read at all.
   */
  ids: Record<RecordRoom, ReadonlySet<string> | undefined>;
  /** Files of places and services by id, faulty ones too. More than one file for an id is a fault. */
  numberedFiles: ReadonlyMap<string, readonly string[]>;
  /** False when a place was too faulty to be read: then nobody is told that a kind of place is lacking. */
  allPlacesRead: boolean;
}

const within = (field: string, group: string): boolean => field === group || field.startsWith(`${group}.`);

/** Is one path the other, or a group around it? */
export const overlaps = (one: string, other: string): boolean => within(one, other) || within(other, one);

/** Is what stands in this field (and inside it) really what the editor wrote? */
export const isSound = ({ faulty = [] }: Entry<unknown>, field: string): boolean =>
  !faulty.some((path) => overlaps(path, field));

/** Path of a field of an entry inside its file. */
export const fieldOf = (entry: Entry<unknown>, field: string): string =>
  entry.at === '' ? field : `${entry.at}.${field}`;
