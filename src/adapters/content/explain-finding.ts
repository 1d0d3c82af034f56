import { stringify } from 'yaml';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import { type FieldMeta, fieldMeta } from './field-meta.ts';
import type { FileSource } from './file-source.ts';

/** A right value as it would stand in the file: `name: Treff`, or `- nord` for an item of a list. */
function asYaml(field: string, value: unknown): string {
  const key = field.split('.').at(-1) ?? '';
  const whole = key === '' ? value : /^\d+$/.test(key) ? [value] : { [key]: value };
  return stringify(whole, { lineWidth: 0 }).trimEnd();
}

/** The field whose right form is shown: for a misspelt name the one that was meant. */
const shownField = ({ code, field, nearest }: ContentFinding): string =>
  code === 'key-unknown' && nearest?.[0] !== undefined
    ? [...field.split('.').slice(0, -1), nearest[0]].join('.')
    : field;

/** Faults of a file as a whole whose way out is a whole record; other faults of files are not about its fields. */
const WHOLE: ReadonlySet<string> = new Set(['file-empty', 'file-missing', 'kind-group', 'kind-list']);

/** What a schema says about a field; an item of a list of words is explained by its list. */
function told(schema: FileSource['schema'], field: string): { field: string; meta: FieldMeta | undefined } {
  const meta = fieldMeta(schema, field);
  const item = /^(.+)\.\d+$/.exec(field);
  return item?.[1] !== undefined && meta?.keys.length === 0
    ? { field: item[1], meta: fieldMeta(schema, item[1]) }
    : { field, meta };
}

function exampleFor(finding: ContentFinding, { schema }: FileSource): string | undefined {
  const { code, nearest, options, field } = finding;
  if (field === '' && !WHOLE.has(code)) return undefined;
  if (code === 'key-unknown' && nearest?.[0] === undefined) return undefined;
  const named =
    code === 'key-unknown' ? undefined : (nearest?.[0] ?? (code.endsWith('-unknown') ? options?.[0] : undefined));
  if (named !== undefined && field !== 'body') return asYaml(field, named);
  const shown = told(schema, shownField(finding));
  return shown.meta?.example === undefined ? undefined : asYaml(shown.field, shown.meta.example);
}

/** Adds what the file and the schema know: line, wording, the sentence on the field, an example of the right form. */
export function explainFinding<T extends ContentFinding>(finding: T, source: FileSource | undefined): T {
  if (source === undefined) return finding;
  const { field } = finding;
  const line = finding.line ?? (field === '' ? undefined : source.lineOf(field));
  const found = finding.found ?? (field === '' ? undefined : source.textOf(field));
  const description = field === '' ? undefined : told(source.schema, field).meta?.description;
  const example = finding.example ?? exampleFor(finding, source);
  return {
    ...finding,
    ...(line === undefined ? {} : { line }),
    ...(found === undefined ? {} : { found }),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
}
