import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts of Vitest's JSON report, or of our own (`passed`, `failed`).
 * @param {Record<string, unknown>} report
 * @returns {Counts}
 */
export function countsIn(report) {
  const read = (/** @type {string[]} */ names) =>
    names.reduce((sum, name) => sum + (typeof report[name] === 'number' ? report[name] : 0), 0);
  return {
    passed: read(['numPassedTests', 'passed']),
    failed: read(['numFailedTests', 'failed']),
    skipped: read(['numPendingTests', 'numTodoTests']),
  };
}

/**
 * How many tests a step stands for.
 * @param {string | undefined} file its report; without one the step itself is the test
 * @param {boolean} ok whether its commands ended well
 * @returns {Counts}
 */
export function countsOf(file, ok) {
  const whole = ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (file === undefined) return whole;
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = countsIn(JSON.parse(readFileSync(file, 'utf8')));
  // A file that does not even load, or a browser that cannot start, fails no single test: it still counts.
  const unseen = counts.failed === 0 && (!ok || counts.passed === 0);
  return unseen ? { ...counts, failed: 1 } : counts;
}
