/** Ids as in the specification: W words, S sentences, N numbers, Z characters, T text, G design, X exceptions. */
export type RuleId = `LS-${'W' | 'S' | 'N' | 'Z' | 'T' | 'G'}${number}` | 'LS-S07b' | 'LS-S09b' | 'LS-X01';
