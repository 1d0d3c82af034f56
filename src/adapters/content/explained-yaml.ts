import { stringify } from 'yaml';
import type { z } from 'zod';
import { fieldMeta } from './field-meta.ts';

type Schema = z.core.$ZodType;
type Marks = Readonly<Record<string, string>>;

/** Longest line of a comment, in characters. */
const WIDTH = 100;

const yamlLines = (value: unknown): string[] => stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
const asComment = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '#' : `# ${line}`));
const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Breaks a sentence into lines at blanks. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One field: its sentence from the schema, then its value; a field left out stands there as an example in a comment. */
function fieldLines(root: Schema, path: string, value: unknown, marks: Marks): string[] {
  const { description, example, keys } = fieldMeta(root, path) ?? { keys: [] };
  const key = path.split('.').at(-1) ?? path;
  const mark = marks[path];
  const comment = asComment([
    ...(mark === undefined ? [] : wrapped(mark)),
    ...(description === undefined ? [] : wrapped(description)),
  ]);
  if (value === undefined) return [...comment, ...asComment(yamlLines({ [key]: example ?? null }))];
  if (isGroup(value) && keys.length > 0) {
    return [
      ...comment,
      `${key}:`,
      ...indented(keys.flatMap((name) => fieldLines(root, `${path}.${name}`, value[name], marks))),
    ];
  }
  const shown = Array.isArray(value) && value.length === 0 && example !== undefined;
  return [...comment, ...(shown ? asComment(yamlLines({ [key]: example })) : []), ...yamlLines({ [key]: value })];
}

/**
 * A record as YAML in which every field explains itself in the words of its schema.
 * @param value what is known; fields it leaves out stand there in comments
 * @param marks said before a field, by dotted path
 */
export function explainedRecord(root: Schema, value: object, marks: Marks = {}): string {
  const known = value as Record<string, unknown>;
  const keys = fieldMeta(root, '')?.keys ?? [];
  return keys.map((key) => `${fieldLines(root, key, known[key], marks).join('\n')}\n`).join('\n');
}

/** A list as YAML: what an entry looks like in a comment, then the entries there are. */
export function explainedList(root: Schema, entries: readonly object[]): string {
  const keys = fieldMeta(root, '0')?.keys ?? [];
  const fields = keys.flatMap((key) => {
    const { description, example } = fieldMeta(root, `0.${key}`) ?? {};
    return [...wrapped(`${key}: ${description ?? ''}`), ...indented(yamlLines({ [key]: example ?? null }))];
  });
  return `${asComment(fields).join('\n')}\n\n${stringify(entries, { lineWidth: 0 })}`;
}
