/**
 * npm run check:plain -- [FILES] [--format text|json|sarif] [--content DIR] [--quick] [--help]
 * Checks texts in plain language. Exit 0: no error, 1: errors, 2: wrong call, file or settings.
 */
import { parseArgs } from 'node:util';
import { dictionaryMorphology } from '#adapters/plain-language/dictionary-morphology.ts';
import { readPlainContent, readPlainFiles } from '#adapters/plain-language/read-plain-texts.ts';
import { readPlainSettings } from '#adapters/plain-language/read-settings.ts';
import { settings } from '#compose/catalog.ts';
import { builtInMorphology } from '#domain/plain-language/built-in-morphology.ts';
import type { Document } from '#domain/plain-language/document.ts';
import type { Finding } from '#domain/plain-language/finding.ts';
import { readabilityOf } from '#domain/plain-language/readability.ts';
import { rules } from '#domain/plain-language/rules.ts';
import { findingsJson } from '#formats/plain-language/findings-json.ts';
import { findingsSarif } from '#formats/plain-language/findings-sarif.ts';
import { wrongCall } from '#texts/content-commands.ts';
import { describeFaults } from '#texts/content-faults.ts';
import {
  checkPlainHelp,
  plainProgress,
  plainSummary,
  plainTextFault,
  readabilityLine,
} from '#texts/plain-language-command.ts';
import { findingLines, plainMessage } from '#texts/plain-language.ts';
import { checkPlain } from '#usecases/check-plain.ts';

const writers = new Map<string, (findings: Finding[], documents: Document[]) => string>([
  [
    'text',
    (findings, documents) =>
      findings.map((finding) => `${findingLines(finding)}\n`).join('') +
      plainSummary(findings, documents.length) +
      readabilityLine(readabilityOf(documents)),
  ],
  ['json', (findings) => findingsJson(findings, plainMessage)],
  ['sarif', (findings) => findingsSarif(findings, rules, plainMessage)],
]);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<0 | 1 | 2> {
  const call = readCall(argv);
  const write = writers.get(call?.values.format ?? 'text');
  if (call === undefined || write === undefined) return refuse(wrongCall(checkPlainHelp));
  const { values, files } = call;
  if (values.help) {
    process.stdout.write(checkPlainHelp);
    return 0;
  }
  const directory = values.content ?? settings.contentDirectory;
  const decided = await readPlainSettings(directory);
  if (!decided.ok) return refuse(`${describeFaults(decided.fault)}\n`);
  const read = await (files.length > 0 ? readPlainFiles(files) : readPlainContent(directory));
  if (!read.ok) return refuse(plainTextFault(read.fault));
  const morphology = values.quick ? builtInMorphology : dictionaryMorphology();
  const findings = checkPlain(read.value, { settings: decided.value, morphology }, tellProgress);
  process.stdout.write(write(findings, read.value));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Few texts are done before anybody reads a line. */
function tellProgress(done: number, all: number): void {
  if (all > 50 && (done % 50 === 0 || done === all)) process.stderr.write(plainProgress(done, all));
}

function refuse(text: string): 2 {
  process.stderr.write(text);
  return 2;
}

function readCall(args: string[]) {
  const word = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { format: word, content: word, quick: flag, help: flag };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, files: positionals };
  } catch {
    return undefined;
  }
}
