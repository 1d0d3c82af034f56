/**
 * npm run short-numbers -- [--check] [--content DIR] [--help]
 * Gives numbers to new entries, retires those of entries that are gone. Exit 0: done, 1: --check found work, or faults, 2: wrong call.
 */
import { parseArgs } from 'node:util';
import { readRegister, registerText, writeRegister } from '#adapters/content/short-number-register.ts';
import { buildDay, settings } from '#compose/catalog.ts';
import {
  registerChanges,
  registerExhausted,
  registerHeader,
  registerNotCurrent,
  shortNumbersHelp,
  wrongCall,
} from '#texts/content-commands.ts';
import { describeFaults } from '#texts/content-faults.ts';
import { assignShortNumbers } from '#usecases/assign-short-numbers.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(wrongCall(shortNumbersHelp), 2);
  if (call.help) {
    process.stdout.write(shortNumbersHelp);
    return 0;
  }
  const directory = call.content ?? settings.contentDirectory;
  const register = await readRegister(directory);
  if (!register.ok) return refuse(`${describeFaults(register.fault)}\n`, 1);
  const { entries, ids, text: before } = register.value;
  const assigned = assignShortNumbers(entries, ids, buildDay);
  if (!assigned.ok) return refuse(registerExhausted, 1);
  const after = registerText(registerHeader, assigned.value.register);
  process.stdout.write(registerChanges(assigned.value.added, assigned.value.retired));
  if (after === before) return 0;
  if (call.check) return refuse(registerNotCurrent, 1);
  await writeRegister(directory, after);
  return 0;
}

function readCall(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args, options: { check: flag, content: { type: 'string' }, help: flag } }).values;
  } catch {
    return undefined;
  }
}

function refuse<Code extends 1 | 2>(text: string, code: Code): Code {
  process.stderr.write(text);
  return code;
}
