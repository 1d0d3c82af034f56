import { checkRuntime } from './check-runtime.mjs';
import { installPackages, isInstalled, rememberInstalled } from './install-packages.mjs';
import { progress } from './progress.mjs';

/**
 * Makes a fresh clone ready: packages as the lock file says, and a Node 26 that runs. Does nothing that is already done.
 * @param {string} root
 */
export async function prepare(root) {
  if (!isInstalled(root)) {
    await progress('Pakete installieren (beim ersten Mal ein bis zwei Minuten)', () => installPackages(root));
  }
  await checkRuntime(root);
  rememberInstalled(root);
}
