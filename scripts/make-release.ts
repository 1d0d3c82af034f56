import { parseArgs } from 'node:util';
import { prepareRelease, type PreparedRelease, type ReleaseFault } from '#adapters/release/prepare-release.ts';
import { pruneReleases, RELEASES_KEPT } from '#adapters/release/prune-releases.ts';
import { switchRelease } from '#adapters/release/switch-release.ts';
import { catalog } from '#compose/catalog.ts';
import { contentSecurityPolicy, policyFaults } from '#server/content-security-policy.ts';
import { sha256 } from '#server/send-page.ts';

const HELP = `Makes a release from the build and switches to it.

  node scripts/make-release.ts [--dist DIR] [--releases DIR]

  --dist DIR       output of the build                     (PORTAL_DIST, else dist)
  --releases DIR   where releases and the link to one live (RELEASES_DIR, else releases)

Compresses what is worth it, works out the Content-Security-Policy of every page, tries the server part, keeps the
newest ${String(RELEASES_KEPT)} releases. A running server shows the new release at once. On a fault everything stays as it was and
the exit code is 1.
`;

const { values } = parseArgs({
  options: { dist: { type: 'string' }, releases: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});

async function makeRelease(): Promise<void> {
  const releasesDirectory = values.releases ?? process.env.RELEASES_DIR ?? 'releases';
  const now = new Date();
  const started = performance.now();
  const prepared = await prepareRelease({
    buildDirectory: values.dist ?? process.env.PORTAL_DIST ?? 'dist',
    releasesDirectory,
    now,
    data: { 'catalog.json': JSON.stringify(await catalog()) },
    inspectPage: (html) => ({ policy: contentSecurityPolicy(html, sha256), faults: policyFaults(html) }),
    report: progress(),
  });
  if (!prepared.ok) return refuse(prepared.fault);
  const switched = await switchRelease(releasesDirectory, prepared.value.id);
  if (!switched.ok) throw new Error(`${switched.fault.code}: ${switched.fault.id}`);
  const removed = await pruneReleases(releasesDirectory, now);
  console.log(summary(prepared.value, removed.length, (performance.now() - started) / 1000));
}

/** A line each time another quarter is done: enough to see that it moves, in a terminal as in a log file. */
function progress(): (done: number, total: number) => void {
  let quarters = 0;
  return (done, total) => {
    const reached = Math.floor((done / total) * 4);
    if (reached > quarters) console.log(`  ${String(done)} of ${String(total)} files`);
    quarters = Math.max(quarters, reached);
  };
}

function summary({ id, counts }: PreparedRelease, removed: number, seconds: number): string {
  const { files, pages, policies, twins, reused, modules } = counts;
  return [
    `Release ${id}: ${String(files)} files (${String(reused)} unchanged), ${String(pages)} pages with ${String(policies)} policies,`,
    `${String(twins)} compressed twins, ${String(modules)} server modules, ${String(removed)} old releases removed, ${seconds.toFixed(1)} s.`,
  ].join(' ');
}

function refuse(faults: ReleaseFault[]): void {
  console.error(`No release was made (${String(faults.length)} faults):`);
  for (const fault of faults) console.error(`  ${sentence(fault)}`);
  process.exitCode = 1;
}

function sentence(fault: ReleaseFault): string {
  switch (fault.code) {
    case 'build-missing':
      return `${fault.directory} is empty or missing. Build the pages first.`;
    case 'page-breaks-policy':
      return `${fault.file}:${String(fault.line)}: ${fault.reason}, which the Content-Security-Policy blocks: ${fault.snippet}`;
    case 'handler-broken':
      return `The server part does not load from the release folder: ${fault.detail}`;
  }
}

if (values.help === true) console.log(HELP);
else await makeRelease();
