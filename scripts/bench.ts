import { mkdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#adapters/content/read-content.ts';
import { enlargeContent } from '../tests/bench/enlarge-content.ts';
import { measureBuild, median } from '../tests/bench/measure-build.ts';
import { measureFilters } from '../tests/bench/measure-filters.ts';
import { measureSearch } from '../tests/bench/measure-search.ts';
import { measureWeight } from '../tests/bench/measure-weight.ts';

const help = `npm run bench [-- --runs N] [--sizes 500,1000,2000] [--content DIR]

Measures builds of the shipped content and of enlarged fixture content, the weight of built pages and the search.
Prints Markdown for docs/benchmarks.md. Times are medians of whole processes on this machine; quote ratios.
`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '500,1000,2000' },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean' },
  },
});

const WORK = '.cache/bench';
const ROOMS = [
  'anlaufstellen',
  'begegnungsstaetten',
  'pflegeplaetze',
  'angebote',
  'traeger',
  'themen',
  'stadtbezirke',
  'ortsteile',
  'ratgeber',
];

async function timeOf(content: string, name: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    process.stderr.write(`build ${name}, run ${String(run + 1)}\n`);
    times.push(await measureBuild(content, join(WORK, name)));
  }
  return median(times);
}

async function builds(): Promise<void> {
  const shipped = await timeOf(values.content, 'shipped');
  console.log(
    `| content | build s | s per 1,000 places above the first size |\n|---|---|---|\n| shipped | ${shipped.toFixed(1)} | – |`,
  );
  let first: { size: number; seconds: number } | undefined;
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = join(WORK, `content-${String(size)}`);
    await enlargeContent('tests/fixtures/musterstadt/content', folder, size);
    const seconds = await timeOf(folder, `places-${String(size)}`);
    const slope = first === undefined ? '–' : (((seconds - first.seconds) / (size - first.size)) * 1000).toFixed(2);
    first ??= { size, seconds };
    console.log(`| ${String(size)} invented places | ${seconds.toFixed(1)} | ${slope} |`);
  }
}

async function weights(): Promise<void> {
  const current = await readlink(join(WORK, 'shipped', 'releases', 'current'));
  const rows = await measureWeight(join(WORK, 'shipped', 'releases', current, 'client'), ROOMS);
  console.log('\n| pages | count | median, bytes brotli | largest |\n|---|---|---|---|');
  for (const row of rows)
    console.log(`| /${row.folder}/… | ${String(row.pages)} | ${String(row.median)} | ${String(row.largest)} |`);
}

async function searches(): Promise<void> {
  const content = await readContent(values.content);
  if (!content.ok) throw new Error('content has faults: npm run check:content');
  const figures = await measureSearch(content.value.catalog);
  console.log(`\n| search | records | index kB brotli | questions | p50 ms | p95 ms |\n|---|---|---|---|---|---|`);
  const { documents, kilobytes, queries, p50, p95 } = figures;
  console.log(
    `| shipped | ${String(documents)} | ${kilobytes.toFixed(1)} | ${String(queries)} | ${p50.toFixed(2)} | ${p95.toFixed(2)} |`,
  );
}

function filters(): void {
  console.log(
    '\n| records | narrow by all, ms | open now, ms | nothing fits, ms | peer: read the table, ms |\n|---|---|---|---|---|',
  );
  for (const size of [1000, 5000, 20000]) {
    const { records, narrow, openNow, nothing, parse } = measureFilters(size);
    const cells = [narrow, openNow, nothing, parse].map((ms) => ms.toFixed(1));
    console.log(`| ${[String(records), ...cells].join(' | ')} |`);
  }
}

if (values.help === true) console.log(help);
else {
  await mkdir(WORK, { recursive: true });
  await builds();
  await weights();
  await searches();
  filters();
}
