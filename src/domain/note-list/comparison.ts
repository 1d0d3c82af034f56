import type { Day } from '../shared/partial-day.schema.ts';
import { activeWarnings } from './active-warnings.ts';
import type { Sheet, SheetFact, SheetPhone, SheetTopic } from './sheet.ts';

/** An entry to compare: its sheet, or why there is none. */
export interface ComparedEntry {
  number: string;
  url: string;
  answer: { kind: 'sheet'; sheet: Sheet } | { kind: 'gone' | 'failed' };
}

export interface ComparedCell {
  /** What is known. */
  lines: readonly string[];
  /** What is not known, or why there is nothing to say. */
  unknown: readonly string[];
  phones?: readonly SheetPhone[];
}

/** Columns are entries, rows are questions; every row has a cell for every column. */
export interface ComparisonTable {
  columns: { name: string; url: string }[];
  rows: { title: string; cells: ComparedCell[] }[];
}

/** The words of the rows that are no fact of a sheet, and of empty cells. */
export interface ComparisonTexts {
  what: string;
  number: string;
  call: string;
  notice: string;
  noNotice: string;
  noCare: string;
  nothing: string;
  gone: string;
  notLoaded: string;
}

const ORDER: readonly SheetTopic[] = [
  'hours',
  'where',
  'way',
  'delivery',
  'access',
  'care',
  'cost',
  'languages',
  'channels',
  'operator',
];

/** Lays sheets side by side. Where one has no answer the cell says so: an empty cell reads like a no. */
export function comparisonOf(
  entries: readonly ComparedEntry[],
  { texts, today }: { texts: ComparisonTexts; today: Day },
): ComparisonTable {
  const row = (title: string, cellOf: (sheet: Sheet) => ComparedCell) => ({
    title,
    cells: entries.map(({ answer }) =>
      answer.kind === 'sheet' ? cellOf(answer.sheet) : missing(answer.kind === 'gone' ? texts.gone : texts.notLoaded),
    ),
  });
  const warnings = entries.flatMap(({ answer }) =>
    answer.kind === 'sheet' ? activeWarnings(answer.sheet, today) : [],
  );
  return {
    columns: entries.map(({ answer, number, url }) => ({
      name: answer.kind === 'sheet' ? answer.sheet.name : `${texts.number} ${number}`,
      url,
    })),
    rows: [
      row(texts.what, ({ kind, number }) => said([kind, `${texts.number} ${number}`])),
      row(texts.call, phoneCell),
      ...factRows(entries).map(({ topic, title }) =>
        row(title, ({ facts }) =>
          factCell(facts, topic, topic === 'care' ? said([texts.noCare]) : missing(texts.nothing)),
        ),
      ),
      ...(warnings.length === 0 ? [] : [row(texts.notice, (sheet) => noticeCell(sheet, today, texts.noNotice))]),
    ],
  };
}

const said = (lines: readonly string[]): ComparedCell => ({ lines, unknown: [] });
const missing = (line: string): ComparedCell => ({ lines: [], unknown: [line] });

function noticeCell(sheet: Sheet, today: Day, none: string): ComparedCell {
  const warnings = activeWarnings(sheet, today);
  return said(warnings.length > 0 ? warnings : [none]);
}

/** Questions that at least one of the sheets asks. */
function factRows(entries: readonly ComparedEntry[]): Pick<SheetFact, 'topic' | 'title'>[] {
  const facts = entries.flatMap(({ answer }) => (answer.kind === 'sheet' ? answer.sheet.facts : []));
  return ORDER.flatMap((topic) => facts.find((fact) => fact.topic === topic) ?? []);
}

function phoneCell({ phones, phoneUnknown, contactStand }: Sheet): ComparedCell {
  // The number of the help line is no property of the place.
  if (phoneUnknown !== undefined) return { lines: [], unknown: [phoneUnknown], phones };
  const labels = phones.flatMap(({ label, shown }) => (label === undefined ? [] : [`${shown}: ${label}`]));
  return { lines: [...labels, contactStand], unknown: [], phones };
}

/** @param none for sheets that do not ask this: a place without a word on care is known to offer none */
function factCell(facts: readonly SheetFact[], topic: SheetTopic, none: ComparedCell): ComparedCell {
  const fact = facts.find((entry) => entry.topic === topic);
  if (fact === undefined) return none;
  const { lines, unknown, stand } = fact;
  return { lines: stand === undefined ? lines : [...lines, stand], unknown };
}
