import { endCommand, startCommand } from '../prepare/run-command.mjs';

/**
 * The address the server prints when it listens.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function printedAddress(server) {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (/** @type {string} */ text) => {
      output += text;
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address !== undefined) resolve(address.replace(/\/$/, ''));
    };
    server.stdout?.setEncoding('utf8').on('data', read);
    server.stderr?.setEncoding('utf8').on('data', read);
    server.on('close', () => reject(new Error(`The server ended:\n${output}`)));
  });
}

/**
 * Serves a folder of releases on a free port while something works with it.
 * @template T
 * @param {string} releases
 * @param {(origin: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServer(releases, work) {
  const env = { ...process.env, RELEASES_DIR: releases, PORT: '0', HOST: '127.0.0.1' };
  const server = startCommand(process.execPath, ['scripts/serve.ts'], { env, quiet: true });
  try {
    return await work(await printedAddress(server));
  } finally {
    endCommand(server);
  }
}
