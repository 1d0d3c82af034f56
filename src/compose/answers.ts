import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedSearchEngine } from '#adapters/search/embedded-search-engine.ts';
import { fileIndex } from '#adapters/search/file-index.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import { areaDirectory, type AreaDirectory } from '#domain/city/find-area.ts';
import type { FilterTable } from '#domain/filter/filter-record.ts';
import type { SearchEngine } from '#usecases/ports.ts';
import { parseShortNumber } from '#domain/shared/short-number.ts';
import { shortNumberPage } from '#texts/short-number-page.ts';
import { catalog } from './catalog.ts';
import { filterTable } from './filter-table.ts';
import { memoryIndex } from '#adapters/search/memory-index.ts';
import { searchIndexFiles } from './search-index.ts';

/** What an on-demand page answers from: one release's data, never the collections of the build. */
export interface Answers {
  city: Catalog;
  directory: AreaDirectory;
  engine: SearchEngine;
  filters: FilterTable;
}

/** Where a release's data lie; the server passes it to on-demand pages. */
export interface Release {
  id: string;
  directory: string;
}

let current: { id: string; answers: Promise<Answers> } | undefined;

/** The data of a release, kept for as long as that release is asked for. Without a release (astro dev): the content itself. */
export function answersOf(release: Release | undefined): Promise<Answers> {
  const id = release?.id ?? 'dev';
  if (current?.id !== id) {
    const answers = release === undefined ? fromContent() : fromRelease(release);
    current = { id, answers };
    // A read that failed once (disk busy) must not stay the answer until the next release.
    answers.catch(() => (current = undefined));
  }
  return current.answers;
}

async function fromRelease(release: Release): Promise<Answers> {
  const [city, filters] = (await Promise.all([
    readJson(join(release.directory, 'data', 'catalog.json')),
    readJson(join(release.directory, 'client', 'daten', 'auswahl.json')),
  ])) as [Catalog, FilterTable];
  const engine = embeddedSearchEngine(fileIndex(join(release.directory, 'client', 'suchindex')));
  return { city, directory: areaDirectory(city), engine, filters };
}

async function fromContent(): Promise<Answers> {
  const city = await catalog();
  const engine = embeddedSearchEngine(memoryIndex(searchIndexFiles(city)));
  return { city, directory: areaDirectory(city), engine, filters: filterTable(city) };
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** What is wrong with a Kurznummer that leads nowhere: a mistyped digit, or a number never given. */
export async function answerNumber(
  release: Release | undefined,
  text: string,
): Promise<{ site: Catalog['site']; sentence: string }> {
  const { city } = await answersOf(release);
  const parsed = parseShortNumber(text);
  const sentence = parsed.ok ? shortNumberPage.unknown(parsed.value) : shortNumberPage.mistyped(text);
  return { site: city.site, sentence };
}
