import { z } from 'zod';
import type { Entry } from '#domain/city/content-draft.ts';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import { optionalCityFiles } from '#domain/city/content-layout.ts';
import type { FileSource, Reading } from './file-source.ts';
import { parseRecord } from './read-records.ts';
import { schemaFaults } from './schema-faults.ts';
import { type StoodIn, withStandIns } from './stand-ins.ts';
import { readYaml } from './yaml-source.ts';

type Texts = ReadonlyMap<string, string>;

export const absent = (file: string): ContentFinding[] =>
  optionalCityFiles.includes(file) ? [] : [{ code: 'file-missing', file, field: '' }];

/** Nothing to read: no list, and nobody is blamed for naming something of it. An optional file that is not there is an empty list. */
export const unread = <T>(file: string, schema: z.ZodType, findings: ContentFinding[]): Reading<T> => ({
  entries: [],
  findings,
  sources: new Map([[file, { schema, lineOf: () => undefined, textOf: () => undefined }]]),
  ids: undefined,
});

const idOf = (item: unknown): string[] => {
  const id: unknown = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? [id] : [];
};

/** Fields by which others name a row; a row whose name is faulty is no row that others could mean. */
const NAMES: ReadonlySet<string> = new Set(['id', 'postalCode', 'number']);

function named<T>(stoodIn: StoodIn<T> | undefined, file: string, at: string): Entry<T>[] {
  if (stoodIn === undefined || stoodIn.faulty.some((path) => NAMES.has(path))) return [];
  return [{ file, at, value: stoodIn.value, faulty: stoodIn.faulty }];
}

/** Reads a file that is a list of records; each is judged by itself, so that one fault hides nothing else. */
export function readList<T>(texts: Texts, file: string, schema: z.ZodType<T>): Reading<T> {
  const list = z.array(schema);
  const text = texts.get(file);
  if (text === undefined) return unread(file, list, absent(file));
  const yaml = readYaml(file, text);
  const sources = new Map<string, FileSource>([[file, { schema: list, lineOf: yaml.lineOf, textOf: yaml.textOf }]]);
  if (yaml.faults.length > 0) return { ...unread<T>(file, list, yaml.faults), sources };
  if (yaml.data === null || yaml.data === undefined)
    return { ...unread<T>(file, list, [{ code: 'file-empty', file, field: '' }]), sources };
  if (!Array.isArray(yaml.data)) return { ...unread<T>(file, list, [{ code: 'kind-list', file, field: '' }]), sources };
  const items: unknown[] = yaml.data;
  const reading: Reading<T> = { entries: [], findings: [], sources, ids: new Set(items.flatMap(idOf)) };
  for (const [index, item] of items.entries()) {
    const at = String(index);
    const parsed = schema.safeParse(item);
    if (parsed.success) reading.entries.push({ file, at, value: parsed.data });
    else {
      reading.findings.push(...schemaFaults(parsed.error.issues, { file, at, value: item, schema }));
      reading.entries.push(...named(withStandIns(schema, item, parsed.error.issues), file, at));
    }
  }
  return reading;
}

/** Reads a file that is one record. */
export function readOne<T>(texts: Texts, file: string, schema: z.ZodType<T>): Reading<T> {
  const text = texts.get(file);
  if (text === undefined) return unread(file, schema, absent(file));
  const { value, faulty = [], findings, source } = parseRecord(schema, file, text);
  return {
    entries: value === undefined ? [] : [{ file, at: '', value, faulty }],
    findings,
    sources: new Map(source === undefined ? [] : [[file, source]]),
    ids: undefined,
  };
}
