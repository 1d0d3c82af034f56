import type { Catalog } from '#domain/city/catalog.ts';
import { checkCatalog } from '#domain/city/check-catalog.ts';
import { checkTiles } from '#domain/city/check-tiles.ts';
import { overlaps } from '#domain/city/content-draft.ts';
import { type ContentFault, type ContentFinding, type ContentWarning, isFault } from '#domain/city/content-fault.ts';
import { joinCatalog } from '#domain/city/join-catalog.ts';
import { fixedPaths } from '#domain/city/portal-paths.ts';
import type { OriginalHashes } from '#domain/city/check-twins.ts';
import type { Site } from '#domain/city/site.schema.ts';
import { originalHashes } from '#domain/plain-language/original-text.ts';
import type { PageKey } from '#domain/plain-language/twin-names.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { type ContentFiles, contentFiles } from './content-files.ts';
import { explainFinding } from './explain-finding.ts';
import { hoursWords } from './hours-words.ts';
import { type ReadDraft, readDraft } from './read-draft.ts';
import { sha256 } from './sha256.ts';

/** Content without faults; warnings are for editors and stop nothing. */
export interface CheckedContent {
  catalog: Catalog;
  warnings: ContentWarning[];
}

/** The calendar day in Germany, ISO 8601 (Sweden writes dates so). */
const germanDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

const isWarning = (finding: ContentFinding): finding is ContentWarning => !isFault(finding);

/** By file, then line, so that an editor can go through a file from top to bottom. */
function inOrder(a: ContentFinding, b: ContentFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** Canonical texts of the pages that have a written twin, in the words of a city. */
export type PageTexts = (site: Site) => Readonly<Record<PageKey, string>>;

/** Fingerprints of what the twins are twins of. An article with a fault has none: its text is not what the editor meant. */
export function draftOriginals({ site, articles }: ReadDraft['draft'], pageTexts?: PageTexts): OriginalHashes {
  const pages = site === undefined ? {} : (pageTexts?.(site) ?? {});
  const sound = articles.filter(({ faulty = [] }) => faulty.length === 0).map(({ value }) => value);
  return originalHashes(pages, sound, sha256);
}

/**
 * Judges files already read.
 * @param today day the dates are judged by
 * @param pageTexts without them nothing is said about the age of the twins of pages
 */
export function judgeContent(
  { texts, tiles, findings }: ContentFiles,
  today: Day,
  pageTexts?: PageTexts,
): Result<CheckedContent, ContentFault[]> {
  const read = readDraft(texts);
  const onWhatWasWritten = ({ file, field }: ContentFinding): boolean =>
    !read.faulty.get(file)?.some((path) => overlaps(path, field));
  const originals = draftOriginals(read.draft, pageTexts);
  const crossed = [
    ...checkCatalog(read.draft, { today, fixedPaths, readHours: hoursWords, originals }),
    ...checkTiles(read.draft, tiles),
  ].filter(onWhatWasWritten);
  const all = [...findings, ...read.findings, ...crossed]
    .map((finding) => explainFinding(finding, read.sources.get(finding.file)))
    .sort(inOrder);
  const faults = all.filter(isFault);
  const { site, holidays } = read.draft;
  if (faults.length > 0 || site === undefined || holidays === undefined) return fail(faults);
  return ok({ catalog: joinCatalog(read.draft, site, holidays), warnings: all.filter(isWarning) });
}

/**
 * The one reader of content: reads and validates everything below a folder, for Astro, scripts and tests alike.
 * @param directory the city's content (`content/`)
 * @param today ISO day the dates are judged by; the day in Germany when left out
 * @param pageTexts canonical texts of the pages with a written twin (compose/plain-originals.ts)
 * @returns the catalogue with warnings, or all faults of all files at once, sorted by file and line
 */
export async function readContent(
  directory: string,
  today: Day = germanDay.format(new Date()),
  pageTexts?: PageTexts,
): Promise<Result<CheckedContent, ContentFault[]>> {
  const files = await contentFiles(directory);
  const missing = files.findings.filter(isFault).filter(({ code }) => code === 'folder-missing');
  return missing.length > 0 ? fail(missing) : judgeContent(files, today, pageTexts);
}
