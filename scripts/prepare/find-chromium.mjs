import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of the browser on the search path, in the order we trust them. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} every place where a Chromium may be, best first
 */
export function chromiumCandidates(env, platform) {
  const named = [env.CHROMIUM_PATH, env.PUPPETEER_EXECUTABLE_PATH];
  const folders = (env.PATH || '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const onWindows = roots.flatMap((root) => (root ? windowsPaths.map((path) => `${root}\\${path}`) : []));
  const system = { darwin: macPaths, win32: onWindows };
  /** @type {(string | undefined)[]} */
  const all = [...named, ...onPath, ...(platform === 'darwin' || platform === 'win32' ? system[platform] : [])];
  return all.filter((path) => path !== undefined && path !== '').map(String);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined} the path of a Chromium or Chrome that can be started
 */
export function findChromium(env = process.env, platform = process.platform) {
  return chromiumCandidates(env, platform).find((path) => isExecutable(path));
}
