import { builtInMorphology } from './built-in-morphology.ts';
import { allowedSpans } from './allowed-spans.ts';
import { type Block, type Document, documentFromText, type Sentence, type Span } from './document.ts';
import type { Finding } from './finding.ts';
import { positionAt } from './line-positions.ts';
import { documentFromMarkdown } from './markdown-document.ts';
import type { Morphology } from './morphology.ts';
import type { DocumentHit, Hit, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { noSettings, type Settings } from './settings.ts';
import { sourceSpan } from './source-span.ts';

export interface LintOptions {
  settings?: Settings | undefined;
  morphology?: Morphology | undefined;
  /** Only these rules; all without. */
  rules?: readonly Rule[] | undefined;
}

function findingAt(document: Document, rule: Rule, hit: Hit, { start, end }: Span): Finding {
  const { message, severity = rule.severity, suggestion } = hit;
  const { line, column } = positionAt(document.lineStarts, start);
  const text = document.source.slice(start, end);
  const at = { line, column, length: text.length, text, message };
  const file = document.file === undefined ? {} : { file: document.file };
  return { rule: rule.id, severity, ...file, ...at, ...(suggestion !== undefined && { suggestion }) };
}

const isUntouched = (block: Block, { start, end }: Span): boolean =>
  block.untouched.some((span) => span.start <= start && span.end >= end && end > start);

type Exempted = (rule: string, at: Span) => boolean;

/** Each exception holds for the sentence that follows it. */
function exemptions(document: Document): Exempted {
  if (document.exceptions.length === 0) return () => false;
  const spans = document.blocks.flatMap((block) => block.sentences.map((sentence) => sourceSpan(block, sentence)));
  const exempt = document.exceptions.map(({ rule, to }) => ({ rule, span: spans.find(({ start }) => start >= to) }));
  return (rule, { start }) =>
    exempt.some((entry) => entry.rule === rule && entry.span && start >= entry.span.start && start < entry.span.end);
}

function sentenceFindings(document: Document, block: Block, sentence: Sentence, run: Run): Finding[] {
  return run.rules.flatMap((rule) => {
    const hits = rule.sentence?.({ sentence, block, settings: run.settings, morphology: run.morphology }) ?? [];
    return hits.length === 0 ? [] : kept(document, block, rule, hits, run);
  });
}

function kept(document: Document, block: Block, rule: Rule, hits: readonly Hit[], run: Run): Finding[] {
  const allowed = allowedSpans(block.text, run.settings.allowed[rule.id] ?? []);
  return hits.flatMap((hit) => {
    if (
      (rule.insideNames !== true && isUntouched(block, hit)) ||
      allowed.some(({ start, end }) => start <= hit.start && end >= hit.end)
    )
      return [];
    const span = sourceSpan(block, hit);
    return run.exempted(rule.id, span) ? [] : [findingAt(document, rule, hit, span)];
  });
}

function documentFinding(document: Document, rule: Rule, hit: DocumentHit, run: Run): Finding[] {
  if (hit.block !== undefined) return kept(document, hit.block, rule, [hit], run);
  const { picture } = hit;
  const span = picture ? { start: picture.from, end: picture.to } : { start: hit.start, end: hit.end };
  return run.exempted(rule.id, span) ? [] : [findingAt(document, rule, hit, span)];
}

interface Run {
  settings: Settings;
  morphology: Morphology;
  rules: readonly Rule[];
  exempted: Exempted;
}

const byPosition = (a: Finding, b: Finding): number => a.line - b.line || a.column - b.column;

/** Everything that the rules find in a document, in the order of the text. Never throws, whatever the text. */
export function lint(document: Document, options: LintOptions = {}): Finding[] {
  const { settings = noSettings, morphology = builtInMorphology } = options;
  const run: Run = { settings, morphology, rules: options.rules ?? rules, exempted: exemptions(document) };
  const inSentences = document.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => sentenceFindings(document, block, sentence, run)),
  );
  const inDocument = run.rules.flatMap((rule) =>
    (rule.document?.({ document, settings, morphology }) ?? []).flatMap((hit) =>
      documentFinding(document, rule, hit, run),
    ),
  );
  return [...inSentences, ...inDocument].sort(byPosition);
}

/** Checks a string. `format` is `plain` without one: then no sign in it is markup. */
export function lintText(
  text: string,
  options: LintOptions & { format?: 'plain' | 'markdown' | undefined; file?: string | undefined } = {},
): Finding[] {
  const read = options.format === 'markdown' ? documentFromMarkdown : documentFromText;
  return lint(read(text, options.file), options);
}
