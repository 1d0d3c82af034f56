// npm run check: every check of the project, fast ones first. Changes no file of the project.
import { parseArgs } from 'node:util';
import { checkAll } from './check/check-all.mjs';
import { steps } from './check/steps.mjs';
import { runMain, Stop } from './prepare/stop.mjs';

const help = `npm run check -- [--only NAME[,NAME]] [--list]

Runs every check and ends with a line that counts: "N passed, N failed".

  --only NAME[,NAME]  only these steps; a step that tests a build takes the one of the last check
  --list              the names of the steps
  --help              this help

Exit 0: all passed, 1: some failed, 2: wrong call.
`;

function readOptions() {
  try {
    const options = /** @type {const} */ ({
      only: { type: 'string' },
      list: { type: 'boolean' },
      help: { type: 'boolean' },
    });
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/** @param {string | undefined} only */
function chosenSteps(only) {
  if (only === undefined) return steps;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new Stop(`There is no step "${unknown}". The names: npm run check -- --list`);
  return steps.filter((step) => names.includes(step.name));
}

await runMain(async () => {
  const { only, list, help: wantsHelp } = readOptions();
  if (wantsHelp === true) console.log(help);
  else if (list === true) for (const { name, says } of steps) console.log(`${name.padEnd(16)} ${says}`);
  else return checkAll(chosenSteps(only), { isWhole: only === undefined });
  return 0;
});
