import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectEnvironment, projectNode } from './environment.mjs';
import { prepare } from './prepare.mjs';
import { isUpToDate } from './release-state.mjs';
import { isStopping, runCommand } from './run-command.mjs';
import { sourceHash } from './source-hash.mjs';

const help = `npm start

Installiert, prüft die Inhalte, baut und zeigt das Portal auf http://localhost:4321.
Was schon getan ist, wird nicht noch einmal getan.

  PORT         anderer Port (sonst 4321)
  CONTENT_DIR  Ordner der Inhalte einer anderen Stadt (sonst content)

Strg+C beendet das Portal.
`;

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function start(args) {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await prepare(root);
  const node = projectNode(root);
  const releases = resolve(root, process.env.RELEASES_DIR ?? 'releases');
  const content = process.env.CONTENT_DIR ?? 'content';
  const env = { ...projectEnvironment(root), RELEASES_DIR: releases };
  if (isUpToDate(releases, sourceHash(root, content), new Date())) {
    console.log('• Seit dem letzten Bau hat sich nichts geändert.');
  } else {
    const { code } = await runCommand(node, [join('scripts', 'build.mjs'), '--out', releases], { cwd: root, env });
    if (code !== 0) return code;
  }
  console.log('• Portal zeigen (Strg+C beendet es)');
  const { code } = await runCommand(node, [join('scripts', 'serve.ts')], { cwd: root, env });
  return isStopping() ? 0 : code;
}
