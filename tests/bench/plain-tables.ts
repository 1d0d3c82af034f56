import { precisionOf, recallOf, type RuleFigures } from './measure-plain.ts';

const two = (part: number): string => part.toFixed(2);
const textsOf = ({ right, missed }: RuleFigures): number => right + missed;

/** A table in Markdown; every row is as long as the head. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(String).join(' | ')} |`);
  return lines.join('\n');
}

const quality = (row: RuleFigures | undefined): string[] =>
  row === undefined
    ? ['–', '–', '–', '–']
    : [row.missed, row.wrong, two(precisionOf(row)), two(recallOf(row))].map(String);

/** One row a rule: texts that break it, then missed, wrong, precision and recall, built in and with dictionaries. */
export function figuresTable(builtIn: readonly RuleFigures[], dictionary: readonly RuleFigures[]): string {
  const head = ['rule', 'marked', 'texts', 'missed', 'wrong', 'precision', 'recall'];
  const withDictionaries = ['missed', 'wrong', 'precision', 'recall'].map((name) => `${name} (d)`);
  const rows = builtIn.map((row) => {
    const other = dictionary.find(({ rule }) => rule === row.rule);
    return [
      row.rule,
      row.rule.startsWith('LS-') ? row.reliability : '–',
      textsOf(row),
      ...quality(row),
      ...quality(other),
    ];
  });
  return markdownTable([...head, ...withDictionaries], rows);
}
