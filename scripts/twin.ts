/**
 * npm run twin -- list|hash|print|result [FILES] [--content DIR] [--help]
 * Compares, prints and enters checks of twins in plain language. Exit 0: done, 1: not done, 2: wrong call.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { appendToProtocol, readTwinDesk, type TwinDesk, writeTwinFields } from '#adapters/content/twin-files.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import { pageTexts } from '#compose/plain-originals.ts';
import type { TwinEntry } from '#domain/city/content-draft.ts';
import type { ContentFault } from '#domain/city/content-fault.ts';
import { plainFiles } from '#domain/city/content-layout.ts';
import { numberedSentences } from '#domain/plain-language/numbered-sentences.ts';
import { twinLabel } from '#domain/plain-language/twin-label.ts';
import { Day } from '#domain/shared/partial-day.schema.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { printSheet } from '#formats/plain-language/print-sheet.ts';
import { wrongCall } from '#texts/content-commands.ts';
import { describeFaults } from '#texts/content-faults.ts';
import * as say from '#texts/twin-command.ts';
import { sheetMark, twinSheet } from '#texts/twin-sheet.ts';
import { compareTwin } from '#usecases/compare-twin.ts';
import { enterCheck } from '#usecases/enter-check.ts';

type Exit = 0 | 1 | 2;
type Call = NonNullable<ReturnType<typeof readCall>>;

interface Task extends Call {
  directory: string;
  desk: TwinDesk;
  /** The twins that were named; all when none was. */
  chosen: TwinEntry[];
}

const verbs = new Map<string, (task: Task) => Exit | Promise<Exit>>([
  ['list', list],
  ['hash', hash],
  ['print', print],
  ['result', result],
]);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<Exit> {
  const call = readCall(argv);
  if (call?.values.help === true) return told(say.twinHelp);
  const verb = verbs.get(call?.verb ?? '');
  if (call === undefined || verb === undefined) return refused(wrongCall(say.twinHelp), 2);
  const directory = call.values.content ?? settings.contentDirectory;
  const desk = await readTwinDesk(directory, pageTexts);
  if (desk.faults.some(({ code }) => code === 'folder-missing')) return faulty(desk.faults);
  const paths = call.files.map((file) => [file, desk.twins.find((entry) => isNamed(entry, file, directory))] as const);
  const unknown = paths.find(([, entry]) => entry === undefined);
  if (unknown !== undefined) {
    const faults = desk.faults.filter((fault) => isNamed(fault, unknown[0], directory));
    return faults.length === 0 ? refused(say.twinFileUnknown(unknown[0]), 1) : faulty(faults);
  }
  const chosen = paths.length === 0 ? desk.twins : paths.flatMap(([, entry]) => entry ?? []);
  return verb({ ...call, directory, desk, chosen });
}

/** A file is named as seen from here, or as seen from the content folder. */
function isNamed({ file }: { file: string }, name: string, directory: string): boolean {
  return [resolve(name), resolve(directory, name)].includes(resolve(directory, file));
}

function list({ desk, chosen }: Task): Exit {
  if (chosen.length === 0) return told(say.twinsNone);
  const rows = chosen.map(({ file, key, value }) => ({
    file,
    state: value.state,
    label: twinLabel(value, desk.originals.get(key), buildDay),
    writtenOn: value.writtenOn,
    age: daysBetween(value.checkedOn ?? value.writtenOn, buildDay),
  }));
  return told(say.twinTable(rows));
}

async function hash(task: Task): Promise<Exit> {
  if (task.chosen.length === 0) return told(say.twinsNone);
  let exit: Exit = 0;
  for (const entry of task.chosen) if ((await hashOne(task, entry)) === 1) exit = 1;
  return exit;
}

async function hashOne({ desk, directory, values }: Task, { file, key, value }: TwinEntry): Promise<Exit> {
  // A twin that was never compared has no fingerprint yet; that is what this command is for.
  const faults = desk.faults.filter((fault) => fault.file === file && fault.field !== 'originalHash');
  if (faults.length > 0) return faulty(faults);
  const compared = compareTwin(value, desk.originals.get(key), values['unchanged-is-right']);
  if (compared.kind === 'original-unknown') return refused(say.twinCompared.originalUnknown(file), 1);
  if (compared.kind === 'unchanged') return refused(say.twinCompared.unchanged(file), 1);
  if (Object.keys(compared.fields).length > 0) await writeTwinFields(directory, file, compared.fields);
  if (compared.kind === 'current') return told(say.twinCompared.current(file));
  return told(compared.checkLost ? say.twinCompared.checkLost(file) : say.twinCompared.written(file));
}

async function print({ chosen, files, values }: Task): Promise<Exit> {
  const [entry] = chosen;
  if (files.length !== 1 || entry === undefined) return refused(wrongCall(say.twinHelp), 2);
  const { title, textHash } = entry.value;
  const rows = numberedSentences(entry.value);
  const sheet = printSheet({ title, mark: sheetMark(entry.file, textHash), rows }, twinSheet);
  if (values.out === undefined) return told(sheet);
  await writeFile(values.out, sheet);
  return told(say.sheetWritten(values.out));
}

async function result({ chosen, files, values, directory, desk }: Task): Promise<Exit> {
  const [entry] = chosen;
  const on = Day.safeParse(values.on);
  const [testers, withHelp, notUnderstood] = [values.testers, values['with-help'], values['not-understood']].map(
    numbers,
  );
  if (files.length !== 1 || entry === undefined || !on.success || !testers || !withHelp || !notUnderstood)
    return refused(wrongCall(say.twinHelp), 2);
  const { file, key, value } = entry;
  const faults = desk.faults.filter((fault) => [file, plainFiles.protocol].includes(fault.file));
  if (faults.length > 0) return faulty(faults);
  const found = { group: values.group ?? '', on: on.data, testers: testers[0], withHelp, notUnderstood };
  const entered = enterCheck(file, value, found, buildDay);
  if (!entered.ok) return refused(say.checkRefused[entered.fault], 1);
  const { fields, protocol, passed } = entered.value;
  await writeTwinFields(directory, file, fields);
  await appendToProtocol(directory, protocol, say.protocolHeader);
  const stale = desk.originals.get(key) !== value.originalHash;
  return told(say.checkEntered(file, { passed, notUnderstood: notUnderstood.length, stale }));
}

/** `3,7` => [3, 7]; nothing => []; undefined when it is no list of numbers. */
function numbers(text = ''): number[] | undefined {
  if (text.trim() === '') return [];
  return /^\s*[1-9]\d{0,3}(\s*,\s*[1-9]\d{0,3})*\s*$/.test(text) ? text.split(',').map(Number) : undefined;
}

function readCall(args: string[]) {
  const word = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const check = { group: word, on: word, testers: word, 'with-help': word, 'not-understood': word };
  const options = { ...check, content: word, out: word, 'unchanged-is-right': flag, help: flag };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [verb = '', ...files] = positionals;
    return { values, verb, files };
  } catch {
    return undefined;
  }
}

function faulty(faults: readonly ContentFault[]): 1 {
  return refused(`${describeFaults(faults)}\n`, 1);
}

function told(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function refused<Code extends 1 | 2>(text: string, code: Code): Code {
  process.stderr.write(text);
  return code;
}
