import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentFault, isFault } from '#domain/city/content-fault.ts';
import { cityFiles } from '#domain/city/content-layout.ts';
import { noSettings, type Settings } from '#domain/plain-language/settings.ts';
import { PlainLanguageSettings } from '#domain/plain-language/settings.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { explainFinding } from '../content/explain-finding.ts';
import { readOne } from '../content/read-lists.ts';

/** What the city decided about its plain language; the usual when it wrote no file. */
export async function readPlainSettings(directory: string): Promise<Result<Settings, ContentFault[]>> {
  const file = cityFiles.plainLanguage;
  const text = await readFile(join(directory, file), 'utf8').catch(() => undefined);
  const { entries, findings, sources } = readOne(
    new Map(text === undefined ? [] : [[file, text]]),
    file,
    PlainLanguageSettings,
  );
  const faults = findings.filter(isFault).map((fault) => explainFinding(fault, sources.get(file)));
  return faults.length > 0 ? fail(faults) : ok(entries[0]?.value ?? noSettings);
}
