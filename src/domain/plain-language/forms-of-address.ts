import type { Sentence } from './document.ts';
import type { DocumentContext, DocumentHit, Rule } from './rule.ts';
import type { Token } from './tokens.ts';

const familiar = /^(?:du|dich|dir|dein(?:e|em|en|er|es|s)?|euch|euer|eure[mnrs]?)$/;
const polite = /^(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)$/;
/** After these "ihr" is "you all", not "her". */
const verbsOfIhr = /^(?:könnt|müsst|habt|seid|dürft|sollt|wollt|mögt|wisst|kommt|geht|bekommt|macht|braucht|findet)$/;

function isFamiliar(words: readonly Token[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return familiar.test(lower) || (lower === 'ihr' && verbsOfIhr.test(words[at + 1]?.lower ?? ''));
}

/** At the beginning of a sentence "Sie" may be "she" or "they", but not before a plural of address elsewhere. */
const isPolite = (sentence: Sentence): boolean =>
  sentence.words.some(({ text, untouched }, at) => at > 0 && !untouched && polite.test(text));

function addresses({ document }: DocumentContext): DocumentHit[] {
  const mixed = document.blocks.some(({ sentences }) => sentences.some(isPolite));
  return document.blocks.flatMap((block) =>
    block.sentences.flatMap(({ words }) =>
      words.flatMap((token, at): DocumentHit[] => {
        const { text, start, end, lower } = token;
        if (lower === 'man' && (!token.capital || at === 0))
          return [{ block, start, end, severity: 'hint', message: { code: 'address-man', params: { word: text } } }];
        if (!isFamiliar(words, at)) return [];
        const code = mixed ? 'address-mixed' : 'address-familiar';
        return [
          { block, start, end, severity: mixed ? 'error' : 'warning', message: { code, params: { word: text } } },
        ];
      }),
    ),
  );
}

/** Adults are addressed with "Sie", from the first sentence to the last. */
export const formOfAddress: Rule = {
  id: 'LS-W12',
  name: 'form-of-address',
  reliability: 'certain',
  severity: 'error',
  document: addresses,
};
