import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectEnvironment, projectNode } from './environment.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { prepare } from './prepare.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Prepares the project and a browser and runs every check; arguments are those of `npm run check`.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function test(args) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await prepare(root);
  const chromium = await ensureChromium();
  const env = { ...projectEnvironment(root), CHROMIUM_PATH: chromium, PUPPETEER_EXECUTABLE_PATH: chromium };
  const { code } = await runCommand(projectNode(root), [join('scripts', 'check.mjs'), ...args], { cwd: root, env });
  return code;
}
