import type { Block, Document, Picture, Sentence, Span } from './document.ts';
import type { Message, Severity } from './finding.ts';
import type { Morphology } from './morphology.ts';
import type { RuleId } from './rule-ids.ts';
import type { Settings } from './settings.ts';

export type Reliability = 'certain' | 'mostly' | 'suspicion';

/** A stretch of a block in which a rule found something. */
export interface Hit extends Span {
  message: Message;
  /** Where it differs from the severity of the rule. */
  severity?: Severity | undefined;
  suggestion?: string | undefined;
}

/** A hit of a rule that looks at the whole document; without a block it concerns the page as a whole. */
export interface DocumentHit extends Hit {
  block?: Block | undefined;
  picture?: Picture | undefined;
}

export interface SentenceContext {
  sentence: Sentence;
  block: Block;
  settings: Settings;
  morphology: Morphology;
}

export interface DocumentContext {
  document: Document;
  settings: Settings;
  morphology: Morphology;
}

export interface Rule {
  id: RuleId;
  name: string;
  reliability: Reliability;
  /** The gravest that the rule gives. */
  severity: Severity;
  /** Looks at one sentence. Positions are those of the block's text. */
  sentence?: (context: SentenceContext) => Hit[];
  /** Looks at all sentences together. */
  document?: (context: DocumentContext) => DocumentHit[];
  /** Looks at names and addresses too, which other rules leave alone. */
  insideNames?: true;
  /** Needs computed styles: measured by the browser tests, not here. */
  measuredIn?: 'browser';
}
