import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** No package downloads a browser of its own (we take the system's), and Astro sends no statistics. */
const quietPackages = {
  PUPPETEER_SKIP_DOWNLOAD: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

const projectBin = join('node_modules', '.bin');

/** @param {NodeJS.ProcessEnv} env */
const searchPath = (env) => (env.PATH ?? env.Path ?? '').split(delimiter);

/**
 * For npm itself: without the project's own commands on the search path, because `npm ci` deletes them while it runs.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(env = process.env) {
  const path = searchPath(env).filter((folder) => !folder.endsWith(`${sep}${projectBin}`));
  return { ...env, ...quietPackages, PATH: path.join(delimiter) };
}

/**
 * For everything else: `node` and all commands are the project's own.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment(root, env = process.env) {
  const folders = [join(root, 'node_modules', 'node', 'bin'), join(root, projectBin)];
  const path = [...folders, ...searchPath(env).filter((folder) => !folders.includes(folder))];
  return { ...env, ...quietPackages, PATH: path.join(delimiter) };
}

/**
 * The Node that the package `node` brings. npm's link to it is a script on Windows, which cannot be started directly.
 * @param {string} root
 */
export function projectNode(root) {
  const onWindows = join(root, 'node_modules', 'node', 'bin', 'node.exe');
  return existsSync(onWindows) ? onWindows : join(root, projectBin, 'node');
}
