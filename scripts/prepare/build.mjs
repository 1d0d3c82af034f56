import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectEnvironment } from './environment.mjs';
import { progress } from './progress.mjs';
import { rememberRelease } from './release-state.mjs';
import { runCommand } from './run-command.mjs';
import { sourceHash } from './source-hash.mjs';

/** Astro's command line as a file, so that it runs on the Node we run on, on every system. */
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Builds a release: content check, pages, release folder. Stops at the first step that fails and shows its output.
 * @param {{ content: string, out: string }} options folders, from where the command was called
 * @returns {Promise<number>} exit code
 */
export async function build({ content, out }) {
  const begun = performance.now();
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const sources = sourceHash(root, resolve(content));
  const dist = process.env.PORTAL_DIST ?? 'dist';
  const env = { ...projectEnvironment(root), CONTENT_DIR: resolve(content), PORTAL_DIST: dist };
  const steps = [
    { title: 'Inhalte prüfen', args: [join('scripts', 'check-content.ts')] },
    { title: 'Seiten bauen', args: [astro, 'build'] },
    {
      title: 'Ausgabe zusammenstellen',
      args: [join('scripts', 'make-release.ts'), '--dist', dist, '--releases', resolve(out)],
    },
  ];
  for (const { title, args } of steps) {
    const code = await progress(title, () => runShown(args, { cwd: root, env }), isZero);
    if (code !== 0) return code;
  }
  rememberRelease(resolve(out), {
    sources,
    builtAt: new Date().toISOString(),
    seconds: (performance.now() - begun) / 1000,
  });
  return 0;
}

const isZero = (/** @type {number} */ code) => code === 0;

/**
 * Quiet while it works; what it printed is shown when it fails.
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
async function runShown(args, options) {
  const { code, output } = await runCommand(process.execPath, args, { ...options, quiet: true, minutes: 10 });
  if (code !== 0) console.error(output);
  return code;
}
