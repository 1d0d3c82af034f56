import { existsSync } from 'node:fs';
import { projectEnvironment, projectNode } from './environment.mjs';
import { runCommand } from './run-command.mjs';
import { sentences } from './sentences.mjs';
import { Stop } from './stop.mjs';

const NEEDED = '26';

/** Prints its version and uses what the portal needs of it. */
const probe = `
process.stdout.write('version ' + process.versions.node + '\\n');
const { DatabaseSync } = require('node:sqlite');
new DatabaseSync(':memory:').close();
Temporal.Now.instant();`;

/** The package `node` brings a program for glibc; on musl the system only says "not found". */
function lacksGlibc() {
  if (process.platform !== 'linux') return false;
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime === undefined;
}

/**
 * Proves that scripts really run on Node 26.
 * @param {string} root
 * @throws {Stop} with a sentence that says why they cannot
 */
export async function checkRuntime(root) {
  const node = projectNode(root);
  if (!existsSync(node)) throw new Stop(sentences.runtimeMissing);
  const env = projectEnvironment(root);
  const result = await runCommand(node, ['--no-warnings', '-e', probe], { cwd: root, env, quiet: true, minutes: 1 });
  const version = /version (\d+\.\S+)/.exec(result.output)?.[1];
  if (result.code === 0 && version?.split('.')[0] === NEEDED) return;
  if (version === undefined && lacksGlibc()) throw new Stop(sentences.runtimeNeedsGlibc);
  if (version !== undefined && version.split('.')[0] !== NEEDED) throw new Stop(sentences.runtimeWrong(version));
  const lines = result.output.trim().split('\n');
  throw new Stop(sentences.runtimeBroken(lines.find((line) => /error|glibc|not found/i.test(line)) ?? lines[0] ?? ''));
}
