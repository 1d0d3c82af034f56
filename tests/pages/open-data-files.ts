import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fixedRoutes, recordUrl } from '#routes';
import { builtRelease } from './built-release.ts';
import { plain } from './read-text.ts';
import type { Build } from '../chromium/serve-release.ts';

export type Row = Record<string, string>;

/** The tables, in the order the page explains them. */
export const TABLES = ['orte.csv', 'angebote.csv', 'traeger.csv'] as const;

/** The open data of a build as a program reads them. */
export function openDataOf(build: Build) {
  const release = builtRelease(build);
  const { site, places, services, organizations } = release.catalog;
  const page = release.page(fixedRoutes.data);
  const bytes = (name: string): Buffer => readFileSync(join(release.client, 'daten', name));
  const absolute = (path: string): string => new URL(path, site.baseUrl).href;
  return {
    release,
    page,
    bytes,
    absolute,
    json: (name: string): unknown => JSON.parse(bytes(name).toString()),
    rows: (name: string): Row[] => parse(bytes(name), { bom: true, columns: true }),
    /** The files the page offers. */
    names: page
      .$('.data-files a')
      .toArray()
      .map((link) => plain(page.$(link).text())),
    /** Addresses of the records of each table. */
    pages: {
      'orte.csv': places.map(({ kind, id }) => absolute(recordUrl(kind, id))),
      'angebote.csv': services.map(({ id }) => absolute(recordUrl('service', id))),
      'traeger.csv': organizations.map(({ id }) => absolute(recordUrl('organization', id))),
    },
  };
}
