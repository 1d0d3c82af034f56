// npm start: from a fresh clone to a running portal. Plain JavaScript for Node 20, because nothing is installed yet.
import { requireNode } from './prepare/require-node.mjs';

requireNode();

// Only now: these files may use a syntax that an older Node cannot read.
const [{ runMain }, { start }] = await Promise.all([import('./prepare/stop.mjs'), import('./prepare/start.mjs')]);
await runMain(() => start(process.argv.slice(2)));
