import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** `tune` is for building rules; nobody reads `report` while building them, so that its figures are honest. */
export type Half = 'tune' | 'report';

export interface LabelledText {
  text: string;
  /** Every rule the text breaks, and no other; empty for clean texts. */
  breaks: readonly string[];
  /** Where the specification leaves it open: neither right nor wrong. */
  may: readonly string[];
  format: 'plain' | 'markdown';
}

type Entry = string | { text: string; also?: string[]; may?: string[] };

const FOLDER = 'tests/plain-language/labelled';
const several = 'mixed';

/** `keeps` are texts that tempt the rule and do not break it; what else they break stands in `also`. */
function labelled(rule: string, side: 'breaks' | 'keeps', entry: Entry, format: LabelledText['format']): LabelledText {
  const { text, also = [], may = [] } = typeof entry === 'string' ? { text: entry } : entry;
  return { text, breaks: side === 'breaks' && rule !== several ? [rule, ...also] : also, may, format };
}

/** The labelled texts of one half, in the order of the files. Throws when a file cannot be read. */
export function labelledSet(half: Half): LabelledText[] {
  return readdirSync(join(FOLDER, half))
    .sort()
    .flatMap((name) => {
      const format = name === 'texts.yaml' ? 'markdown' : 'plain';
      const file = parse(readFileSync(join(FOLDER, half, name), 'utf8')) as Record<string, Record<string, Entry[]>>;
      return Object.entries(file).flatMap(([rule, { breaks = [], keeps = [] }]) => [
        ...breaks.map((entry) => labelled(rule, 'breaks', entry, format)),
        ...keeps.map((entry) => labelled(rule, 'keeps', entry, format)),
      ]);
    });
}
