import { contentFiles } from '#adapters/content/content-files.ts';
import { judgeContent } from '#adapters/content/read-content.ts';
import { readDraft } from '#adapters/content/read-draft.ts';
import { withCenters, withEntries } from '#adapters/import/area-texts.ts';
import type { ContentFault } from '#domain/city/content-fault.ts';
import { cityFiles } from '#domain/city/content-layout.ts';
import { ok, type Result } from '#domain/shared/result.ts';
import { type AreaRow, type DistrictsPlan, planDistricts } from '#usecases/import-districts.ts';

export interface PreparedDistricts {
  plan: DistrictsPlan;
  /** Texts that differ from what stands there, by path below the content folder. */
  texts: Map<string, string>;
}

/** Prepares an import of areas in memory; the reader of content judges the result before anything may be written. */
export async function prepareDistricts(
  directory: string,
  rows: readonly AreaRow[],
  options: { boroughOf: ReadonlyMap<string, string>; replaceCenters: boolean; today: string },
): Promise<Result<PreparedDistricts, ContentFault[]>> {
  const files = await contentFiles(directory);
  const { draft } = readDraft(files.texts);
  const plan = planDistricts(rows, {
    ...options,
    boroughs: draft.boroughs.map(({ value }) => value),
    districts: draft.districts.map(({ value }) => value),
  });
  const text = (file: string): string => files.texts.get(file) ?? '';
  const after = new Map([
    [cityFiles.boroughs, withEntries(text(cityFiles.boroughs), plan.newBoroughs)],
    [cityFiles.districts, withEntries(withCenters(text(cityFiles.districts), plan.newCenters), plan.newDistricts)],
  ]);
  const texts = new Map([...after].filter(([file, changed]) => changed !== text(file)));
  // Only what comes out counts: a city that has no Ortsteile yet is no valid content before.
  const judged = judgeContent({ ...files, texts: new Map([...files.texts, ...texts]) }, options.today);
  return judged.ok ? ok({ plan, texts }) : judged;
}
