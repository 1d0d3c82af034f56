import { blockLines, lineText, type Twin } from './twin.ts';
import type { SlotName } from './twin-names.ts';

/** What stands on the sheet of a test group, from top to bottom. */
export type SheetRow =
  | { kind: 'heading'; text: string }
  | { kind: 'sentence'; number: number; text: string }
  | { kind: 'slot'; name: SlotName };

/**
 * A twin as numbered sentences: the summary is number 1, then every sentence and item of a list in reading order.
 * Headings and what the portal fills in have no number.
 */
export function numberedSentences({ summary, sections }: Pick<Twin, 'summary' | 'sections'>): SheetRow[] {
  let number = 0;
  const sentence = (text: string): SheetRow => ({ kind: 'sentence', number: (number += 1), text });
  const first = sentence(summary);
  return [
    first,
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: lineText(heading) }]),
      ...blocks.flatMap((block): SheetRow[] => {
        if (block.kind === 'slot') return [block];
        if (block.kind === 'heading') return [{ kind: 'heading', text: lineText(block.heading) }];
        return blockLines(block).map((line) => sentence(lineText(line)));
      }),
    ]),
  ];
}

/** How many sentences a test group has to judge. */
export const sentenceCount = (twin: Pick<Twin, 'summary' | 'sections'>): number =>
  numberedSentences(twin).filter(({ kind }) => kind === 'sentence').length;
