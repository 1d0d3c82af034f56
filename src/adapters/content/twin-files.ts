import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { OriginalHashes } from '#domain/city/check-twins.ts';
import type { TwinEntry } from '#domain/city/content-draft.ts';
import { type ContentFault, isFault } from '#domain/city/content-fault.ts';
import { plainFiles, twinKey } from '#domain/city/content-layout.ts';
import type { CheckProtocolEntry } from '#domain/plain-language/check-protocol.schema.ts';
import type { TwinFields } from '#domain/plain-language/twin-review.ts';
import { contentFiles } from './content-files.ts';
import { explainFinding } from './explain-finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { draftOriginals, type PageTexts } from './read-content.ts';
import { readDraft } from './read-draft.ts';

/** The twins of a city to work on, whatever else in its content is wrong. */
export interface TwinDesk {
  twins: TwinEntry[];
  originals: OriginalHashes;
  /** Faults of the folder, of the twins and of the protocol. */
  faults: ContentFault[];
}

/** Reads the twins of a city and the fingerprints of their originals. */
export async function readTwinDesk(directory: string, pageTexts: PageTexts): Promise<TwinDesk> {
  const files = await contentFiles(directory);
  const { draft, findings, sources } = readDraft(files.texts);
  const concerns = ({ file, code }: ContentFault): boolean =>
    code === 'folder-missing' || twinKey(file) !== undefined || file === plainFiles.protocol;
  return {
    twins: draft.twins,
    originals: draftOriginals(draft, pageTexts),
    faults: [...files.findings, ...findings]
      .filter(isFault)
      .filter(concerns)
      .map((fault) => explainFinding(fault, sources.get(fault.file))),
  };
}

/** Lines are not broken again: what an editor wrote stays as it is. */
const asWritten = { lineWidth: 0 } as const;

/** Changes fields in the front matter of a twin; its text stays byte for byte. @throws when the file has no front matter */
export async function writeTwinFields(directory: string, file: string, fields: TwinFields): Promise<void> {
  const text = (await readFile(join(directory, file), 'utf8')).replace(/^\uFEFF/, '');
  const parts = splitFrontMatter(text);
  if (parts === undefined) throw new Error(`${file} has no front matter`);
  const document = parseDocument(parts.yaml);
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(field);
    else document.set(field, value);
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const head = `---\n${document.toString(asWritten).replaceAll('\r', '')}---\n`.replaceAll('\n', newline);
  await writeFile(join(directory, file), head + parts.body);
}

/** Adds an entry to the protocol; a city without one begins it. @param header comment at the top of a new file */
export async function appendToProtocol(directory: string, entry: CheckProtocolEntry, header: string): Promise<void> {
  const path = join(directory, plainFiles.protocol);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return header;
    throw error;
  });
  const document = parseDocument(text);
  if (!isSeq(document.contents)) return writeFile(path, `${text.trimEnd()}\n${stringify([entry], asWritten)}`);
  // An empty list was written `[]`; entries stand below each other.
  document.contents.flow = false;
  document.add(entry);
  return writeFile(path, document.toString(asWritten));
}
