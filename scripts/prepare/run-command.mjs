import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] whole environment of the command
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {number} [minutes] after this time the command and its children are ended; without it never
 * @property {boolean} [shell] npm.cmd on Windows only starts through a shell
 */

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 when the command could not be started, 128 when a signal ended it
 * @property {string} output what it printed, when it was quiet
 * @property {boolean} timedOut
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

// On POSIX each command leads a process group of its own: Ctrl-C reaches only us, and we pass it on exactly once,
// also to the children of the command (npm, Vite and Chromium start some).
const inGroups = process.platform !== 'win32';

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (inGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** npm passes Ctrl-C on too, although the terminal has already told us: within this time it is the same request. */
const SAME_REQUEST = 1000;

/** Milliseconds a command gets to end; our server finishes open answers in eight seconds. */
const PATIENCE = 10_000;

/** @type {number | undefined} */
let askedAt;

/** True once somebody asked this process to end. */
export const isStopping = () => askedAt !== undefined;

/**
 * Passes a request to end on to every running command; who asks again means it.
 * @param {NodeJS.Signals} signal
 */
function passOn(signal) {
  if (running.size === 0) process.exit(130);
  if (askedAt !== undefined && performance.now() - askedAt < SAME_REQUEST) return;
  const sent = askedAt === undefined ? signal : 'SIGKILL';
  askedAt = performance.now();
  for (const child of running) {
    signalGroup(child, sent);
    setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE).unref();
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, passOn);

/**
 * Starts a command and does not wait.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} options
 */
export function startCommand(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: options.shell ?? false,
    detached: inGroups,
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  child.on('error', () => running.delete(child));
  return child;
}

/**
 * Asks a command to end and insists after a while.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endCommand(child) {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE).unref();
}

/**
 * Runs a command to its end. Never throws: how it ended is the result.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} options
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const child = startCommand(command, args, options);
  let output = '';
  let timedOut = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const onLimit = () => {
    timedOut = true;
    endCommand(child);
  };
  const limit = options.minutes === undefined ? undefined : setTimeout(onLimit, options.minutes * 60_000);
  return new Promise((resolve) => {
    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 128));
  });
}
