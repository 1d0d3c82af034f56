/**
 * npm run import:districts -- FILE [--boroughs FILE] [--replace-centers] [--dry-run] [--content DIR] [--help]
 * Areas become Stadtbezirke and Ortsteile. Exit 0: every area usable, 1: some not, 2: wrong call, file or content.
 */
import { parseArgs } from 'node:util';
import { readAreas, readBoroughNames } from '#adapters/import/read-areas.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import { prepareDistricts } from '#compose/import-districts.ts';
import { refuse, refuseFaults, writeOrShow } from '#compose/import-run.ts';
import { wrongCall } from '#texts/content-commands.ts';
import { districtsReport, importDistrictsHelp } from '#texts/import-districts.ts';
import { importFileMissing, importTableFault } from '#texts/import-table.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(wrongCall(importDistrictsHelp));
  const { values, file } = call;
  if (values.help) {
    process.stdout.write(importDistrictsHelp);
    return 0;
  }
  if (file === undefined) return refuse(`${importFileMissing}\n${importDistrictsHelp}`);
  const areas = await readAreas(file);
  if (!areas.ok) return refuse(`${importTableFault(areas.fault, file)}\n`);
  const names = await boroughNames(values.boroughs);
  if (!names.ok) return refuse(`${importTableFault(names.fault, values.boroughs ?? '')}\n`);
  const directory = values.content ?? settings.contentDirectory;
  const options = { boroughOf: names.value, replaceCenters: values['replace-centers'], today: buildDay };
  const prepared = await prepareDistricts(directory, areas.value, options);
  if (!prepared.ok) return refuseFaults(prepared.fault);
  const { plan, texts } = prepared.value;
  process.stdout.write(districtsReport(plan));
  if (!(await writeOrShow(directory, texts, values['dry-run']))) return 2;
  return plan.rejected.length === 0 ? 0 : 1;
}

async function boroughNames(file: string | undefined): ReturnType<typeof readBoroughNames> {
  return file === undefined ? { ok: true, value: new Map<string, string>() } : readBoroughNames(file);
}

function readCall(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const word = { type: 'string' } as const;
  const options = { boroughs: word, content: word, 'replace-centers': flag, 'dry-run': flag, help: flag };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return positionals.length > 1 ? undefined : { values, file: positionals[0] };
  } catch {
    return undefined;
  }
}
