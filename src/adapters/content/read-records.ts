import type { z } from 'zod';
import { ArticleRecord } from '#domain/article/article.schema.ts';
import type { Article } from '#domain/article/article.ts';
import type { ContentDraft } from '#domain/city/content-draft.ts';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import { articleFolder, recordEnding, twinEnding } from '#domain/city/content-layout.ts';
import type { FileSource, Reading } from './file-source.ts';
import { splitFrontMatter } from './front-matter.ts';
import { schemaFaults } from './schema-faults.ts';
import { withStandIns } from './stand-ins.ts';
import { readYaml } from './yaml-source.ts';

type Texts = ReadonlyMap<string, string>;

interface Parsed<T> {
  value?: T;
  /** See Entry.faulty. */
  faulty?: string[];
  findings: ContentFinding[];
  source?: FileSource;
}

/** Reads one record; `firstLine` is where its YAML begins in the file. */
export function parseRecord<T>(schema: z.ZodType<T>, file: string, text: string, firstLine = 1): Parsed<T> {
  const yaml = readYaml(file, text, firstLine);
  const source = { schema, lineOf: yaml.lineOf, textOf: yaml.textOf };
  if (yaml.faults.length > 0) return { findings: yaml.faults, source };
  if (yaml.data === null || yaml.data === undefined)
    return { findings: [{ code: 'file-empty', file, field: '' }], source };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, findings: [], source };
  const findings = schemaFaults(parsed.error.issues, { file, at: '', value: yaml.data, schema });
  return { ...withStandIns(schema, yaml.data, parsed.error.issues), findings, source };
}

/** The files of a folder with the ids their names give them. */
function recordsOf(texts: Texts, folder: string): { id: string; file: string; text: string }[] {
  const ending = recordEnding(folder);
  return [...texts]
    .filter(([file]) => file.startsWith(`${folder}/`) && !file.endsWith(twinEnding))
    .map(([file, text]) => ({ file, text, id: file.slice(folder.length + 1, -ending.length) }));
}

/** Reads a folder of one record a file. */
export function readRecords<T>(texts: Texts, folder: string, schema: z.ZodType<T>): Reading<T & { id: string }> {
  const records = recordsOf(texts, folder);
  const reading: Reading<T & { id: string }> = {
    entries: [],
    findings: [],
    sources: new Map(),
    ids: new Set(records.map(({ id }) => id)),
  };
  for (const { id, file, text } of records) {
    const { value, faulty = [], findings, source } = parseRecord(schema, file, text);
    if (value !== undefined) reading.entries.push({ file, at: '', value: { ...value, id }, faulty });
    if (source !== undefined) reading.sources.set(file, source);
    reading.findings.push(...findings);
  }
  return reading;
}

type ArticleEntry = ContentDraft['articles'][number];

/** Reads the articles: fields between lines of `---`, then the text as Markdown. */
export function readArticles(texts: Texts): Reading<Article> & { entries: ArticleEntry[] } {
  const records = recordsOf(texts, articleFolder);
  const entries: ArticleEntry[] = [];
  const findings: ContentFinding[] = [];
  const sources = new Map<string, FileSource>();
  for (const { id, file, text } of records) {
    const parts = splitFrontMatter(text);
    if (parts === undefined) {
      findings.push({ code: text.trim() === '' ? 'file-empty' : 'front-matter-missing', file, line: 1, field: '' });
      sources.set(file, { schema: ArticleRecord, lineOf: () => 1, textOf: () => undefined });
      continue;
    }
    const { value, faulty = [], findings: faults, source } = parseRecord(ArticleRecord, file, parts.yaml, 2);
    findings.push(...faults);
    if (source !== undefined) sources.set(file, source);
    if (parts.body.trim() === '')
      findings.push({ code: 'body-empty', file, line: parts.bodyLine, field: 'body', found: '' });
    if (value !== undefined)
      entries.push({ file, at: '', value: { ...value, id, body: parts.body }, faulty, bodyLine: parts.bodyLine });
  }
  return { entries, findings, sources, ids: new Set(records.map(({ id }) => id)) };
}
