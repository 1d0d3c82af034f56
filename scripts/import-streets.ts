/**
 * npm run import:streets -- FILE [--dry-run] [--content DIR] [--help]
 * A street directory becomes stadt/streets.csv. Exit 0: every row usable, 1: some not, 2: wrong call, file or content.
 */
import { parseArgs } from 'node:util';
import { readStreetRows } from '#adapters/import/read-street-rows.ts';
import { readTable } from '#adapters/import/read-table.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import { refuse, refuseFaults, writeOrShow } from '#compose/import-run.ts';
import { prepareStreets } from '#compose/import-streets.ts';
import { wrongCall } from '#texts/content-commands.ts';
import { importStreetsHelp, streetsReport } from '#texts/import-streets.ts';
import { importFileMissing, importTableFault, tableRead } from '#texts/import-table.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(wrongCall(importStreetsHelp));
  const { values, file } = call;
  if (values.help) {
    process.stdout.write(importStreetsHelp);
    return 0;
  }
  if (file === undefined) return refuse(`${importFileMissing}\n${importStreetsHelp}`);
  const table = await readTable(file);
  if (!table.ok) return refuse(`${importTableFault(table.fault, file)}\n`);
  const read = readStreetRows(table.value);
  if (!read.ok) return refuse(`${importTableFault(read.fault, file)}\n`);
  const directory = values.content ?? settings.contentDirectory;
  const prepared = await prepareStreets(directory, read.value.rows, buildDay);
  if (!prepared.ok) return refuseFaults(prepared.fault);
  const { plan, texts } = prepared.value;
  process.stdout.write(tableRead(table.value, file, read.value.unused) + streetsReport(plan));
  if (!(await writeOrShow(directory, texts, values['dry-run']))) return 2;
  return plan.rejected.length === 0 ? 0 : 1;
}

function readCall(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const options = { content: { type: 'string' }, 'dry-run': flag, help: flag } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return positionals.length > 1 ? undefined : { values, file: positionals[0] };
  } catch {
    return undefined;
  }
}
