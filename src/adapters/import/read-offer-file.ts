import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { OfferRowSchema } from './offer-row.schema.ts';

/** Why a file as a whole cannot be read. `line` is where JSON breaks, as far as the parser says. */
interface OfferFileFault {
  code: 'file-missing' | 'file-unreadable' | 'json-broken' | 'not-a-list';
  line?: number;
}

interface OfferRowFault {
  field: string;
  code: 'missing' | 'form' | 'kind-unknown' | 'field-unknown' | 'text-short' | 'text-long';
  found?: string;
}

interface OfferRowRead {
  /** Place in the list, from 1. */
  row: number;
  name: string | undefined;
  offer: Result<OfferRowSchema, OfferRowFault[]>;
}

/**
 * Reads a JSON list of collected offers. A faulty row does not hide the others: each row is checked by itself.
 * @returns all rows in the file's order, or why there is no list at all.
 */
export async function readOfferFile(path: string): Promise<Result<OfferRowRead[], OfferFileFault>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fail({ code: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-missing' : 'file-unreadable' });
  }
  return readOffers(text);
}

/** The same from text; a byte order mark is allowed. */
export function readOffers(text: string): Result<OfferRowRead[], OfferFileFault> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return fail(line === undefined ? { code: 'json-broken' } : { code: 'json-broken', line: Number(line) });
  }
  return Array.isArray(value) ? ok(value.map(readRow)) : fail({ code: 'not-a-list' });
}

function readRow(value: unknown, index: number): OfferRowRead {
  const parsed = OfferRowSchema.safeParse(value);
  const row = { row: index + 1, name: nameOf(value) };
  if (parsed.success) return { ...row, offer: ok(parsed.data) };
  return { ...row, offer: fail(parsed.error.issues.flatMap((issue) => rowFaults(issue, value))) };
}

function nameOf(value: unknown): string | undefined {
  const name: unknown = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

function rowFaults(issue: Issue, row: unknown): OfferRowFault[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({ field: field === '' ? key : `${field}.${key}`, code: 'field-unknown' }));
  }
  const found = valueAt(row, issue.path);
  const shown = found === undefined ? {} : { found: typeof found === 'string' ? found : JSON.stringify(found) };
  return [{ field, code: codeOf(issue, found), ...shown }];
}

function codeOf(issue: Issue, found: unknown): OfferRowFault['code'] {
  if (found === undefined || found === null || found === '') return 'missing';
  if (issue.message === 'text-short' || issue.message === 'text-long') return issue.message;
  return issue.path[0] === 'kind' ? 'kind-unknown' : 'form';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}
