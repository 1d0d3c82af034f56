import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ShortNumberEntry } from '#domain/city/city.schema.ts';
import { type ContentFault, isFault } from '#domain/city/content-fault.ts';
import { cityFiles, numberedFolders } from '#domain/city/content-layout.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { contentFiles, recordIds } from './content-files.ts';
import { explainFinding } from './explain-finding.ts';
import { readList } from './read-lists.ts';

/** The register as it stands, and the ids that need a number. */
export interface ShortNumberRegister {
  entries: ShortNumberEntry[];
  /** The file as it is; empty when there is none yet. */
  text: string;
  /** Places and services there are, by their file names: faulty records keep their number too. */
  ids: string[];
}

/** Reads the register of a city. A city without one begins with an empty one. */
export async function readRegister(directory: string): Promise<Result<ShortNumberRegister, ContentFault[]>> {
  const file = cityFiles.shortNumbers;
  const { texts, findings } = await contentFiles(directory);
  const missing = findings.filter(isFault).filter(({ code }) => code === 'folder-missing');
  if (missing.length > 0) return fail(missing);
  const lists = await Promise.all(numberedFolders.map((folder) => recordIds(directory, folder)));
  const text = texts.get(file) ?? '';
  const reading = readList(texts, file, ShortNumberEntry);
  const faults = reading.findings
    .filter(isFault)
    .filter(({ code }) => code !== 'file-missing' && code !== 'file-empty');
  if (faults.length > 0) return fail(faults.map((fault) => explainFinding(fault, reading.sources.get(file))));
  return ok({ entries: reading.entries.map(({ value }) => value), text, ids: lists.flat() });
}

/** The register as a file: a comment on what it is, then one entry after the other. */
export const registerText = (header: string, entries: readonly ShortNumberEntry[]): string =>
  header + (entries.length === 0 ? '[]\n' : stringify(entries));

export const writeRegister = (directory: string, text: string): Promise<void> =>
  writeFile(join(directory, cityFiles.shortNumbers), text);
