import type { z } from 'zod';
import { fieldMeta } from './field-meta.ts';

type Issue = z.core.$ZodIssue;
type Group = Record<PropertyKey, unknown>;

/** A record with faults, made whole enough to be checked against the others. */
export interface StoodIn<T> {
  value: T;
  /** Dotted paths of the fields that hold a stand-in. */
  faulty: string[];
}

const groupAt = (root: unknown, path: readonly PropertyKey[]): Group | undefined => {
  const found = path.reduce<unknown>((inner, key) => (inner as Group | null | undefined)?.[key], root);
  return typeof found === 'object' && found !== null ? (found as Group) : undefined;
};

/** Puts the schema's example in the place of a faulty value; takes it out where there is no example. */
function standIn(root: unknown, schema: z.core.$ZodType, { path }: Issue): void {
  const group = groupAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (group === undefined || key === undefined) return;
  const example = fieldMeta(schema, path.map(String).join('.'))?.example;
  if (example === undefined) Reflect.deleteProperty(group, key);
  else group[key] = example;
}

/**
 * Replaces what is faulty in a record by the examples of its schema, so that one fault does not hide the others: a
 * wrong phone number must not keep a broken reference out of the same report. Undefined where that does not make it whole.
 */
export function withStandIns<T>(
  schema: z.ZodType<T>,
  value: unknown,
  issues: readonly Issue[],
): StoodIn<T> | undefined {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') standIn(copy, schema, issue);
    else for (const key of issue.keys) Reflect.deleteProperty(groupAt(copy, issue.path) ?? {}, key);
  }
  const parsed = schema.safeParse(copy);
  return parsed.success
    ? { value: parsed.data, faulty: issues.map(({ path }) => path.map(String).join('.')).filter((path) => path !== '') }
    : undefined;
}
