/**
 * npm run import:places -- FILE [--kind KIND] [--source NAME] [--map FILE] [--dry-run] [--content DIR] [--help]
 * A table of places becomes records. Exit 0: every row usable, 1: some not, 2: wrong call, file or content.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readColumnMap } from '#adapters/import/column-map.ts';
import { placeColumns, readPlaceRows } from '#adapters/import/read-place-rows.ts';
import { readTable } from '#adapters/import/read-table.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import { preparePlaces } from '#compose/import-places.ts';
import { refuse, refuseFaults, writeOrShow } from '#compose/import-run.ts';
import { type PlaceKind, placeKinds } from '#domain/place/place-types.ts';
import { wrongCall } from '#texts/content-commands.ts';
import { placesReport } from '#texts/import-places-report.ts';
import { importMapFault, importPlacesHelp } from '#texts/import-places.ts';
import { importFileMissing, importTableFault, tableRead } from '#texts/import-table.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(wrongCall(importPlacesHelp));
  const { values, file } = call;
  if (values.help) {
    process.stdout.write(importPlacesHelp);
    return 0;
  }
  if (file === undefined) return refuse(`${importFileMissing}\n${importPlacesHelp}`);
  const kind = placeKinds.find((name) => name === values.kind);
  if (values.kind !== undefined && kind === undefined) return refuse(wrongCall(importPlacesHelp));
  return run(file, kind, values);
}

async function run(file: string, kind: PlaceKind | undefined, values: Values): Promise<0 | 1 | 2> {
  const table = await readTable(file);
  if (!table.ok) return refuse(`${importTableFault(table.fault, file)}\n`);
  const map = await readColumnMap(values.map);
  if (map === undefined) return refuse(importMapFault(values.map ?? '', Object.keys(placeColumns)));
  const { rows, unused } = readPlaceRows(table.value, map);
  const directory = values.content ?? settings.contentDirectory;
  const options = { source: values.source ?? basename(file), kind, readOn: buildDay };
  const prepared = await preparePlaces(directory, rows, options);
  if (!prepared.ok) return refuseFaults(prepared.fault);
  const { plan, texts } = prepared.value;
  process.stdout.write(tableRead(table.value, file, unused) + placesReport(plan));
  if (!(await writeOrShow(directory, texts, values['dry-run']))) return 2;
  return plan.rejected.length === 0 ? 0 : 1;
}

type Values = NonNullable<ReturnType<typeof readCall>>['values'];

function readCall(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const word = { type: 'string' } as const;
  const options = { kind: word, source: word, map: word, content: word, 'dry-run': flag, help: flag };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return positionals.length > 1 ? undefined : { values, file: positionals[0] };
  } catch {
    return undefined;
  }
}
