import type { Block } from './document.ts';
import type { DocumentContext, DocumentHit, Rule } from './rule.ts';

const SENTENCES_UNDER_HEADING = 8;
const WORDS_OF_HEADING = 6;
const SENTENCES_OF_PARAGRAPH = 5;
const ITEMS_OF_LIST = 7;

/** A sentence after a full stop on the same line. What follows a colon belongs to it. */
function sharedLines(block: Block): DocumentHit[] {
  return block.sentences.flatMap((sentence, at): DocumentHit[] => {
    const before = block.sentences[at - 1];
    if (before === undefined || before.endsWith === ':' || block.text.slice(before.end, sentence.start).includes('\n'))
      return [];
    const { start, end } = sentence;
    return [{ block, start, end, message: { code: 'sentences-in-line', params: {} } }];
  });
}

/** Each sentence on its own line. */
export const sentencePerLine: Rule = {
  id: 'LS-T01',
  name: 'sentences-in-line',
  reliability: 'certain',
  severity: 'error',
  document: ({ document }) => document.blocks.flatMap(sharedLines),
};

function headings({ document }: DocumentContext): DocumentHit[] {
  const hits: DocumentHit[] = [];
  let sentences = 0;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      sentences = 0;
      const words = block.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
      const { length } = block.text;
      if (words > WORDS_OF_HEADING)
        hits.push({ block, start: 0, end: length, message: { code: 'heading-long', params: { words } } });
    } else
      for (const { start, end } of block.sentences) {
        sentences += 1;
        if (sentences === SENTENCES_UNDER_HEADING + 1 && document.scope === 'page')
          hits.push({ block, start, end, message: { code: 'heading-missing', params: { sentences } } });
      }
  }
  return hits;
}

/** A heading after at most 8 sentences, of at most 6 words. */
export const enoughHeadings: Rule = {
  id: 'LS-T02',
  name: 'headings',
  reliability: 'certain',
  severity: 'warning',
  document: headings,
};

/** Paragraphs of at most 5 sentences. */
export const shortParagraph: Rule = {
  id: 'LS-T03',
  name: 'paragraph-long',
  reliability: 'certain',
  severity: 'warning',
  document: ({ document }) =>
    document.blocks.flatMap((block): DocumentHit[] => {
      const sentences = block.sentences.length;
      const extra = block.sentences[SENTENCES_OF_PARAGRAPH];
      if (block.kind !== 'paragraph' || extra === undefined) return [];
      const { start, end } = extra;
      return [{ block, start, end, message: { code: 'paragraph-long', params: { sentences } } }];
    }),
};

/** The item after the seventh of a list. */
export function longLists({ document }: Pick<DocumentContext, 'document'>): DocumentHit[] {
  const counts = new Map<number, number>();
  return document.blocks.flatMap((block): DocumentHit[] => {
    if (block.kind !== 'listItem') return [];
    const items = (counts.get(block.list) ?? 0) + 1;
    counts.set(block.list, items);
    if (items !== ITEMS_OF_LIST + 1) return [];
    return [{ block, start: 0, end: block.text.length, message: { code: 'list-long', params: { items } } }];
  });
}
