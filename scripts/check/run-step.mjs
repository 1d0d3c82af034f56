import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../prepare/run-command.mjs';
import { countsOf } from './test-counts.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ name: string, seconds: number, ok: boolean, output: string, counts: import('./test-counts.mjs').Counts }} Outcome */

/**
 * Runs a step to its end. Never throws: a step that cannot run has failed.
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function runStep(step, env) {
  const begun = performance.now();
  for (const path of [step.makes, step.report].flat())
    if (path !== undefined) rmSync(path, { recursive: true, force: true });
  const missing = (step.needs ?? []).find((releases) => !existsSync(join(releases, 'current', 'client')));
  const { ok, output } =
    missing === undefined
      ? await runCommands(step, { ...env, ...step.env })
      : { ok: false, output: `Not run: there is no build in ${missing}.` };
  const counts = countsOf(step.report, ok);
  return {
    name: step.name,
    seconds: (performance.now() - begun) / 1000,
    ok: ok && counts.failed === 0,
    output,
    counts,
  };
}

/** @param {Step} step @param {NodeJS.ProcessEnv} env */
async function runCommands(step, env) {
  const minutes = step.minutes ?? 6;
  let output = '';
  for (const args of step.commands) {
    const result = await runCommand(process.execPath, args, { env, quiet: true, minutes });
    output += result.output;
    if (result.timedOut) return { ok: false, output: `${output}\nEnded after ${String(minutes)} minutes.` };
    if (result.code !== 0) return { ok: false, output };
  }
  return { ok: true, output };
}
