import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, documentFromText } from '#domain/plain-language/document.ts';
import { documentFromMarkdown } from '#domain/plain-language/markdown-document.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { recordTexts } from './record-texts.ts';

export interface PlainTextFault {
  code: 'file-missing' | 'file-kind';
  file: string;
}

const MARKDOWN = /\.md$/;
const RECORD = /\.ya?ml$/;
const TEXT = /\.txt$/;

/** Windows editors begin a file with a mark that is no letter; it stays one column wide. */
function documentsOf(text: string, file: string): Document[] {
  if (RECORD.test(file)) return recordTexts(text, file);
  return [MARKDOWN.test(file) ? documentFromMarkdown(text, file) : documentFromText(text, file)];
}

/** The texts of files that somebody named. */
export async function readPlainFiles(files: readonly string[]): Promise<Result<Document[], PlainTextFault>> {
  const documents: Document[] = [];
  for (const file of files) {
    if (![MARKDOWN, RECORD, TEXT].some((ending) => ending.test(file))) return fail({ code: 'file-kind', file });
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return fail({ code: 'file-missing', file });
    documents.push(...documentsOf(text, file));
  }
  return ok(documents);
}

/** Every text in plain language below a folder of content: `*.leicht.md`, and the field `leicht` of records. */
export async function readPlainContent(directory: string): Promise<Result<Document[], PlainTextFault>> {
  const names = await readdir(directory, { recursive: true }).catch(() => undefined);
  if (names === undefined) return fail({ code: 'file-missing', file: directory });
  const wanted = names.filter((name) => name.endsWith('.leicht.md') || RECORD.test(name)).sort();
  return readPlainFiles(wanted.map((name) => join(directory, name)));
}
