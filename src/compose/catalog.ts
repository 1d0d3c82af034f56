import { readContent } from '#adapters/content/read-content.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { describeFaults } from '#texts/content-faults.ts';
import { pageTexts } from './plain-originals.ts';

/** Settings of a build, read once from the environment. */
export const settings = {
  /** Folder of the city's content. */
  contentDirectory: process.env.CONTENT_DIR ?? 'content',
  /** The moment the build speaks for; PORTAL_NOW makes two builds comparable byte for byte. */
  now: new Date(process.env.PORTAL_NOW ?? Date.now()),
};

/** The day of the build in the city's time zone. Pages never print it as "today"; schedules start with it. */
export const buildDay: Day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(settings.now);

/** Days whose open hours a page carries, so that the browser can say what is open now. */
export const SCHEDULE_DAYS = 60;

let reading: Promise<Catalog> | undefined;

/** The checked catalogue, read once per process. Bad content stops the build with all faults, in German. */
export function catalog(): Promise<Catalog> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Catalog> {
  const result = await readContent(settings.contentDirectory, buildDay, pageTexts);
  if (!result.ok) throw new Error(describeFaults(result.fault));
  return result.value.catalog;
}
