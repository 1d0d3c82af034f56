// Compares how long builds took with the budget: node scripts/check/check-build-time.mjs RELEASES...
import { readReleaseState } from '../prepare/release-state.mjs';

/** Seconds from start to release, content check and compression included. */
const BUDGET = 20;

// The fastest of the builds: another program on the machine makes a build slower, nothing makes it faster.
const seconds = Math.min(...process.argv.slice(2).map((releases) => readReleaseState(releases).seconds));
console.log(`The build took ${seconds.toFixed(1)} s; the budget is ${String(BUDGET)} s.`);
process.exitCode = seconds <= BUDGET ? 0 : 1;
