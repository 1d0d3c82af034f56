import type { Block, Sentence } from './document.ts';
import type { DocumentContext, DocumentHit, Rule } from './rule.ts';
import type { Token } from './tokens.ts';

const SHORTEST = 7;
const hardEnding = /(?:ismus|ität|itäten|ologie|ologien|ierung|ierungen|ifikation|ifikationen|äquat)$/u;
/** Hard by their ending, known by everybody. */
const known: ReadonlySet<string> = new Set(['regierung', 'universität']);

/** Without hyphens: "Pflege-Grad" and "Pflegegrad" are one word. */
const folded = (word: string): string => word.toLowerCase().replace(/[-·]/g, '');

/** The listed word of which this one is a form. */
function explainedIn(word: string, explained: ReadonlySet<string>): string | undefined {
  for (const ending of ['', 'n', 'en', 's', 'es', 'e']) {
    if (ending !== '' && !word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (explained.has(stem)) return stem;
  }
  return undefined;
}

function hardWord({ lower }: Token, explained: ReadonlySet<string>): string | undefined {
  const listed = explainedIn(folded(lower), explained);
  if (listed !== undefined) return listed;
  if (lower.length < SHORTEST || !hardEnding.test(lower)) return undefined;
  const stem = lower.replace(/(?:en|n)$/, '');
  return known.has(stem) || known.has(lower) ? undefined : stem;
}

const explains = (next: Sentence | undefined): boolean =>
  next !== undefined && /^(?:Das|Dies|Damit) (?:heißt|bedeutet|ist|sind|meint|nennt)/.test(next.text);

/** "Eine Vollmacht ist ein Papier": the sentence itself says what the word means. */
function saysItself(sentence: Sentence, word: Token): boolean {
  const index = sentence.words.indexOf(word);
  const [verb = '', next = ''] = sentence.words.slice(index + 1, index + 3).map(({ lower }) => lower);
  if (index > 1) return false;
  return (
    /^(?:heißt|bedeutet)$/.test(verb) || (/^(?:ist|sind)$/.test(verb) && /^(?:eine?|der|die|das|etwas)$/.test(next))
  );
}

function hasLink(block: Block, { start, end }: Token): boolean {
  return block.links.some((link) => link.start <= start && link.end >= end);
}

function firstUses({ document, settings }: DocumentContext): DocumentHit[] {
  const explained = new Set(Object.keys(settings.explained).map(folded));
  const seen = new Set<string>();
  return document.blocks.flatMap((block, index) =>
    block.sentences.flatMap((sentence, place) =>
      sentence.words.flatMap((word): DocumentHit[] => {
        const hard = word.kind === 'word' && word.text.length > 3 ? hardWord(word, explained) : undefined;
        if (hard === undefined || seen.has(hard) || word.untouched) return [];
        // In a heading nothing can be explained; the text below it must.
        if (block.kind === 'heading' && document.blocks.length > 1) return [];
        seen.add(hard);
        const next = block.sentences[place + 1] ?? document.blocks[index + 1]?.sentences[0];
        if (hasLink(block, word) || explains(next) || saysItself(sentence, word)) return [];
        const { start, end } = word;
        return [{ block, start, end, message: { code: 'word-unexplained', params: { word: word.text } } }];
      }),
    ),
  );
}

/** The first use of a hard word has a link to the dictionary, or the next sentence explains it. */
export const wordUnexplained: Rule = {
  id: 'LS-W07',
  name: 'word-unexplained',
  reliability: 'mostly',
  severity: 'warning',
  document: firstUses,
};
