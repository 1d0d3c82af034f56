/**
 * npm run write-schemas -- [--check] [--help]
 * Writes JSON Schemas and editor settings from the schemas of the model. Exit 0: current, 1: --check found old ones, 2: wrong call.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EditorFile, editorFiles } from '#adapters/content/editor-schemas.ts';
import {
  schemasCurrent,
  schemasNotCurrent,
  schemasWritten,
  wrongCall,
  writeSchemasHelp,
} from '#texts/content-commands.ts';

const root = join(import.meta.dirname, '..');

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) {
    process.stderr.write(wrongCall(writeSchemasHelp));
    return 2;
  }
  if (call.help) {
    process.stdout.write(writeSchemasHelp);
    return 0;
  }
  const files = editorFiles();
  return call.check ? check(files) : write(files);
}

async function check(files: readonly EditorFile[]): Promise<0 | 1> {
  const written = await Promise.all(files.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => undefined)));
  const old = files.filter(({ text }, index) => written[index] !== text).map(({ path }) => path);
  if (old.length > 0) process.stderr.write(schemasNotCurrent(old));
  else process.stdout.write(schemasCurrent);
  return old.length > 0 ? 1 : 0;
}

async function write(files: readonly EditorFile[]): Promise<0> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  process.stdout.write(schemasWritten(files.length));
  return 0;
}

function readCall(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args, options: { check: flag, help: flag } }).values;
  } catch {
    return undefined;
  }
}
