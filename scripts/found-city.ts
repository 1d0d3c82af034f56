/**
 * npm run new-city -- NAME [--out DIR] [--help]
 * Writes the content of a city that has nothing yet. Exit 0: written, 1: not written (folder not empty), 2: wrong call.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCity } from '#adapters/content/write-city.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import { wrongCall } from '#texts/content-commands.ts';
import { cityExamples, cityHeadings } from '#texts/found-city-files.ts';
import {
  firstTopics,
  holidayNames,
  cityFolderFilled,
  cityHelp,
  cityMarks,
  cityNameMissing,
  cityWritten,
  firstSite,
} from '#texts/found-city.ts';
import { foundCity } from '#usecases/found-city.ts';

const words = {
  site: firstSite,
  marks: cityMarks,
  topics: firstTopics,
  holidays: holidayNames,
  headings: cityHeadings,
  examples: cityExamples,
};

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(wrongCall(cityHelp), 2);
  if (call.values.help) {
    process.stdout.write(cityHelp);
    return 0;
  }
  const name = call.positionals.join(' ').trim();
  const files = foundCity(name, buildDay, words);
  if (!files.ok) return refuse(`${cityNameMissing}\n${cityHelp}`, 2);
  const folder = call.values.out ?? call.values.content ?? settings.contentDirectory;
  const written = await writeCity(folder, files.value);
  if (!written.ok) return refuse(cityFolderFilled(folder), 1);
  process.stdout.write(cityWritten(name, relative('.', folder) || folder, written.value.length));
  return 0;
}

function readCall(args: string[]) {
  const folder = { type: 'string' } as const;
  const options = { out: folder, content: folder, help: { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

function refuse<Code extends 1 | 2>(text: string, code: Code): Code {
  process.stderr.write(text);
  return code;
}
