import type { CityFile } from '#domain/city/city-file.ts';
import type { Holidays, Topic } from '#domain/city/city.schema.ts';
import {
  articleFolder,
  cityFiles,
  explanationFile,
  organizationFolder,
  placeFolders,
  serviceFolder,
} from '#domain/city/content-layout.ts';
import { UNFILLED } from '#domain/city/check-duties.ts';
import type { SiteInput } from '#domain/city/site.schema.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { type NationwideHoliday, nationwideHolidays } from '#domain/time/nationwide-holidays.ts';

type ListName = 'boroughs' | 'districts' | 'postcodes' | 'synonyms' | 'short-numbers';
type RecordFolder = 'office' | 'meetingPlace' | 'careFacility' | 'service' | 'organization' | 'article';

/** The German of a new city; given, because verbs know no words. */
export interface CityWords {
  site: (city: string, today: Day, unfilled: string) => SiteInput;
  /** What must be filled in, by field of site.yaml. */
  marks: Readonly<Record<string, string>>;
  topics: readonly Topic[];
  holidays: Record<NationwideHoliday, string>;
  headings: Record<'site' | 'holidays' | 'topics' | ListName | RecordFolder, readonly string[]>;
  examples: Record<RecordFolder, (today: Day) => { value: object; body?: string }>;
}

const YEARS_OF_HOLIDAYS = 3;

const folders: Record<RecordFolder, { folder: string; schema: string }> = {
  office: { folder: placeFolders.office, schema: 'place' },
  meetingPlace: { folder: placeFolders.meetingPlace, schema: 'place' },
  careFacility: { folder: placeFolders.careFacility, schema: 'place' },
  service: { folder: serviceFolder, schema: 'service' },
  organization: { folder: organizationFolder, schema: 'organization' },
  article: { folder: articleFolder, schema: 'article' },
};

const lists: Record<ListName, string> = {
  boroughs: cityFiles.boroughs,
  districts: cityFiles.districts,
  postcodes: cityFiles.postcodes,
  synonyms: cityFiles.synonyms,
  'short-numbers': cityFiles.shortNumbers,
};

function holidaysFrom(today: Day, names: CityWords['holidays']): Holidays {
  const first = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_OF_HOLIDAYS }, (_, index) => first + index);
  return {
    knownUntil: `${String(years.at(-1))}-12-31`,
    public: years.flatMap((year) => nationwideHolidays(year).map(({ on, kind }) => ({ on, name: names[kind] }))),
  };
}

/**
 * The files of a city that knows nothing yet but its name: everything explained, nothing invented, said to be a
 * demonstration as long as its duties are not filled in.
 */
export function foundCity(name: string, today: Day, words: CityWords): Result<CityFile[], 'city-name-missing'> {
  const city = name.trim();
  if (city.length < 2) return fail('city-name-missing');
  const { headings } = words;
  const site = { kind: 'record', value: words.site(city, today, UNFILLED), marks: words.marks } as const;
  const holidays = { kind: 'record', value: holidaysFrom(today, words.holidays), marks: {} } as const;
  return ok([
    { path: cityFiles.site, schema: 'site', heading: headings.site, content: site },
    { path: cityFiles.holidays, schema: 'holidays', heading: headings.holidays, content: holidays },
    {
      path: cityFiles.topics,
      schema: 'topics',
      heading: headings.topics,
      content: { kind: 'list', entries: words.topics },
    },
    ...(Object.keys(lists) as ListName[]).map((list): CityFile => ({
      path: lists[list],
      schema: list,
      heading: headings[list],
      content: { kind: 'list', entries: [] },
    })),
    ...(Object.keys(folders) as RecordFolder[]).map((record): CityFile => ({
      path: `${folders[record].folder}/${explanationFile}`,
      schema: folders[record].schema,
      heading: headings[record],
      content: { kind: 'example', ...words.examples[record](today) },
    })),
  ]);
}
