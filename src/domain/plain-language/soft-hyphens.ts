import german from 'hyphen/de-1996/index.js';

/** Shorter words fit a 320 px screen even at the largest text. */
const LONG_WORD = 12;

/**
 * Puts soft hyphens (U+00AD) into long words of headings, so that compounds break where a reader expects it, not letter
 * by letter. Screen readers and the browser's find skip them. Knuth–Liang patterns for German (1996 spelling).
 */
export const softHyphens = (text: string): string => german.hyphenateSync(text, { minWordLength: LONG_WORD });
