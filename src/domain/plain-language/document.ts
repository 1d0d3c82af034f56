import { lineStartsOf } from './line-positions.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of a block's text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'caption' | 'cell';

/** Where a stretch of visible text stands in the source. Both are equally long, or the whole stands for the whole (`&amp;`). */
export interface Run {
  at: number;
  length: number;
  from: number;
  sourceLength: number;
}

export interface Link extends Span {
  target: string;
}

/** A block as a reader hands it over: its visible text without markup, lines separated by `\n`. */
export interface BlockInput {
  kind: BlockKind;
  text: string;
  /** Of a heading, from 1. */
  level?: number | undefined;
  /** Items with the same number are one list. */
  list?: number | undefined;
  links?: readonly Link[] | undefined;
  strong?: readonly Span[] | undefined;
  /** Names (`translate="no"`), code, mail and web addresses: no rule looks inside, and each counts as one word. */
  untouched?: readonly Span[] | undefined;
  /** Where the text stands in the source; without, readers get positions in all texts joined by blank lines. */
  runs?: readonly Run[] | undefined;
}

export interface Sentence extends Span {
  text: string;
  /** All tokens, positions in the text of the block. */
  tokens: readonly Token[];
  /** Its words and numbers. */
  words: readonly Token[];
  endsWith: '.' | '!' | '?' | ':' | '';
}

export interface Block {
  kind: BlockKind;
  text: string;
  level: number;
  list: number;
  links: readonly Link[];
  strong: readonly Span[];
  untouched: readonly Span[];
  runs: readonly Run[];
  sentences: readonly Sentence[];
}

/** A picture: its text for people who do not see it (undefined: none at all), and the block after which it stands. */
export interface Picture {
  alt: string | undefined;
  afterBlock: number;
  from: number;
  to: number;
}

/** `<!-- ls-aus LS-S09: reason -->`, for the next sentence. */
export interface Exception {
  rule: string;
  reason: string;
  from: number;
  to: number;
}

/** What only a built page shows. Rules on facts that are not given stay quiet. */
export interface PageFacts {
  /** Every picture is in `pictures`, so a section without one has none. */
  picturesKnown?: boolean | undefined;
  /** Phone numbers must be links: false or missing for sources whose template makes the links. */
  phonesLinked?: boolean | undefined;
  lang?: string | undefined;
  twin?: { linksThere: boolean; linksBack: boolean } | undefined;
  /** `labelled`: the page carries name or seal of Leichte Sprache. Days as 2027-05-03. */
  review?:
    | {
        labelled: boolean;
        checkedBy: string;
        group: string;
        checkedOn: string;
        today: string;
        textHash: string;
        checkedHash: string;
      }
    | undefined;
  /** The four duties of BITV 2.0 § 4 that an entry page carries (`data-bitv4`). */
  duties?: readonly string[] | undefined;
  original?: { hashThen: string; hashNow: string } | undefined;
}

export interface Document {
  source: string;
  lineStarts: readonly number[];
  blocks: readonly Block[];
  pictures: readonly Picture[];
  exceptions: readonly Exception[];
  /** A text alone has no headings that could be missing. */
  scope: 'text' | 'page';
  page: PageFacts;
  file?: string | undefined;
}

const addresses = /[^\s@<>()]{1,64}@[^\s@<>()]{1,100}\.\p{L}{2,}|(?:https?:\/\/|www\.)[^\s<>()]+[^\s<>().,:;!?]/gu;

function untouchedIn(text: string, given: readonly Span[]): readonly Span[] {
  // Most blocks hold neither sign, and then nothing is searched.
  if (!/@|www\.|:\/\//.test(text)) return given;
  const found = [...text.matchAll(addresses)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...given, ...found].sort((a, b) => a.start - b.start);
}

/** Cuts a block into sentences and words. */
function blockOf(input: Omit<BlockInput, 'runs'>, runs: readonly Run[]): Block {
  const { kind, text, level = 0, list = 0, links = [], strong = [] } = input;
  const untouched = untouchedIn(text, input.untouched ?? []);
  const sentences = splitSentences(text, untouched).map(({ start, end }): Sentence => {
    const tokens = tokensOf(text, start, end, untouched);
    const words = tokens.filter((token) => token.kind !== 'mark');
    const mark = /([.!?:])["“”«»)\]]*$/.exec(text.slice(start, end))?.[1] ?? '';
    return { start, end, text: text.slice(start, end), tokens, words, endsWith: mark as Sentence['endsWith'] };
  });
  return { kind, text, level, list, links, strong, untouched, runs, sentences };
}

interface DocumentParts {
  /** The text that the runs of the blocks point into. */
  source?: string | undefined;
  pictures?: readonly Picture[] | undefined;
  exceptions?: readonly Exception[] | undefined;
  scope?: Document['scope'] | undefined;
  page?: PageFacts | undefined;
  file?: string | undefined;
}

/** Makes a document of blocks that some reader (Markdown, HTML, a template) has found. */
export function documentFromBlocks(inputs: readonly BlockInput[], parts: DocumentParts = {}): Document {
  const { pictures = [], exceptions = [], scope = 'page', page = {}, file } = parts;
  const source = parts.source ?? inputs.map(({ text }) => text).join('\n\n');
  let from = 0;
  const blocks = inputs.map((input) => {
    const length = input.text.length;
    const runs = input.runs ?? [{ at: 0, length, from, sourceLength: length }];
    from += length + 2;
    return blockOf(input, runs);
  });
  return { source, lineStarts: lineStartsOf(source), blocks, pictures, exceptions, scope, page, file };
}

/** Makes a document of a plain string: blank lines part paragraphs, no sign is markup. */
export function documentFromText(text: string, file?: string): Document {
  const inputs: BlockInput[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const [paragraph] = match;
    const length = paragraph.length;
    const runs = [{ at: 0, length, from: match.index, sourceLength: length }];
    inputs.push({ kind: 'paragraph', text: paragraph, runs });
  }
  return documentFromBlocks(inputs, { source: text, scope: 'text', file });
}
