import { readOrigins } from '#adapters/content/read-origins.ts';
import type { Site } from '#domain/city/site.schema.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { buildDay, catalog, settings } from './catalog.ts';
import { dataTables, type DataTable } from './data-fields.ts';
import { dataContext, dataFiles, type DataFile } from './data-files.ts';

/** Everything the page about the data says, with the files themselves. */
export interface OpenDataView {
  site: Site;
  date: Day;
  files: DataFile[];
  tables: DataTable[];
}

let making: Promise<OpenDataView> | undefined;

/** The files and the page about them, made once per process. */
export function openDataView(): Promise<OpenDataView> {
  making ??= make();
  return making;
}

async function make(): Promise<OpenDataView> {
  const city = await catalog();
  const origins = await readOrigins(settings.contentDirectory);
  return {
    site: city.site,
    date: buildDay,
    files: dataFiles(city, buildDay, origins),
    tables: dataTables(dataContext(city, buildDay)),
  };
}
