// npm test: from a fresh clone to the result of every check. Plain JavaScript for Node 20, because nothing is installed yet.
import { requireNode } from './prepare/require-node.mjs';

requireNode();

// Only now: these files may use a syntax that an older Node cannot read.
const [{ runMain }, { test }] = await Promise.all([import('./prepare/stop.mjs'), import('./prepare/test.mjs')]);
await runMain(() => test(process.argv.slice(2)));
