/**
 * npm run --silent search -- WORDS … | --stdin [--limit N] [--content DIR] [--help]
 * Asks the search as the browser does: builds the index files, opens them again and answers from them.
 * Exit 0: answered, 1: bad content, 2: wrong call.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readContent } from '#adapters/content/read-content.ts';
import { embeddedSearchEngine } from '#adapters/search/embedded-search-engine.ts';
import { memoryIndex } from '#adapters/search/memory-index.ts';
import { searchIndexFiles } from '#compose/search-index.ts';
import { describeFaults } from '#texts/content-faults.ts';
import { answerForTerminal, searchCommand } from '#texts/search-command.ts';
import type { SearchEngine } from '#usecases/ports.ts';
import { search } from '#usecases/search.ts';

const DEFAULT_LIMIT = 10;
const MOST = 200;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1); // whoever reads has read enough
});
process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  if (call === undefined) return refuse(searchCommand.optionUnknown, 2);
  const { values, positionals } = call;
  if (values.help) return say(searchCommand.help);
  const limit = Number(values.limit ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) return refuse(searchCommand.limitWrong, 2);
  if (values.stdin && positionals.length > 0) return refuse(searchCommand.wordsAndStdin, 2);
  if (!values.stdin && positionals.length === 0) return refuse(searchCommand.nothingAsked, 2);

  const content = await readContent(values.content ?? process.env.CONTENT_DIR ?? 'content');
  if (!content.ok) return refuse(describeFaults(content.fault), 1);
  const engine = embeddedSearchEngine(memoryIndex(searchIndexFiles(content.value.catalog)));
  if (values.stdin) return answerLines(engine, limit);
  return say(answerForTerminal(await search({ query: positionals.join(' '), limit }, { engine })));
}

function readCall(argv: string[]) {
  const options = {
    stdin: { type: 'boolean', default: false },
    limit: { type: 'string' },
    content: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: argv, allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

/** One line in, one line out, at once: another program may wait for each answer before it asks again. */
async function answerLines(engine: SearchEngine, limit: number): Promise<0> {
  await engine.search('', { limit }); // opens the index, so that the first answer is measured like the others
  for await (const query of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const started = performance.now();
    const { hits } = await search({ query, limit }, { engine });
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    const shown = hits.map(({ id, kind, title, url, shortNumber }) => ({
      id,
      kind,
      title,
      url,
      shortNumber: shortNumber ?? null,
    }));
    say(`${JSON.stringify({ query, ms, hits: shown })}\n`);
  }
  return 0;
}

function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function refuse<Code extends 1 | 2>(text: string, code: Code): Code {
  process.stderr.write(`${text}\n`);
  return code;
}
