import type { z } from 'zod';
import { type ContentFault, type FaultCode, isFaultCode } from '#domain/city/content-fault.ts';
import { nearestWords } from '#domain/city/nearest-words.ts';
import { fieldMeta } from './field-meta.ts';

type Issue = z.core.$ZodIssue;

/** Where the judged value stands: its file, its path there, and the schema of the whole. */
export interface Judged {
  file: string;
  at: string;
  value: unknown;
  schema: z.core.$ZodType;
}

const join = (at: string, path: readonly PropertyKey[]): string =>
  [...(at === '' ? [] : [at]), ...path.map(String)].join('.');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const kinds: Readonly<Record<string, FaultCode>> = {
  string: 'kind-text',
  number: 'kind-number',
  int: 'kind-number',
  array: 'kind-list',
  tuple: 'kind-list',
  object: 'kind-group',
  record: 'kind-group',
  boolean: 'kind-truth',
};

/** A number or true/false where text is wanted: YAML reads `01234` without quotation marks as a number. */
const needsQuotes = (expected: string, value: unknown): boolean =>
  expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');

function codeOf(issue: Issue, value: unknown): FaultCode {
  if (
    value === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
  )
    return 'missing';
  if (value === null) return 'value-empty';
  if (isFaultCode(issue.message)) return issue.message;
  if (issue.code === 'invalid_type')
    return needsQuotes(issue.expected, value) ? 'quotes-missing' : (kinds[issue.expected] ?? 'kind-other');
  if (issue.code === 'invalid_value') return 'choice';
  return 'kind-other';
}

function limits(issue: Issue): Partial<ContentFault> {
  if (issue.code === 'too_small') return { limit: Number(issue.minimum), bound: 'min' };
  if (issue.code === 'too_big') return { limit: Number(issue.maximum), bound: 'max' };
  return {};
}

function choices(issue: Issue, value: unknown): Partial<ContentFault> {
  if (issue.code !== 'invalid_value') return {};
  const options = issue.values.map(String);
  return { options, nearest: typeof value === 'string' ? nearestWords(value, options) : [] };
}

/** Fields whose German sentence has the word: `telefon` means `phones`. */
const describedBy = (word: string, group: string, { schema }: Judged, known: readonly string[]): string[] =>
  word.length < 4
    ? []
    : known.filter((key) =>
        fieldMeta(schema, join(group, [key]))
          ?.description?.toLowerCase()
          .includes(word.toLowerCase()),
      );

function unknownKeys(keys: readonly string[], path: readonly PropertyKey[], judged: Judged): ContentFault[] {
  const group = join('', path);
  const known = fieldMeta(judged.schema, group)?.keys ?? [];
  return keys.map((key) => {
    const near = nearestWords(key, known);
    const nearest = near.length > 0 ? near : describedBy(key, group, judged, known).slice(0, 3);
    return { code: 'key-unknown', file: judged.file, field: join(judged.at, [...path, key]), options: known, nearest };
  });
}

/** Of the forms a value may have, the one the editor meant: where the kind of value already fits. */
function meantBranch(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find(
    (issues) =>
      !issues.some(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')),
  );
}

/** zod goes on counting the letters of what is no text at all: after a wrong kind nothing else counts. */
const withoutEchoes = (issues: readonly Issue[]): Issue[] =>
  issues.filter((issue, index) => {
    const place = issue.path.map(String).join('.');
    return !issues
      .slice(0, index)
      .some((earlier) => earlier.code === 'invalid_type' && earlier.path.map(String).join('.') === place);
  });

/** Turns what zod found into faults with codes of ours. */
export function schemaFaults(
  issues: readonly Issue[],
  judged: Judged,
  above: readonly PropertyKey[] = [],
): ContentFault[] {
  return withoutEchoes(issues).flatMap((issue): ContentFault[] => {
    const path = [...above, ...issue.path];
    const value = valueAt(judged.value, path);
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, judged);
    const meant = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
    if (meant !== undefined) return schemaFaults(meant, judged, path);
    return [
      {
        code: codeOf(issue, value),
        file: judged.file,
        field: join(judged.at, path),
        ...limits(issue),
        ...choices(issue, value),
      },
    ];
  });
}
