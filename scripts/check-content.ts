/**
 * npm run check:content -- [--content DIR] [--help]
 * Reads and judges the content. Exit 0: no fault, 1: faults, 2: wrong call.
 */
import { parseArgs } from 'node:util';
import { readContent } from '#adapters/content/read-content.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import { pageTexts } from '#compose/plain-originals.ts';
import { checkContentHelp, contentCounts, wrongCall } from '#texts/content-commands.ts';
import { describeFaults, describeWarnings } from '#texts/content-faults.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) {
    process.stderr.write(wrongCall(checkContentHelp));
    return 2;
  }
  if (call.help) {
    process.stdout.write(checkContentHelp);
    return 0;
  }
  const result = await readContent(call.content ?? settings.contentDirectory, buildDay, pageTexts);
  if (!result.ok) {
    process.stderr.write(`${describeFaults(result.fault)}\n`);
    return 1;
  }
  const { catalog, warnings } = result.value;
  if (warnings.length > 0) process.stdout.write(`${describeWarnings(warnings)}\n\n`);
  process.stdout.write(contentCounts(catalog));
  return 0;
}

function readCall(args: string[]) {
  try {
    return parseArgs({ args, options: { content: { type: 'string' }, help: { type: 'boolean', default: false } } })
      .values;
  } catch {
    return undefined;
  }
}
