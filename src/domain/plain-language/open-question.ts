import type { Block, Sentence } from './document.ts';
import type { DocumentContext, DocumentHit, Rule } from './rule.ts';

/** The sentence after this one in its block, or the first of the next block that is no heading. */
function nextSentence(blocks: readonly Block[], at: number, place: number): Sentence | undefined {
  const inBlock = blocks[at]?.sentences[place + 1];
  if (inBlock !== undefined) return inBlock;
  const next = blocks[at + 1];
  return next === undefined || next.kind === 'heading' ? undefined : next.sentences[0];
}

function openQuestions({ document }: DocumentContext): DocumentHit[] {
  return document.blocks.flatMap((block, at) =>
    block.kind === 'heading'
      ? []
      : block.sentences.flatMap((sentence, place): DocumentHit[] => {
          if (sentence.endsWith !== '?') return [];
          const next = nextSentence(document.blocks, at, place);
          if (next !== undefined && next.endsWith !== '?') return [];
          const { start, end } = sentence;
          return [{ block, start, end, message: { code: 'question-open', params: {} } }];
        }),
  );
}

/** A question in the text is answered in the next sentence. Headings may ask: what follows answers. */
export const openQuestion: Rule = {
  id: 'LS-S10',
  name: 'question-open',
  reliability: 'certain',
  severity: 'warning',
  document: openQuestions,
};
