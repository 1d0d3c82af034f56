import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '#domain/shared/result.ts';

/** The built handler does not load where it will run. */
export interface HandlerFault {
  code: 'handler-broken';
  /** What Node said, first line. */
  detail: string;
}

const MILLISECONDS = 60_000;

/** Loads every module, also those Astro loads only when their page is asked for, and looks for the handler. */
const PROGRAM = `
const [entry, ...others] = process.argv.slice(1);
const { handler } = await import(entry);
if (typeof handler !== 'function') throw new TypeError('entry.mjs exports no handler');
for (const module of others) await import(module);
process.exit(0);
`;

/**
 * Tries the server part of a release in a process of its own: do all modules load from that very folder, are the
 * packages they need within reach? A release folder outside the project would fail here instead of before people.
 */
export async function checkHandler(serverDirectory: string): Promise<Result<number, HandlerFault>> {
  const directory = resolve(serverDirectory);
  const names = await readdir(directory, { recursive: true });
  const modules = names.filter((name) => name.endsWith('.mjs') && name !== 'entry.mjs').sort();
  const addresses = ['entry.mjs', ...modules].map((name) => pathToFileURL(join(directory, name)).href);
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM, '--', ...addresses], {
      timeout: MILLISECONDS,
    });
    return ok(addresses.length);
  } catch (error) {
    return fail({ code: 'handler-broken', detail: reason(error) });
  }
}

function reason(error: unknown): string {
  const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : String(error);
  return said.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? said.trim().slice(0, 300);
}
