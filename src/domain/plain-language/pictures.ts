import { abbreviation } from './abbreviated-words.ts';
import { type Block, type Document, documentFromText, type Picture } from './document.ts';
import { passive } from './passive.ts';
import type { DocumentContext, DocumentHit, Rule } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';

const MOST_WORDS = 15;
const SECTION = 2;

const at = (picture: Picture, message: DocumentHit['message']): DocumentHit => ({
  picture,
  start: 0,
  end: 0,
  message,
  severity: 'error',
});

/** The first rule for sentences that the text of a picture breaks. */
function brokenRule(alt: string, { settings, morphology }: DocumentContext): string | undefined {
  for (const block of documentFromText(alt).blocks)
    for (const sentence of block.sentences)
      for (const rule of [sentenceLength, passive, abbreviation]) {
        const hits = rule.sentence?.({ sentence, block, settings, morphology }) ?? [];
        if (hits.some(({ severity = rule.severity }) => severity === 'error')) return rule.id;
      }
  return undefined;
}

function pictureHits(picture: Picture, context: DocumentContext): DocumentHit[] {
  const { alt } = picture;
  if (alt === undefined) return [at(picture, { code: 'picture-unnamed', params: {} })];
  const words = alt.split(/\s+/).filter((word) => word !== '').length;
  if (words > MOST_WORDS) return [at(picture, { code: 'picture-text-long', params: { words } })];
  const rule = brokenRule(alt, context);
  return rule === undefined ? [] : [at(picture, { code: 'picture-text-hard', params: { rule } })];
}

/** Sections under a heading of the second level that have no picture. */
function bareSections({ blocks, pictures, page }: Document): DocumentHit[] {
  if (page.picturesKnown !== true) return [];
  const isSection = (block: Block): boolean => block.kind === 'heading' && block.level === SECTION;
  return blocks.flatMap((block, index): DocumentHit[] => {
    if (!isSection(block)) return [];
    const next = blocks.findIndex((other, place) => place > index && isSection(other));
    const end = next === -1 ? blocks.length : next;
    if (pictures.some(({ afterBlock }) => afterBlock >= index && afterBlock < end)) return [];
    const heading = block.text;
    return [
      {
        block,
        start: 0,
        end: heading.length,
        message: { code: 'picture-missing', params: { heading } },
        severity: 'warning',
      },
    ];
  });
}

/** A picture in every section, each with a text that is short and plain. Empty (`alt=""`) is for ornaments. */
export const pictureTexts: Rule = {
  id: 'LS-T08',
  name: 'pictures',
  reliability: 'mostly',
  severity: 'error',
  document: (context) => [
    ...context.document.pictures.flatMap((picture) => pictureHits(picture, context)),
    ...bareSections(context.document),
  ],
};
