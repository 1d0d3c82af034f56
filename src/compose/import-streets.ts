import { contentFiles } from '#adapters/content/content-files.ts';
import { judgeContent } from '#adapters/content/read-content.ts';
import { readDraft } from '#adapters/content/read-draft.ts';
import { fingerprint, ledgerText, readLedger } from '#adapters/import/import-ledger.ts';
import { streetsText } from '#adapters/import/streets-text.ts';
import type { ContentFault } from '#domain/city/content-fault.ts';
import { cityFiles } from '#domain/city/content-layout.ts';
import { ok, type Result } from '#domain/shared/result.ts';
import { ledgerHeader } from '#texts/import-places.ts';
import { planStreets, type ReadStreetRow, type StreetsPlan } from '#usecases/import-streets.ts';

export interface PreparedStreets {
  plan: StreetsPlan;
  /** Texts that differ from what stands there, by path below the content folder. */
  texts: Map<string, string>;
}

/** Prepares an import of streets in memory; the reader of content judges the result before anything may be written. */
export async function prepareStreets(
  directory: string,
  rows: readonly ReadStreetRow[],
  today: string,
): Promise<Result<PreparedStreets, ContentFault[]>> {
  const files = await contentFiles(directory);
  // Nothing is planned on lists that could not be read as a whole.
  const before = judgeContent(files, today);
  if (!before.ok) return before;
  const { draft } = readDraft(files.texts);
  const ledger = readLedger(files.texts);
  const plan = planStreets(rows, {
    districts: draft.districts.map(({ value }) => value),
    present: draft.streets.map(({ value }) => value),
    ledger: ledger.streets,
    fingerprint,
  });
  const texts = new Map<string, string>();
  if (plan.added + plan.changed > 0) texts.set(cityFiles.streets, streetsText(plan.streets));
  const after = ledgerText(ledgerHeader, { ...ledger, streets: plan.ledger });
  if (Object.keys(plan.ledger).length > 0 && after !== files.texts.get(cityFiles.imports))
    texts.set(cityFiles.imports, after);
  const judged = judgeContent({ ...files, texts: new Map([...files.texts, ...texts]) }, today);
  return judged.ok ? ok({ plan, texts }) : judged;
}
