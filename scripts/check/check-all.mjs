import { mkdirSync, rmSync } from 'node:fs';
import { findChromium } from '../prepare/find-chromium.mjs';
import { isStopping } from '../prepare/run-command.mjs';
import { reports, work } from './folders.mjs';
import { runStep } from './run-step.mjs';

/** @typedef {import('./run-step.mjs').Outcome} Outcome */

/** @param {Outcome} outcome */
const line = ({ name, seconds, ok, counts }) => {
  const skipped = counts.skipped > 0 ? `, ${String(counts.skipped)} skipped` : '';
  const tests =
    counts.passed + counts.failed > 1
      ? `  ${String(counts.passed)} passed, ${String(counts.failed)} failed${skipped}`
      : '';
  return `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s${tests}`;
};

/** What every step finds in its environment. */
function environment() {
  const chromium = findChromium();
  const browser = chromium === undefined ? {} : { CHROMIUM_PATH: chromium, PUPPETEER_EXECUTABLE_PATH: chromium };
  // CI: no spinner and no watch mode. FORCE_COLOR and NO_COLOR together make Node warn.
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', NO_COLOR: '1', FORCE_COLOR: undefined, ...browser };
}

/**
 * Runs steps one after the other; one that fails does not stop the others.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {{ isWhole: boolean }} options
 * @returns {Promise<number>} exit code
 */
export async function checkAll(steps, { isWhole }) {
  if (isWhole) rmSync(work, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    console.log(`…       ${step.name.padEnd(14)} ${step.says}`);
    const outcome = await runStep(step, environment());
    if (!outcome.ok && outcome.output.trim() !== '') console.log(`${outcome.output.trimEnd()}\n`);
    console.log(line(outcome));
    outcomes.push(outcome);
    if (isStopping()) break;
  }
  if (isStopping()) console.log(`\nStopped from outside while this was running: ${outcomes.at(-1)?.name ?? ''}`);
  return summarize(outcomes);
}

/** @param {readonly Outcome[]} outcomes */
function summarize(outcomes) {
  console.log('\nSummary');
  for (const outcome of outcomes) console.log(line(outcome));
  const passed = outcomes.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = outcomes.reduce((sum, { counts }) => sum + counts.failed, 0);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}
