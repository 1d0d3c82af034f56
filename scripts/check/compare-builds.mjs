// Compares two releases byte for byte: node scripts/check/compare-builds.mjs RELEASES RELEASES
import { join } from 'node:path';
import { differences } from './differences.mjs';

const [one = '', other = ''] = process.argv.slice(2).map((releases) => join(releases, 'current'));
const found = differences(one, other);
for (const difference of found.slice(0, 40)) console.log(difference);
if (found.length > 40) console.log(`… and ${String(found.length - 40)} more`);
process.exitCode = found.length === 0 ? 0 : 1;
