import type { TwinEntry } from '#domain/city/content-draft.ts';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import { twinKey } from '#domain/city/content-layout.ts';
import { articleText, fingerprint } from '#domain/plain-language/original-text.ts';
import { parseTwin } from '#domain/plain-language/parse-twin.ts';
import type { OriginalKey } from '#domain/plain-language/twin-names.ts';
import { TwinRecord } from '#domain/plain-language/twin.schema.ts';
import type { Twin } from '#domain/plain-language/twin.ts';
import type { FileSource, Reading } from './file-source.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { parseRecord } from './read-records.ts';
import { sha256 } from './sha256.ts';

type Texts = ReadonlyMap<string, string>;

/** The record of a twin with its parsed text and the fingerprint of that text. */
function twinOf(record: TwinRecord, body: string): { value: Twin; problems: TwinEntry['problems'] } {
  const { sections, problems } = parseTwin(body);
  const textHash = fingerprint(articleText({ ...record, body }), sha256);
  // The schema lets only these two kinds of keys pass.
  return { value: { ...record, original: record.original as OriginalKey, sections, textHash }, problems };
}

function readTwin(key: OriginalKey, file: string, { yaml, body, bodyLine }: FrontMatter) {
  const { value, faulty = [], findings, source } = parseRecord(TwinRecord, file, yaml, 2);
  const empty: ContentFinding[] =
    body.trim() === '' ? [{ code: 'body-empty', file, line: bodyLine, field: 'body', found: '' }] : [];
  const entries: TwinEntry[] =
    value === undefined ? [] : [{ file, at: '', key, faulty, bodyLine, ...twinOf(value, body) }];
  return { entries, findings: [...findings, ...empty], source };
}

/** Reads the twins of pages and articles: fields between lines of `---`, then the text (see parse-twin.ts). */
export function readTwins(texts: Texts): Reading<Twin> & { entries: TwinEntry[]; keys: ReadonlySet<OriginalKey> } {
  const entries: TwinEntry[] = [];
  const findings: ContentFinding[] = [];
  const sources = new Map<string, FileSource>();
  const keys = new Set<OriginalKey>();
  for (const [file, text] of texts) {
    const key = twinKey(file);
    if (key === undefined) continue;
    keys.add(key);
    const parts = splitFrontMatter(text);
    if (parts === undefined) {
      findings.push({ code: text.trim() === '' ? 'file-empty' : 'front-matter-missing', file, line: 1, field: '' });
      sources.set(file, { schema: TwinRecord, lineOf: () => 1, textOf: () => undefined });
      continue;
    }
    const read = readTwin(key, file, parts);
    entries.push(...read.entries);
    findings.push(...read.findings);
    if (read.source !== undefined) sources.set(file, read.source);
  }
  return { entries, findings, sources, ids: undefined, keys };
}
