import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Range } from 'yaml';
import type { ContentFault } from '#domain/city/content-fault.ts';

/** A YAML text that remembers where each value stands. */
export interface YamlSource {
  /** The plain value; undefined when the text could not be read. */
  data: unknown;
  faults: ContentFault[];
  /** Line (from 1) of the field at a dotted path, or of the nearest group around it. */
  lineOf: (field: string) => number;
  /** What the editor wrote at a dotted path; undefined when nothing stands there. */
  textOf: (field: string) => string | undefined;
}

const SHOWN = 80;

/** One line of at most 80 characters. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
};

interface Spot {
  /** Where the name of the field (or the item of a list) begins. */
  start: number;
  value: unknown;
}

const startOf = (node: unknown): number => (node as { range?: Range | null } | null)?.range?.[0] ?? 0;

function step(node: unknown, key: string): Spot | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { start: startOf(item), value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === key);
  return pair === undefined ? undefined : { start: startOf(pair.key), value: pair.value };
}

/** Follows a dotted path as far as it goes. */
function follow(root: Node | null, field: string): { spot: Spot; complete: boolean } {
  let spot: Spot = { start: startOf(root), value: root };
  for (const key of field === '' ? [] : field.split('.')) {
    const next = step(spot.value, key);
    if (next === undefined) return { spot, complete: false };
    spot = next;
  }
  return { spot, complete: true };
}

type LineAt = (offset: number) => number;

/** One fault a line: after the first mistake a parser stumbles over its own feet. */
function syntaxFaults(
  file: string,
  text: string,
  errors: readonly { code: string; pos: [number, number] }[],
  lineAt: LineAt,
): ContentFault[] {
  const first = new Map(errors.toReversed().map((error) => [lineAt(error.pos[0]), error]));
  return [...first].reverse().map(([line, { code, pos }]) => {
    const found = shortened(text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1).split('\n', 1)[0] ?? '');
    const at = { file, line, field: '', found };
    return code === 'DUPLICATE_KEY' ? { ...at, code: 'key-twice' } : { ...at, code: 'yaml-syntax', reason: code };
  });
}

/**
 * Reads YAML 1.2. Broken syntax is a fault with its line, never an exception.
 * @param firstLine line of the file on which the text begins (front matter starts on line 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt: LineAt = (offset) => counter.linePos(offset).line + firstLine - 1;
  const faults = syntaxFaults(file, text, [...document.errors, ...document.warnings], lineAt);
  let data: unknown;
  if (faults.length === 0) {
    try {
      data = document.toJS() as unknown;
    } catch {
      // An alias without anchor, or one that multiplies itself: neither belongs into content.
      faults.push({ code: 'yaml-syntax', file, line: firstLine, field: '', reason: 'ALIAS' });
    }
  }
  const textOf = (field: string): string | undefined => {
    const { spot, complete } = follow(document.contents, field);
    if (!complete) return undefined;
    if (spot.value === null || spot.value === undefined) return '';
    if (isScalar(spot.value)) return shortened(spot.value.source ?? String(spot.value.value));
    const range = (spot.value as Node).range;
    return range ? shortened(text.slice(range[0], range[1])) : undefined;
  };
  return { data, faults, lineOf: (field) => lineAt(follow(document.contents, field).spot.start), textOf };
}
