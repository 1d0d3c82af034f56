// pa11y-ci over every template of both builds; counts one test a page.
import { readFileSync, writeFileSync } from 'node:fs';
import { runCommand } from '../prepare/run-command.mjs';
import { fixture, reports, shipped, work } from './folders.mjs';
import { pa11yConfig } from './pa11y-config.mjs';
import { sampleAddresses } from './sample-addresses.mjs';
import { withServer } from './with-server.mjs';
import { readTemplates } from './templates.mjs';

/**
 * Checks pages of one build.
 * @param {string} name
 * @param {string} releases
 * @param {readonly string[]} addresses
 * @returns {Promise<number>} how many pages are without findings
 */
async function checkPages(name, releases, addresses) {
  const [config, report] = [`${work}/pa11y-${name}.config.json`, `${reports}/pa11y-${name}.json`];
  return withServer(releases, async (origin) => {
    const urls = addresses.map((address) => `${origin}${address}`);
    writeFileSync(config, JSON.stringify(pa11yConfig(urls, report), null, 2));
    await runCommand(process.execPath, ['node_modules/pa11y-ci/bin/pa11y-ci.js', '--config', config]);
    const { results } = JSON.parse(readFileSync(report, 'utf8'));
    // A browser that crashes drops its page from the report (pa11y-ci issue 282): only pages that are in it count.
    return urls.filter((url) => Array.isArray(results[url]) && results[url].length === 0).length;
  });
}

const templates = readTemplates('src/pages');
const samples = [
  { name: 'shipped', releases: shipped, ...sampleAddresses(templates, shipped) },
  { name: 'musterstadt', releases: fixture, ...sampleAddresses(templates, fixture) },
];
const total = samples.reduce((sum, { addresses }) => sum + addresses.length, 0);
let passed = 0;
for (const { name, releases, addresses } of samples) passed += await checkPages(name, releases, addresses);
const unseen = samples[0]?.without.filter((file) => samples.every(({ without }) => without.includes(file))) ?? [];
for (const file of unseen) console.log(`No page of either build shows the template src/pages/${file}.`);
writeFileSync(`${reports}/pa11y.json`, JSON.stringify({ passed, failed: total - passed + unseen.length }));
process.exitCode = passed === total && unseen.length === 0 ? 0 : 1;
