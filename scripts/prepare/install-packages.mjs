import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmEnvironment } from './environment.mjs';
import { runCommand } from './run-command.mjs';
import { sentences } from './sentences.mjs';
import { Stop } from './stop.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @param {string} root */
const markerFile = (root) => join(root, 'node_modules', '.wegweiser-lock');

/**
 * The lock file as one word.
 * @param {string} root
 */
function wanted(root) {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file)) throw new Stop(sentences.lockMissing);
  return `${createHash('sha256').update(readFileSync(file)).digest('hex')}\n`;
}

/**
 * Whether npm's own record of what it installed says the same as the lock file: so somebody ran npm by hand.
 * @param {Lock} lock @param {Lock} installed
 */
export function agrees(lock, installed) {
  return Object.entries(lock.packages).every(([path, entry]) => {
    const found = installed.packages[path];
    return path === '' || (found === undefined ? entry.optional === true : found.version === entry.version);
  });
}

/**
 * Whether node_modules already holds what the lock file names, put there by us or by somebody's own `npm install`.
 * @param {string} root
 */
export function isInstalled(root) {
  const [hash, marker] = [wanted(root), markerFile(root)];
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return true;
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  /** @type {Lock[]} */
  const [lock, installed] = [join(root, 'package-lock.json'), record].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return lock !== undefined && installed !== undefined && agrees(lock, installed);
}

/**
 * Runs `npm ci` with the npm (and the Node) that started us.
 * @param {string} root
 */
export async function installPackages(root) {
  const options = { cwd: root, env: npmEnvironment(), minutes: 20 };
  const onWindows = process.platform === 'win32';
  // Windows cannot delete a program that runs; `npm ci` would delete the Node we run on, `npm install` replaces around it.
  const verb = onWindows && process.execPath.includes('node_modules') ? ['install', '--no-save'] : ['ci'];
  // Node 20 is older than some packages ask for. They run on the Node that is being installed, so the warning misleads.
  const args = [...verb, '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const { code } =
    node !== undefined && npm?.endsWith('npm-cli.js') === true
      ? await runCommand(node, [npm, ...args], options)
      : await runCommand(onWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: onWindows });
  if (code !== 0) throw new Stop(sentences.installFailed);
}

/**
 * Called when the installed Node has proved to run, so that a half-done installation is done again.
 * @param {string} root
 */
export function rememberInstalled(root) {
  writeFileSync(markerFile(root), wanted(root));
}
