import type { Catalog } from '#domain/city/catalog.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { zipArchive } from '#formats/archive/zip-archive.ts';
import { csvText } from '#formats/csv/csv-text.ts';
import { organizationColumns, placeColumns, serviceColumns } from '#formats/csv/record-columns.ts';
import { placeCollection } from '#formats/geojson/place-collection.ts';
import { hsdsExport } from '#formats/hsds/hsds-export.ts';
import type { DataContext } from '#formats/open-data.ts';
import { fixedRoutes, recordUrl } from '#routes';
import { longDay } from '#texts/dates.ts';
import { hsdsWords } from '#texts/hsds.ts';
import { fieldListColumns, licenceFile, openData, readmeFile, type DataFileName } from '#texts/open-data.ts';
import { dataTables } from './data-fields.ts';
import { nameUuid } from './name-uuid.ts';

/** A file below /daten/. */
export interface DataFile {
  name: DataFileName;
  content: Uint8Array<ArrayBuffer>;
  /** Undefined where the file has no records of its own. */
  records: number | undefined;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array<ArrayBuffer> => bytes(`${JSON.stringify(value, undefined, 1)}\n`);

/** What the files say of themselves, and where their records stand. */
export function dataContext(city: Catalog, day: Day): DataContext {
  const { site } = city;
  const absolute = (path: string): string => new URL(path, site.baseUrl).href;
  return {
    city,
    notice: {
      source: site.name,
      sourceUrl: absolute(fixedRoutes.data),
      license: site.dataLicense,
      attributions: site.attributions,
      date: day,
      remarks: site.demo ? [openData.demo(site.city), openData.unchecked] : [],
    },
    pageOf: (kind, id) => absolute(recordUrl(kind, id)),
  };
}

/**
 * All files of the open data, the same bytes for the same content and day.
 * @param origins the city's words on its sources, when it has any
 */
export function dataFiles(city: Catalog, day: Day, origins: string | undefined): DataFile[] {
  const context = dataContext(city, day);
  const { places, services, organizations } = city;
  const located = placeCollection(context);
  const hsds = hsdsExport({ ...context, words: hsdsWords, idOf: nameUuid });
  const single: DataFile[] = [
    { name: 'orte.csv', content: bytes(csvText(placeColumns(context), places)), records: places.length },
    { name: 'angebote.csv', content: bytes(csvText(serviceColumns(context), services)), records: services.length },
    {
      name: 'traeger.csv',
      content: bytes(csvText(organizationColumns(context), organizations)),
      records: organizations.length,
    },
    { name: 'orte.geojson', content: json(located), records: located.features.length },
    { name: 'hsds.json', content: json(hsds), records: hsds.services.length + hsds.organizations.length },
    ...(origins === undefined
      ? []
      : [{ name: 'quellen-und-lizenzen.txt' as const, content: bytes(origins), records: undefined }]),
  ];
  return [...single, { name: 'alles.zip', content: archive(single, context), records: undefined }];
}

function archive(files: readonly DataFile[], context: DataContext): Uint8Array<ArrayBuffer> {
  const notice = { ...context.notice, date: longDay(context.notice.date) };
  const names = files.map(({ name }) => name);
  const fields = dataTables(context).flatMap((table) => table.fields.map((field) => ({ file: table.file, ...field })));
  const list = csvText(
    [
      { name: fieldListColumns.file, cell: ({ file }) => file },
      { name: fieldListColumns.field, cell: ({ name }) => name },
      { name: fieldListColumns.description, cell: ({ description }) => description },
    ],
    fields,
  );
  return zipArchive(
    new Map([
      ...files.map(({ name, content }) => [name, content] as const),
      ['LIZENZ.txt', bytes(licenceFile(notice, names.includes('quellen-und-lizenzen.txt')))],
      ['README.txt', bytes(readmeFile(notice, names))],
      ['felder.csv', bytes(list)],
    ]),
    context.notice.date,
  );
}
