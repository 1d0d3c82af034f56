/**
 * npm run bench:plain [-- --format text|json] [--hold] [--mistakes]
 * How good and how fast the Leichte-Sprache rules are, on the labelled texts in tests/plain-language/labelled.
 * Exit 0: measured, 1: `--hold` and a bar is missed, 2: wrong call.
 */
import { parseArgs } from 'node:util';
import { measurePlain, missedBars, type PlainFigures } from '../tests/bench/measure-plain-run.ts';
import { figuresTable, markdownTable } from '../tests/bench/plain-tables.ts';

const help = `npm run bench:plain [-- --format text|json] [--hold] [--mistakes]

Precision and recall of each rule on the half "report", and apart on the half "tune", for the built-in morphology and
with dictionaries (d), and milliseconds for 1,000 sentences (median). A text counts once for a rule.
--hold      exit 1 when a bar is missed: certain rules 0.95 and 0.95, others precision 0.80, 200 ms, 1,000 ms (d)
--mistakes  also lists the texts of the half "tune" where rules and labels differ
`;

process.exitCode = main(process.argv.slice(2));

function main(argv: string[]): 0 | 1 | 2 {
  const values = readCall(argv);
  if (values === undefined) return say(help, 2);
  if (values.help) return say(help, 0);
  const figures = measurePlain();
  const missed = missedBars(figures);
  if (values.format === 'json') console.log(JSON.stringify({ ...figures, missed }, undefined, 2));
  else print(figures, missed, values.mistakes);
  return values.hold && missed.length > 0 ? 1 : 0;
}

function readCall(argv: string[]) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        format: { type: 'string', default: 'text' },
        hold: { type: 'boolean', default: false },
        mistakes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return ['text', 'json'].includes(values.format) ? values : undefined;
  } catch {
    return undefined;
  }
}

function print(figures: PlainFigures, missed: readonly string[], mistakes: boolean): void {
  for (const { half, texts, clean, builtIn, dictionary } of figures.halves) {
    console.log(`\n## Half "${half}": ${String(texts)} texts, ${String(clean)} clean\n`);
    console.log(figuresTable(builtIn, dictionary));
  }
  const { builtInMs, dictionaryMs, loadMs } = figures.speed;
  const times = [builtInMs, dictionaryMs, loadMs].map((ms) => ms.toFixed(0));
  console.log('\n## Speed\n');
  console.log(markdownTable(['1,000 sentences, ms', 'with dictionaries, ms', 'reading the dictionaries, ms'], [times]));
  if (mistakes) for (const mistake of figures.tuneMistakes) console.log(JSON.stringify(mistake));
  console.log(missed.length === 0 ? '\nAll bars hold.' : `\nMissed bars:\n- ${missed.join('\n- ')}`);
}

function say(text: string, code: 0 | 2): 0 | 2 {
  (code === 0 ? console.log : console.error)(text);
  return code;
}
