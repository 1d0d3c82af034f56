/**
 * npm run import:services -- FILE [--dry-run] [--content DIR] [--help]
 * Collected offers (JSON) become records of content/angebote. Exit 0: all rows, 1: some refused, 2: wrong call or file.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOfferFile } from '#adapters/import/read-offer-file.ts';
import { writeServiceFiles } from '#adapters/import/write-service-files.ts';
import { importDryRunEnd, importProgress, importReport, importWrittenEnd } from '#texts/import-report.ts';
import {
  importedFileHeader,
  importFileFault,
  importFileNameMissing,
  importHelp,
  importOptionUnknown,
  importUsageFault,
  importWords,
  importWriteFault,
} from '#texts/import.ts';
import { importServices, type ServiceImport } from '#usecases/import-services.ts';
import { offerKinds } from '#usecases/offer-tables.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(importUsageFault(importOptionUnknown));
  if (call.values.help) return say(importHelp);
  const [file, ...more] = call.positionals;
  if (file === undefined) return refuse(importUsageFault(importFileNameMissing));
  if (more.length > 0) return refuse(importUsageFault(importOptionUnknown));
  const rows = await readOfferFile(file);
  if (!rows.ok) return refuse(importFileFault(rows.fault, file));
  const readOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
  const result = importServices(rows.value, { words: importWords, file: basename(file), readOn });
  say(importReport(result, offerKinds));
  if (call.values['dry-run']) say(importDryRunEnd);
  else if (!(await write(result, call.values.content ?? process.env.CONTENT_DIR ?? 'content'))) return 2;
  return result.refused.length === 0 ? 0 : 1;
}

function readCall(argv: string[]) {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    content: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: argv, allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

async function write(result: ServiceImport, contentDirectory: string): Promise<boolean> {
  const directory = join(contentDirectory, 'angebote');
  const files = result.services.map((service) => ({ id: service.id, content: service.draft }));
  const progress = (done: number, total: number) => {
    if (done === total || done % 25 === 0) process.stderr.write(`${importProgress(done, total)}\n`);
  };
  try {
    const { written, kept } = await writeServiceFiles(contentDirectory, files, importedFileHeader, progress);
    say(importWrittenEnd(written.length, kept, directory));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    refuse(importWriteFault(directory));
    return false;
  }
}

function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function refuse(text: string): 2 {
  process.stderr.write(`${text}\n`);
  return 2;
}
