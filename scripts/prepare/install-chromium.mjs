import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { progress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { sentences } from './sentences.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} PackageManager
 * @property {string} command
 * @property {boolean} needsRoot Homebrew refuses to run as root
 * @property {string[][]} steps arguments of each call
 */

/** @type {PackageManager[]} */
const managers = [
  { command: 'apt-get', needsRoot: true, steps: [['update'], ['install', '-y', 'chromium']] },
  { command: 'dnf', needsRoot: true, steps: [['install', '-y', 'chromium']] },
  { command: 'apk', needsRoot: true, steps: [['add', '--no-cache', 'chromium']] },
  { command: 'pacman', needsRoot: true, steps: [['-Sy', '--noconfirm', 'chromium']] },
  { command: 'zypper', needsRoot: true, steps: [['--non-interactive', 'install', 'chromium']] },
  { command: 'brew', needsRoot: false, steps: [['install', '--cask', 'chromium']] },
];

/** @param {string} command @param {NodeJS.ProcessEnv} env */
const isOnPath = (command, env) =>
  (env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, command)));

/**
 * The commands that install Chromium here, or nothing when no package manager may be used.
 * @param {{ env: NodeJS.ProcessEnv, isRoot: boolean, canSudo: boolean }} system
 * @returns {string[][]}
 */
export function installationOf(system) {
  const manager = managers.find(({ command }) => isOnPath(command, system.env));
  if (manager === undefined) return [];
  if (manager.needsRoot && !system.isRoot && !system.canSudo) return [];
  const prefix = manager.needsRoot && !system.isRoot ? ['sudo', '-n'] : [];
  return manager.steps.map((args) => [...prefix, manager.command, ...args]);
}

async function installChromium() {
  const isRoot = process.getuid?.() === 0;
  // -n: a password prompt nobody sees would wait for ever.
  const canSudo = !isRoot && (await runCommand('sudo', ['-n', 'true'], { quiet: true, minutes: 1 })).code === 0;
  const commands = installationOf({ env: process.env, isRoot, canSudo });
  if (commands.length === 0) throw new Stop(sentences.chromiumNoManager);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [command = '', ...args] of commands) {
    const { code } = await runCommand(command, args, { env, minutes: 15 });
    if (code !== 0) throw new Stop(sentences.chromiumFailed);
  }
}

/**
 * Finds a browser for the tests, installs one where there is none, and proves that it starts.
 * @returns {Promise<string>} the path of the program
 */
export async function ensureChromium() {
  if (findChromium() === undefined) await progress('Chromium über die Paketverwaltung installieren', installChromium);
  const path = findChromium();
  if (path === undefined) throw new Stop(sentences.chromiumFailed);
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return path;
  const { code, output } = await runCommand(path, ['--version'], { quiet: true, minutes: 1 });
  if (code !== 0) throw new Stop(sentences.chromiumBroken(path, output.trim().split('\n')[0] ?? ''));
  // Wrapper scripts of distributions may write warnings of their own around it.
  const version = output.split('\n').find((line) => /\d+\.\d+\.\d+/.test(line));
  console.log(`• Browser für die Prüfungen: ${version?.trim() ?? path}`);
  return path;
}
