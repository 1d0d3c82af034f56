import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import { type BlockInput, type Document, documentFromBlocks, type Run } from '#domain/plain-language/document.ts';

/** Field of a record that holds its text in plain language. */
const FIELD = 'leicht';

/** Texts of the field: a string, a list of strings, or a group whose `text` is one of these. */
function scalarsOf(value: unknown): Scalar<string>[] {
  if (isScalar(value)) return typeof value.value === 'string' ? [value as Scalar<string>] : [];
  if (isSeq(value)) return value.items.flatMap(scalarsOf);
  if (isMap(value)) return scalarsOf(value.get('text', true));
  return [];
}

/** Where each word of a value stands in the source, which may be indented, folded or quoted there. */
function runsOf(value: string, source: string, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const { 0: word, index } of value.matchAll(/\S+|\s+/g)) {
    const found = /\S/.test(word) ? source.indexOf(word, at) : -1;
    const known = found !== -1 && found + word.length <= to;
    runs.push(
      known
        ? { at: index, length: word.length, from: found, sourceLength: word.length }
        : { at: index, length: word.length, from: at, sourceLength: 0 },
    );
    if (known) at = found + word.length;
  }
  return runs;
}

/** Paragraphs of a value, parted by blank lines. */
function paragraphs(value: string, runs: readonly Run[]): BlockInput[] {
  return [...value.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ 0: text, index }) => ({
    kind: 'paragraph',
    text,
    runs: runs
      .filter(({ at, length }) => at < index + text.length && at + length > index)
      .map((run) => ({ ...run, at: run.at - index })),
  }));
}

/** Every text in plain language of a record in YAML; broken YAML has none (`check:content` tells of it). */
export function recordTexts(source: string, file: string): Document[] {
  if (!new RegExp(`\\b${FIELD}["']?\\s*:`).test(source)) return [];
  const parsed = parseDocument(source, { prettyErrors: false });
  if (parsed.errors.length > 0) return [];
  const scalars: Scalar<string>[] = [];
  visit(parsed, {
    Pair: (_, pair) => {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === FIELD) scalars.push(...scalarsOf(pair.value));
    },
  });
  return scalars.map(({ value, range }) => {
    const [from, to] = range ?? [0, source.length];
    const runs = runsOf(value, source, from, to);
    return documentFromBlocks(paragraphs(value, runs), { source, scope: 'text', file });
  });
}
